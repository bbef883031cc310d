import type { PropertyType } from '@/lib/domains/listings/schema';

/** What a picture is drawn from: the listing's id and its public facts, nothing else. */
export interface PictureFacts {
  id: string;
  propertyType: PropertyType;
  state: string;
  yearBuilt: number | null;
  beds: number | null;
  amenities: readonly string[];
}

export const FRONT_STYLES = [
  'victorian',
  'craftsman',
  'tudor',
  'colonial',
  'cape',
  'ranch',
  'farmhouse',
  'modern',
  'adobe',
  'brick_row',
  'modern_row',
  'walk_up',
  'garden_flats',
  'tower',
  'loft',
  'duplex',
  'three_decker',
  'cabin',
  'a_frame',
  'mobile_home',
  'land',
  'office',
  'shop',
  'warehouse',
  'mixed_use',
] as const;
export type FrontStyle = (typeof FRONT_STYLES)[number];
export const SCENES = ['front', 'living', 'kitchen', 'bed', 'bath', 'outside', 'interior', 'dusk'] as const;
export type Scene = (typeof SCENES)[number];

const DESERT = new Set(['AZ', 'NM', 'NV']);
const COMMERCIAL = new Set<PropertyType>(['office', 'retail', 'warehouse']);

/** The kind of building that stands for these facts; the same for pictures, their alt text and the demo copy. */
export function frontStyle(facts: PictureFacts): FrontStyle {
  const seed = pictureSeed(facts.id);
  const year = facts.yearBuilt ?? 1985;
  const one = (...styles: FrontStyle[]) => styles[seed % styles.length] as FrontStyle;
  switch (facts.propertyType) {
    case 'house':
      return houseStyle(facts, year, one);
    case 'townhouse':
      return year < 1985 ? 'brick_row' : one('modern_row', 'modern_row', 'brick_row');
    case 'apartment':
    case 'condo':
    case 'co_op':
      return flatStyle(facts, year, one);
    case 'duplex':
      return 'duplex';
    case 'triplex':
    case 'fourplex':
    case 'multi_family':
      return year < 1950 ? one('three_decker', 'walk_up') : one('garden_flats', 'walk_up');
    case 'cabin':
      return one('cabin', 'a_frame', 'cabin');
    case 'room':
      return one('walk_up', 'craftsman', 'brick_row', 'cape');
    case 'mobile_home':
    case 'land':
    case 'office':
    case 'warehouse':
    case 'mixed_use':
      return facts.propertyType;
    case 'retail':
      return 'shop';
    default:
      return one('cape', 'ranch');
  }
}

function houseStyle(facts: PictureFacts, year: number, one: (...styles: FrontStyle[]) => FrontStyle): FrontStyle {
  if (DESERT.has(facts.state)) return year > 2000 ? one('adobe', 'modern', 'ranch') : one('adobe', 'ranch', 'adobe');
  if (year < 1908) return one('victorian', 'victorian', 'colonial');
  if (year < 1942) return one('craftsman', 'tudor', 'craftsman', 'colonial');
  if (year < 1975) return one('ranch', 'cape', 'ranch');
  if (year < 2002) return one('colonial', 'ranch', 'cape');
  return one('farmhouse', 'modern', 'craftsman');
}

function flatStyle(facts: PictureFacts, year: number, one: (...styles: FrontStyle[]) => FrontStyle): FrontStyle {
  if (facts.amenities.includes('elevator')) return year < 1945 ? one('loft', 'loft', 'tower') : 'tower';
  return year < 1960 ? 'walk_up' : one('garden_flats', 'walk_up', 'garden_flats');
}

/** What the pictures of a home show, the cover first: three to six. */
export function scenesOf(facts: PictureFacts): Scene[] {
  if (facts.propertyType === 'land') return ['front', 'outside', 'dusk'];
  if (COMMERCIAL.has(facts.propertyType)) return ['front', 'interior', 'dusk'];
  const outside = ['balcony', 'garden', 'patio', 'roof deck', 'pool'].some((amenity) => facts.amenities.includes(amenity));
  const scenes: Scene[] = ['front', 'living', 'kitchen'];
  // A studio's bed stands in its living room.
  if (facts.beds !== 0) scenes.push('bed');
  scenes.push('bath');
  if (outside) scenes.push('outside');
  return scenes;
}

/** FNV-1a of the listing id, finished so that every bit counts: the seed of everything that varies. */
export function pictureSeed(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
