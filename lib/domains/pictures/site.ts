import type { Dice } from './dice';
import type { Light } from './light';
import type { WindowLook } from './parts';
import type { PictureFacts } from './rules';

/** What a front is drawn with. */
export interface Site {
  light: Light;
  dice: Dice;
  facts: PictureFacts;
}

export type Front = (site: Site) => string;

export const has = ({ facts }: Site, amenity: string): boolean => facts.amenities.includes(amenity);

/** A window look of this site. */
export const look = ({ light, dice }: Site, trim: string, more: Partial<WindowLook> = {}): WindowLook => ({ trim, light, dice, ...more });
