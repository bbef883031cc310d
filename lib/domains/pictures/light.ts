import type { Dice } from './dice';
import { blend } from './svg';

/** The hour and season a picture shows: colours of sky, ground and plants, and what they do to everything else. */
export interface Light {
  name: string;
  sky: string;
  low: string;
  sun: string;
  hill: string;
  woods: string;
  lawn: string;
  walk: string;
  street: string;
  leaves: readonly string[];
  glass: string;
  /** Lamps are on behind some windows. */
  lit: boolean;
  snow: boolean;
  /** A colour of a thing as it looks in this light. */
  tone(colour: string): string;
}

const PLACES = ['sky', 'low', 'sun', 'hill', 'woods', 'lawn', 'walk', 'street', 'glass'] as const;
type Row = readonly [share: number, veil: string, ...places: string[]];
/** A row a light: how much of which veil lies over everything, then the colours of `PLACES` in their order. */
const ROWS = {
  morning: [0.06, '#f4e7d4', '#d5e5e7', '#f4e7d4', '#f8d9a4', '#bccfca', '#9ab39f', '#a7bd86', '#eae0cf', '#bdb8b0', '#a9c1c8'],
  noon: [0, '#ffffff', '#b5d7e2', '#dcebea', '#fff6da', '#a9c6c2', '#7fa287', '#98b878', '#e8e2d6', '#b3b1ad', '#9dbdc9'],
  golden: [0.14, '#f0a04e', '#f1d3a6', '#f8e8cb', '#ee9d54', '#d9b78a', '#a99a66', '#b6ad68', '#f0dcbb', '#bfa98e', '#c9b794'],
  evening: [0.27, '#4b4f78', '#7d86a6', '#eebd9b', '#f7dfb8', '#8b8aa3', '#5c6a73', '#71866b', '#c5b4a4', '#88838b', '#6f7d92'],
  'blue hour': [0.42, '#22335a', '#33476b', '#7f90ab', '#f3ead2', '#3f5273', '#2c3f54', '#46605a', '#8d93a0', '#4c566a', '#4a5f7d'],
  overcast: [0.1, '#cfd4d4', '#d6dad9', '#e9e7e0', '#e9e7e0', '#bcc6c3', '#93a59a', '#9db184', '#dedad0', '#aeaeab', '#b3c0c2'],
  autumn: [0.06, '#e9b676', '#dbe3e0', '#f5e6cf', '#f6cf8e', '#cbb79a', '#b0926a', '#b5b077', '#eadcc6', '#b5ada4', '#adbcbd'],
  spring: [0.05, '#fdf3ee', '#cde4ea', '#f3ece2', '#fbe6b8', '#b7d0c4', '#93b595', '#a9c785', '#ece4d7', '#bab7b1', '#a8c6d0'],
  winter: [0.1, '#dfe7ee', '#cfdbe6', '#f1ebe6', '#f9e5c4', '#dfe6ea', '#a7b5b8', '#eef1f1', '#d9dbda', '#bfc3c6', '#a5b8c7'],
  desert: [0.06, '#f3cf9e', '#c9dfe2', '#f6e2c8', '#fbe1ae', '#c78f70', '#a98d6e', '#dfc49c', '#efdfc6', '#c4b39d', '#9fb9bb'],
  'desert evening': [0.18, '#a04e52', '#e7b79a', '#f6d9b4', '#f08a5d', '#a3667a', '#865a63', '#cfa083', '#e6c4a0', '#a88a80', '#8d6d7b'],
} as const satisfies Record<string, Row>;
type Name = keyof typeof ROWS;

const GREENS = ['#6f8f63', '#5d8060', '#86a06a', '#4f7358'] as const;
const LEAVES: Partial<Record<Name, readonly string[]>> = {
  autumn: ['#c9803f', '#d9a441', '#b4583c', '#a88b4b'],
  spring: ['#8fb274', '#e3b7bd', '#9dbd80', '#efd0cf'],
  winter: ['#7f948b', '#6d857f', '#91a197', '#5f7a75'],
  desert: ['#8a9a68', '#77906b', '#a3a673', '#6f8763'],
  'desert evening': ['#7d7f5f', '#6c7761', '#8f8664', '#5f6d5c'],
};
const LAMPS_ON = new Set<Name>(['evening', 'blue hour', 'desert evening']);

const LIGHTS = Object.fromEntries(Object.entries(ROWS).map(([name, row]) => [name, lightOfRow(name as Name, row)])) as Record<Name, Light>;

function lightOfRow(name: Name, [share, veil, ...colours]: Row): Light {
  const tone = (colour: string) => blend(colour, veil, share);
  const places = Object.fromEntries(PLACES.map((place, at) => [place, colours[at]])) as Record<(typeof PLACES)[number], string>;
  return { name, ...places, leaves: (LEAVES[name] ?? GREENS).map(tone), lit: LAMPS_ON.has(name), snow: name === 'winter', tone };
}

const COLD = new Set(['MN', 'WI', 'MI', 'ME', 'VT', 'NH', 'NY', 'CO', 'UT', 'ID', 'MT', 'WY', 'ND', 'SD', 'AK', 'MA', 'IL', 'OH', 'IA', 'PA']);
const DRY = new Set(['AZ', 'NM', 'NV']);
const WARM = new Set(['FL', 'HI', 'TX', 'LA', 'CA', 'GA', 'SC', 'AL', 'MS']);

/** The light of a home's pictures, by its state's climate. */
export function lightOf(state: string, dice: Dice): Light {
  if (DRY.has(state)) return LIGHTS[dice.pick(['desert', 'desert', 'desert evening', 'morning', 'golden', 'blue hour'] as const)];
  if (WARM.has(state)) return LIGHTS[dice.pick(['morning', 'noon', 'noon', 'golden', 'golden', 'evening', 'blue hour', 'spring'] as const)];
  if (COLD.has(state)) return LIGHTS[dice.pick(['morning', 'noon', 'golden', 'evening', 'blue hour', 'overcast', 'autumn', 'autumn', 'spring', 'winter'] as const)];
  return LIGHTS[dice.pick(['morning', 'noon', 'noon', 'golden', 'evening', 'blue hour', 'overcast', 'autumn', 'spring'] as const)];
}

/** The light of pictures that show dusk. */
export const DUSK = LIGHTS['blue hour'];
