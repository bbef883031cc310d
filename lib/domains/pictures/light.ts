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

const GREENS = ['#6f8f63', '#5d8060', '#86a06a', '#4f7358'];
const light = (
  name: string,
  colours: Omit<Light, 'name' | 'lit' | 'snow' | 'tone' | 'leaves'>,
  veil: string,
  share: number,
  more: { leaves?: readonly string[]; lit?: boolean; snow?: boolean } = {},
): Light => ({
  name,
  ...colours,
  leaves: (more.leaves ?? GREENS).map((leaf) => blend(leaf, veil, share)),
  lit: more.lit ?? false,
  snow: more.snow ?? false,
  tone: (colour) => blend(colour, veil, share),
});

const MORNING = light(
  'morning',
  { sky: '#d5e5e7', low: '#f4e7d4', sun: '#f8d9a4', hill: '#bccfca', woods: '#9ab39f', lawn: '#a7bd86', walk: '#eae0cf', street: '#bdb8b0', glass: '#a9c1c8' },
  '#f4e7d4',
  0.06,
);
const NOON = light(
  'noon',
  { sky: '#b5d7e2', low: '#dcebea', sun: '#fff6da', hill: '#a9c6c2', woods: '#7fa287', lawn: '#98b878', walk: '#e8e2d6', street: '#b3b1ad', glass: '#9dbdc9' },
  '#ffffff',
  0,
);
const GOLDEN = light(
  'golden',
  { sky: '#f1d3a6', low: '#f8e8cb', sun: '#ee9d54', hill: '#d9b78a', woods: '#a99a66', lawn: '#b6ad68', walk: '#f0dcbb', street: '#bfa98e', glass: '#c9b794' },
  '#f0a04e',
  0.14,
);
const EVENING = light(
  'evening',
  { sky: '#7d86a6', low: '#eebd9b', sun: '#f7dfb8', hill: '#8b8aa3', woods: '#5c6a73', lawn: '#71866b', walk: '#c5b4a4', street: '#88838b', glass: '#6f7d92' },
  '#4b4f78',
  0.27,
  { lit: true },
);
const BLUE_HOUR = light(
  'blue hour',
  { sky: '#33476b', low: '#7f90ab', sun: '#f3ead2', hill: '#3f5273', woods: '#2c3f54', lawn: '#46605a', walk: '#8d93a0', street: '#4c566a', glass: '#4a5f7d' },
  '#22335a',
  0.42,
  { lit: true },
);
const OVERCAST = light(
  'overcast',
  { sky: '#d6dad9', low: '#e9e7e0', sun: '#e9e7e0', hill: '#bcc6c3', woods: '#93a59a', lawn: '#9db184', walk: '#dedad0', street: '#aeaeab', glass: '#b3c0c2' },
  '#cfd4d4',
  0.1,
);
const AUTUMN = light(
  'autumn',
  { sky: '#dbe3e0', low: '#f5e6cf', sun: '#f6cf8e', hill: '#cbb79a', woods: '#b0926a', lawn: '#b5b077', walk: '#eadcc6', street: '#b5ada4', glass: '#adbcbd' },
  '#e9b676',
  0.06,
  { leaves: ['#c9803f', '#d9a441', '#b4583c', '#a88b4b'] },
);
const SPRING = light(
  'spring',
  { sky: '#cde4ea', low: '#f3ece2', sun: '#fbe6b8', hill: '#b7d0c4', woods: '#93b595', lawn: '#a9c785', walk: '#ece4d7', street: '#bab7b1', glass: '#a8c6d0' },
  '#fdf3ee',
  0.05,
  { leaves: ['#8fb274', '#e3b7bd', '#9dbd80', '#efd0cf'] },
);
const WINTER = light(
  'winter',
  { sky: '#cfdbe6', low: '#f1ebe6', sun: '#f9e5c4', hill: '#dfe6ea', woods: '#a7b5b8', lawn: '#eef1f1', walk: '#d9dbda', street: '#bfc3c6', glass: '#a5b8c7' },
  '#dfe7ee',
  0.1,
  { leaves: ['#7f948b', '#6d857f', '#91a197', '#5f7a75'], snow: true },
);
const DESERT = light(
  'desert',
  { sky: '#c9dfe2', low: '#f6e2c8', sun: '#fbe1ae', hill: '#c78f70', woods: '#a98d6e', lawn: '#dfc49c', walk: '#efdfc6', street: '#c4b39d', glass: '#9fb9bb' },
  '#f3cf9e',
  0.06,
  { leaves: ['#8a9a68', '#77906b', '#a3a673', '#6f8763'] },
);
const DESERT_EVENING = light(
  'desert evening',
  { sky: '#e7b79a', low: '#f6d9b4', sun: '#f08a5d', hill: '#a3667a', woods: '#865a63', lawn: '#cfa083', walk: '#e6c4a0', street: '#a88a80', glass: '#8d6d7b' },
  '#a04e52',
  0.18,
  { leaves: ['#7d7f5f', '#6c7761', '#8f8664', '#5f6d5c'], lit: true },
);

const COLD = new Set(['MN', 'WI', 'MI', 'ME', 'VT', 'NH', 'NY', 'CO', 'UT', 'ID', 'MT', 'WY', 'ND', 'SD', 'AK', 'MA', 'IL', 'OH', 'IA', 'PA']);
const DRY = new Set(['AZ', 'NM', 'NV']);
const WARM = new Set(['FL', 'HI', 'TX', 'LA', 'CA', 'GA', 'SC', 'AL', 'MS']);

/** The light of a home's pictures, by its state's climate. */
export function lightOf(state: string, dice: Dice): Light {
  if (DRY.has(state)) return dice.pick([DESERT, DESERT, DESERT_EVENING, MORNING, GOLDEN, BLUE_HOUR]);
  if (WARM.has(state)) return dice.pick([MORNING, NOON, NOON, GOLDEN, GOLDEN, EVENING, BLUE_HOUR, SPRING]);
  if (COLD.has(state)) return dice.pick([MORNING, NOON, GOLDEN, EVENING, BLUE_HOUR, OVERCAST, AUTUMN, AUTUMN, SPRING, WINTER]);
  return dice.pick([MORNING, NOON, NOON, GOLDEN, EVENING, BLUE_HOUR, OVERCAST, AUTUMN, SPRING]);
}

/** The light of pictures that show dusk. */
export const DUSK = BLUE_HOUR;
