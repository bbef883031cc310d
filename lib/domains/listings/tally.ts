import type { PlatformDb } from '@/lib/platform/db';
import { type Criteria, conditions } from './filters';
import { areStepBorders, lowestOfStepSql, priceStepsWithin, pricesOfStep } from './price-steps';
import type { Filters } from './schema';
import { type SqlParameters, sqlParameters } from './sql-parameters';
import { offerWalk, populationOf } from './walks';

/** Filters that cells of alike listings tell apart. */
const TALLIED: readonly (keyof Filters)[] = [
  ...(['status', 'listing_type', 'price_period', 'state', 'country', 'property_type'] as const),
  ...(['beds', 'max_beds', 'baths', 'max_baths', 'min_price', 'max_price', 'pets'] as const),
];

/** Whether the cells of listing_tally count the matches of a search exactly. A city is counted sooner from its listings. */
export const isTallied = ({ filters, place, areas }: Criteria): boolean =>
  areas.length === 0 && place.cityKey === undefined && Object.entries(filters).every(([name, value]) => value === undefined || TALLIED.includes(name as keyof Filters));

/** Exact number of matches of a tallied search. */
export async function tallyTotal(db: PlatformDb, criteria: Criteria): Promise<number> {
  const params = sqlParameters();
  const [row] = await db.read<{ total: number }>(`SELECT coalesce(sum(cell.listings), 0)::int AS total FROM (${cellsSql(criteria, params)}) cell`, params.values);
  return row?.total ?? 0;
}

/** SQL of a table `facet, value, count` of a tallied search by kind, offer and bedrooms. */
export function talliedFacetsSql(criteria: Criteria, params: SqlParameters): string {
  return `SELECT CASE WHEN grouping(property_type) = 0 THEN 'property_type' WHEN grouping(listing_type) = 0 THEN 'listing_type' ELSE 'beds' END AS facet,
      coalesce(property_type::text, listing_type, beds::text) AS value, sum(listings) AS count
    FROM (SELECT property_type, split_part(offer, ' ', 1) AS listing_type, nullif(beds, -1) AS beds, sum(listings) AS listings FROM (${cellsSql(criteria, params)}) cell GROUP BY 1, 2, 3) alike
    GROUP BY GROUPING SETS (property_type, listing_type, beds) HAVING sum(listings) <> 0`;
}

/** What a tallied search finds by price: matches by bucket, as width_bucket numbers them, and the lowest and highest price. */
export interface TalliedPrices {
  buckets: Map<number, number>;
  min: number | null;
  max: number | null;
}

/** All matches by price; undefined where the search is not tallied or an edge lies within a step of prices. */
export async function tallyPrices(db: PlatformDb, criteria: Criteria, edges: readonly number[]): Promise<TalliedPrices | undefined> {
  if (!isTallied(criteria) || !areStepBorders(edges)) return undefined;
  const params = sqlParameters();
  const rows = await db.read<{ bucket: number; count: number; first: number; last: number }>(
    `SELECT width_bucket(${lowestOfStepSql('price_step')}, ${params.add(edges, 'float8[]')}) AS bucket, sum(listings)::int AS count, min(price_step) AS first, max(price_step) AS last
     FROM (SELECT price_step, sum(listings) AS listings FROM (${cellsSql(criteria, params)}) cell GROUP BY 1 HAVING sum(listings) <> 0) step GROUP BY 1`,
    params.values,
  );
  if (rows.length === 0) return { buckets: new Map(), min: null, max: null };
  const ends = await readEnds(db, criteria, Math.min(...rows.map((row) => row.first)), Math.max(...rows.map((row) => row.last)));
  return { buckets: new Map(rows.map(({ bucket, count }) => [bucket, count])), ...ends };
}

/** The lowest price within the first step of a search, and the highest within the last. */
async function readEnds(db: PlatformDb, criteria: Criteria, first: number, last: number): Promise<{ min: number | null; max: number | null }> {
  const params = sqlParameters();
  const where = [...conditions(criteria, params), ...populationOf(offerWalk(criteria), params)].join(' AND ');
  const end = (pick: 'min' | 'max', [from, to]: [number, number]) =>
    `(SELECT ${pick}(i.price) FROM listing_index i WHERE ${where} AND i.price BETWEEN ${params.add(from, 'int')} AND ${params.add(to, 'int')}) AS ${pick}`;
  const [row] = await db.read<{ min: number | null; max: number | null }>(`SELECT ${end('min', pricesOfStep(first))}, ${end('max', pricesOfStep(last))}`, params.values);
  return row ?? { min: null, max: null };
}

/** Cells, what was written since, and the listings at the edges of the price limits one by one. */
function cellsSql(criteria: Criteria, params: SqlParameters): string {
  const { min_price, max_price } = criteria.filters;
  const { steps, edges } = priceStepsWithin(min_price, max_price);
  return [...(steps ? [wholeStepsSql(criteria, steps, params)] : []), ...edges.map((edge) => edgeSql(criteria, edge, params))].join(' UNION ALL ');
}

function wholeStepsSql(criteria: Criteria, steps: [number, number], params: SqlParameters): string {
  const { state } = criteria.place;
  const alike = cellConditions(criteria, steps, params).join(' AND ');
  const inState = state === undefined ? '' : ` AND state = ${params.add(state, 'text')}`;
  const select = 'SELECT offer, property_type, beds, price_step, listings FROM';
  return `${select} listing_tally WHERE everywhere = ${state === undefined}${inState} AND ${alike} UNION ALL ${select} listing_tally_change WHERE ${alike}${inState}`;
}

function edgeSql(criteria: Criteria, [from, to]: [number, number], params: SqlParameters): string {
  const where = [...conditions(criteria, params), ...populationOf(offerWalk(criteria), params), `i.price BETWEEN ${params.add(from, 'int')} AND ${params.add(to, 'int')}`];
  return `SELECT i.offer, i.property_type, beds_tallied(i.beds) AS beds, price_step(i.price) AS price_step, 1 AS listings FROM listing_index i WHERE ${where.join(' AND ')}`;
}

function cellConditions(criteria: Criteria, steps: [number, number] | undefined, params: SqlParameters): string[] {
  const { status, country, property_type, beds, max_beds, baths, max_baths, pets, min_price, max_price } = criteria.filters;
  const is = (column: string, value: string | undefined, type: string) => (value === undefined ? [] : [`${column} = ${params.add(value, type)}`]);
  return [
    ...is('status', status, '"ListingStatus"'),
    ...is('country', country?.toUpperCase(), 'text'),
    ...is('property_type', property_type, '"PropertyType"'),
    `offer = ANY (${params.add(offerWalk(criteria).axes[0]?.values, 'text[]')})`,
    ...within('beds', beds, max_beds, params),
    ...within('baths', baths === undefined ? undefined : Math.ceil(hundredths(baths)), max_baths === undefined ? undefined : Math.floor(hundredths(max_baths)), params),
    ...(steps && (min_price ?? max_price) !== undefined ? within('price_step', ...steps, params) : []),
    ...[...new Set(pets)].map((pet) => `pets & ${pet === 'cats' ? 1 : 2} <> 0`),
  ];
}

/** Unknown is -1 and lies within no limits. */
function within(column: string, from: number | undefined, to: number | undefined, params: SqlParameters): string[] {
  if (from === undefined && to === undefined) return [];
  return [`${column} >= ${params.add(from ?? 0, 'int')}`, ...(to === undefined ? [] : [`${column} <= ${params.add(to, 'int')}`])];
}

/** Rounded where a product like 1.1 * 100 is a hair off. */
const hundredths = (value: number): number => Number((value * 100).toFixed(6));
