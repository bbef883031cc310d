import type { Setting } from './backdrop';
import { dice } from './dice';
import { type FrontStyle, frontStyle, type PictureFacts, pictureSeed } from './rules';

const ON_STREET = new Set<FrontStyle>(['brick_row', 'modern_row', 'walk_up', 'tower', 'loft', 'shop', 'mixed_use', 'office', 'warehouse']);
const IN_WOODS = new Set<FrontStyle>(['cabin', 'a_frame']);
const DRY = new Set(['AZ', 'NM', 'NV']);
const HILLY = new Set(['CO', 'UT', 'ID', 'MT', 'WA', 'OR', 'WY', 'AK', 'CA', 'HI']);

/** What surrounds a home: the same behind its front, outside its windows and beyond its garden. */
export function settingOf(facts: PictureFacts): Setting {
  const style = frontStyle(facts);
  if (IN_WOODS.has(style)) return 'mountains';
  if (ON_STREET.has(style)) return 'street';
  if (DRY.has(facts.state)) return 'mesa';
  if (style === 'land') return 'fields';
  return HILLY.has(facts.state) && dice(pictureSeed(facts.id) + 4).chance(0.5) ? 'mountains' : 'town';
}

export const onStreet = (facts: PictureFacts): boolean => ON_STREET.has(frontStyle(facts));
export const inWoods = (facts: PictureFacts): boolean => IN_WOODS.has(frontStyle(facts));
