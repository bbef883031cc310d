import { EAST } from './showcase-east';
import { MIDWEST } from './showcase-midwest';
import { SOUTH } from './showcase-south';
import { WEST } from './showcase-west';

/** A well-known city as it is written down: its sale price level in dollars a square foot and its neighbourhoods. */
export interface ShowcaseCity {
  city: string;
  state: string;
  pricePerSquareFoot: number;
  weight: number;
  neighborhoods: string;
}

/** The cities that fill an empty installation; every one gets enough homes for a page of its own. */
export const SHOWCASE: readonly ShowcaseCity[] = [...WEST, ...SOUTH, ...MIDWEST, ...EAST];
