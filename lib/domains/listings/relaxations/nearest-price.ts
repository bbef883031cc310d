import type { PlatformDb } from '@/lib/platform/db';
import type { Criteria } from '../filters';
import { findPage } from '../find';
import { type Filters, searchFilters } from '../schema';
import { changed, type Group, nested } from './candidate';
import { priceLabel, roundedPrice } from './looser-limits';

/** The smallest change of a price limit that lets one more home in, however far off that is: a group for each limit that has one. */
export async function nearestPrice(db: PlatformDb, criteria: Criteria): Promise<Group[]> {
  const { max_price, min_price } = criteria.filters;
  const [higher, lower] = await Promise.all([
    max_price === undefined ? undefined : firstPrice(db, criteria, { max_price: undefined, min_price: max_price + 1 }, 'price_asc'),
    min_price === undefined || min_price < 1 ? undefined : firstPrice(db, criteria, { min_price: undefined, max_price: min_price - 1 }, 'price_desc'),
  ]);
  return [...further(criteria.filters, 'max_price', higher, Math.ceil), ...further(criteria.filters, 'min_price', lower, Math.floor)];
}

async function firstPrice(db: PlatformDb, criteria: Criteria, limits: Partial<Filters>, sort: 'price_asc' | 'price_desc'): Promise<number | undefined> {
  const beyond = changed(changed(criteria.filters, { min_price: undefined, max_price: undefined }), limits);
  const { ids } = await findPage(db, { ...criteria, filters: beyond }, { sort, limit: 1 });
  const [row] = ids.length === 0 ? [] : await db.read<{ price: number }>('SELECT price::float8 AS price FROM listing_index WHERE listing_id = $1', [ids[0]]);
  return row?.price;
}

function further(filters: Filters, limit: 'max_price' | 'min_price', price: number | undefined, round: (value: number) => number): Group[] {
  const from = filters[limit];
  if (price === undefined || from === undefined) return [];
  const to = [roundedPrice(price, round), price].find((value) => searchFilters[limit].safeParse(value).success);
  if (to === undefined) return [];
  const size = Number(Math.min(0.75, Math.max(0.2, Math.abs(to - from) / Math.max(from, 1))).toFixed(2));
  return nested([{ filters: changed(filters, { [limit]: to }), label: priceLabel[limit](to, from), size }]);
}
