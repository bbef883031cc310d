import type { PlatformDb } from '@/lib/platform/db';
import { countTotal } from '../facets';
import type { Criteria } from '../filters';
import type { Filters } from '../schema';
import { PLACE_FILTERS } from '../schema-place-filters';
import type { Candidate } from './candidate';

const KEPT: readonly string[] = ['status', 'listing_type', ...PLACE_FILTERS];
const OFFERS = { rent: 'Any home to rent', sale: 'Any home to buy', any: 'Any home' };

/** Where nothing smaller helps: the place and the offer alone, if that gives more than `total`. */
export async function placeAndOffer(db: PlatformDb, criteria: Criteria, total: number): Promise<(Candidate & { count: number })[]> {
  const filters = Object.fromEntries(Object.entries(criteria.filters).filter(([name, value]) => value !== undefined && KEPT.includes(name))) as Filters;
  const count = await countTotal(db, { ...criteria, filters });
  const where = PLACE_FILTERS.some((name) => name !== 'country' && name in filters) ? ' there' : '';
  return count > total ? [{ filters, label: `${OFFERS[filters.listing_type ?? 'any']}${where}, without the other filters`, size: 1, count }] : [];
}
