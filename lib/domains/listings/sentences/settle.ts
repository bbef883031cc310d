import { searchFilters } from '../schema';
import { RANGES } from '../schema-ranges';
import type { Alternative, Reading, Wanted } from './reading';

/** What a sentence came to. Positions are those of the sentence. */
export interface Interpretation {
  wanted: Wanted;
  chips: Chip[];
  unread: { start: number; end: number; reason?: string }[];
  notices: { start: number; end: number; message: string }[];
  ambiguities: { start: number; end: number; chosen: string; alternatives: Alternative[] }[];
}

export interface Chip {
  filters: Wanted;
  label: string;
  /** Why it was taken to be so, where the words do not say it. */
  because?: string;
  start: number;
  end: number;
}

/** Puts the readings together: lists are united, the first of two that contradict each other stands, and the offer is inferred from the price. */
export function settle(readings: readonly Reading[]): Interpretation {
  const result: Interpretation = { wanted: {}, chips: [], unread: [], notices: [], ambiguities: [] };
  for (const { start, end, ...meaning } of readings) {
    if (meaning.kind === 'notice') result.notices.push({ start, end, message: meaning.message });
    if (meaning.kind === 'notice' || meaning.kind === 'unread')
      result.unread.push({ start, end, ...(meaning.kind === 'unread' && meaning.reason ? { reason: meaning.reason } : {}) });
    if (meaning.kind !== 'filters') continue;
    const { filters, label, because, alternatives } = meaning;
    const fault = faultOf(result.wanted, filters);
    if (fault) {
      result.unread.push({ start, end, reason: fault });
      continue;
    }
    if (isKnown(result.wanted, filters)) continue;
    result.wanted = united(result.wanted, filters);
    result.chips.push({ filters, label, ...(because ? { because } : {}), start, end });
    if (alternatives) result.ambiguities.push({ start, end, chosen: label, alternatives });
  }
  inferOffer(result);
  return result;
}

const LISTS = ['amenities', 'pets'] as const;
const isList = (name: string): name is (typeof LISTS)[number] => (LISTS as readonly string[]).includes(name);

const ONLY_ONE: Record<string, string> = {
  property_type: 'Only one kind of home can be searched at a time.',
  city: 'Only one place can be searched at a time.',
  neighborhood: 'Only one neighborhood can be searched at a time.',
  state: 'Only one place can be searched at a time.',
  postal_code: 'Only one postal code can be searched at a time.',
};

/** Why filters cannot be added to those already read. */
function faultOf(wanted: Wanted, added: Wanted): string | undefined {
  const both = united(wanted, added);
  for (const [name, value] of Object.entries(added)) {
    const known = wanted[name as keyof Wanted];
    if (known !== undefined && !isList(name) && known !== value) return ONLY_ONE[name] ?? 'It contradicts what was read before it.';
    const schema = searchFilters[name as keyof typeof searchFilters];
    if (schema && !schema.safeParse(both[name as keyof Wanted]).success) return 'It lies outside what the search takes.';
  }
  if (both.near !== undefined && (both.city ?? both.neighborhood ?? both.postal_code) !== undefined) return ONLY_ONE.city;
  const crossed = RANGES.some(([lower, upper]) => (both[lower] ?? 0) > (both[upper] ?? Number.POSITIVE_INFINITY));
  if (crossed) return 'It contradicts what was read before it.';
  return both.listing_type === 'sale' && both.price_period !== undefined ? 'A sale has no price by the month, week, night or year.' : undefined;
}

const isKnown = (wanted: Wanted, added: Wanted): boolean => JSON.stringify(united(wanted, added)) === JSON.stringify(wanted);

function united(wanted: Wanted, added: Wanted): Wanted {
  const lists = Object.fromEntries(LISTS.flatMap((name) => (added[name] ? [[name, [...new Set([...(wanted[name] ?? []), ...added[name]])]]] : [])));
  return { ...wanted, ...added, ...lists };
}

/** Monthly rents above, and asking prices below, are so rare that the price tells the offer. In whole dollars. */
const HIGHEST_RENT = 15_000;
const LOWEST_SALE = 40_000;

/** The offer, where the sentence does not say it, as a chip of its own that can be removed. */
function inferOffer(result: Interpretation): void {
  const { wanted, chips } = result;
  if (wanted.listing_type !== undefined) return;
  const chip = chips.find(({ filters }) => filters.price_period !== undefined) ?? chips.find(({ filters }) => (filters.max_price ?? filters.min_price) !== undefined);
  if (!chip) return;
  const price = wanted.max_price ?? wanted.min_price ?? 0;
  const offer = offerOf(wanted, price);
  if (!offer) return;
  const filters: Wanted = { listing_type: offer.listing_type };
  result.wanted = { ...wanted, ...filters };
  chips.push({ filters, label: offer.listing_type === 'rent' ? 'To rent' : 'To buy', because: offer.because, start: chip.start, end: chip.end });
}

function offerOf({ price_period, property_type, status }: Wanted, price: number): { listing_type: 'rent' | 'sale'; because: string } | undefined {
  if (price_period !== undefined) return { listing_type: 'rent', because: `A price by the ${price_period} is a rent.` };
  if (price >= LOWEST_SALE) return { listing_type: 'sale', because: 'A price of this size is a sale’s. Remove it if a rent was meant.' };
  if (price === 0 || price > HIGHEST_RENT || property_type === 'land' || status === 'closed') return undefined;
  return { listing_type: 'rent', because: 'A price of this size is a monthly rent’s. Remove it if a sale was meant.' };
}
