import { textOf } from '../text';

/**
 * The common name of an amenity as a source writes it: `Patio/Deck` → `patio`, `Free dryer – In unit` → `dryer`. What is not in the table keeps its own
 * words in lower case. Null for what is no amenity ("None", blanks) or too long to be one.
 */
export function amenityOf(value: string): string | null {
  // "Coffee maker: Nespresso", "Free parking – 1 space": the first part says what it is.
  const head = textOf(value)
    ?.split(/\s*[:–(]\s*|\s-\s/)[0]
    ?.toLowerCase()
    .trim();
  if (!head || head === 'none' || head.length > 60) return null;
  return NAMES.get(head) ?? head;
}

/** Names of a list of amenities, each once, in the order of the source. */
export function amenitiesOf(values: readonly string[]): string[] {
  return [...new Set(values.map(amenityOf).filter((name) => name !== null))].slice(0, 100);
}

const TABLE: Record<string, string[]> = {
  'air conditioning': ['ac', 'a/c', 'a-c', 'air conditioner', 'air conditioned', 'central air', 'central air conditioning', 'window ac unit', 'central a/c', 'air-conditioning'],
  alarm: ['security alarm', 'burglar alarm', 'security system'],
  balcony: ['private balcony'],
  basketball: ['basketball court', 'basketball court(s)'],
  'cable or satellite': ['cable', 'cable ready', 'cable/satellite', 'satellite'],
  clubhouse: ['club house'],
  dishwasher: ['dish washer'],
  doorman: ['concierge', 'building staff'],
  elevator: ['lift', 'elevators'],
  'ev charging': ['ev charger', 'electric vehicle charging'],
  fireplace: ['indoor fireplace', 'fireplaces', 'fireplace(s)'],
  furnished: ['fully furnished'],
  'garbage disposal': ['disposal'],
  garage: ['garage parking', 'attached garage', 'detached garage', 'private garage'],
  garden: ['garden communal', 'garden private', 'communal garden', 'private garden', 'gardens'],
  gated: ['gated community', 'controlled access'],
  gym: ['fitness center', 'fitness centre', 'fitness room', 'exercise room', 'shared gym in building', 'private gym in building'],
  heating: ['central heating'],
  'hot tub': ['jacuzzi', 'spa', 'private hot tub', 'shared hot tub'],
  internet: ['internet access', 'wifi', 'wi-fi', 'wireless internet', 'high speed internet', 'highspeed internet', 'ethernet connection', 'fast wifi'],
  laundry: ['laundry facilities', 'laundry facility', 'on-site laundry', 'laundry room', 'in building laundry'],
  parking: [
    'free street parking',
    'free parking on premises',
    'free driveway parking on premises',
    'paid parking on premises',
    'off-street parking',
    'off street parking',
    'parking street',
    'covered parking',
    'parking available',
    'free parking garage on premises',
  ],
  patio: ['patio/deck', 'deck', 'patio or deck', 'patio or balcony', 'private patio or balcony', 'shared patio or balcony', 'private terrace', 'terrace', 'covered terrace'],
  playground: ['play area', 'outdoor playground', "children's playground"],
  pool: [
    'swimming pool',
    'pool communal',
    'pool private',
    'communal pool',
    'private pool',
    'outdoor pool',
    'indoor pool',
    'shared pool',
    'shared outdoor pool',
    'private outdoor pool',
  ],
  refrigerator: ['fridge'],
  tennis: ['tennis court', 'tennis court(s)', 'tennis courts'],
  tv: ['television', 'hdtv', 'tv with standard cable'],
  view: ['views', 'sea views', 'city skyline view', 'mountain view', 'ocean view'],
  dryer: ['free dryer', 'paid dryer', 'tumble dryer'],
  washer: ['free washer', 'paid washer', 'washing machine'],
  'washer dryer': ['washer/dryer', 'washer & dryer', 'washer and dryer', 'w/d', 'in-unit laundry', 'in unit laundry', 'in-unit', 'washer/dryer in unit'],
  'wheelchair access': ['handicapped access', 'disability access', 'wheelchair accessible', 'disabled access', 'step-free access'],
  'wood floors': ['hardwood floors', 'hard wood floors', 'hardwood', 'wood flooring', 'hardwood flooring'],
};

const NAMES = new Map(Object.entries(TABLE).flatMap(([name, spellings]) => spellings.map((spelling) => [spelling, name] as const)));
