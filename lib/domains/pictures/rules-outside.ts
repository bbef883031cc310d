import { type FrontStyle, frontStyle, type PictureFacts, pictureSeed } from './rules';

/** Outdoor places, each with its alternative text. */
const PLACES = {
  meadow: 'Drawing of a meadow with hills behind it.',
  pool: 'Drawing of a pool with a lounger, a parasol and plants.',
  roof: 'Drawing of a roof terrace with seats, plants and a view over the city.',
  court: 'Drawing of a planted courtyard with a tree and a bench.',
  walled: 'Drawing of a small walled garden with a table and two chairs.',
  desert: 'Drawing of a shaded patio with a bench and desert plants.',
  deck: 'Drawing of a wooden deck with a sofa and a low table.',
  table: 'Drawing of a garden with a table and two chairs.',
  lawn: 'Drawing of a garden with a lawn, a tree and two easy chairs.',
  beds: 'Drawing of a garden with vegetable beds and a shed.',
  balcony: 'Drawing of a balcony with a chair and plants.',
  porch: 'Drawing of a porch with a bench that looks out on trees.',
} as const;
export type OutsidePlace = keyof typeof PLACES;

const FLATS = new Set<FrontStyle>(['tower', 'loft', 'walk_up', 'garden_flats', 'mixed_use', 'three_decker']);
const ROWS = new Set<FrontStyle>(['brick_row', 'modern_row']);
const DRY = new Set(['AZ', 'NM', 'NV']);

/** Which outdoor place the `outside` picture shows: one that the amenities name and the building can have. A flat's garden is a courtyard, a tower's seat is high up. */
export function outsidePlace(facts: PictureFacts): OutsidePlace {
  const style = frontStyle(facts);
  const has = (amenity: string) => facts.amenities.includes(amenity);
  const one = (...places: OutsidePlace[]) => places[(pictureSeed(facts.id) >>> 5) % places.length] as OutsidePlace;
  if (facts.propertyType === 'land') return 'meadow';
  if (has('pool')) return 'pool';
  if (has('roof deck')) return 'roof';
  if (FLATS.has(style)) return has('balcony') ? 'balcony' : 'court';
  if (has('garden') || has('patio')) {
    if (DRY.has(facts.state)) return one('desert', 'desert', 'deck');
    if (ROWS.has(style)) return one('walled', 'walled', 'deck');
    return has('garden') ? one('table', 'lawn', 'beds') : one('deck', 'table', 'deck');
  }
  return has('balcony') ? 'porch' : 'table';
}

export const outsideAlt = (facts: PictureFacts): string => PLACES[outsidePlace(facts)];
