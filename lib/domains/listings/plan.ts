import type { PlatformDb } from '@/lib/platform/db';
import { COST } from './costs';
import type { Position } from './cursor';
import { estimateRows } from './estimate-rows';
import type { Facet } from './facet-keys';
import { type Criteria, conditions } from './filters';
import { isFaceted, planBySample } from './sampled-plan';
import type { SqlParameters } from './sql-parameters';
import { tileRuns } from './tiles';
import { filledRuns, isMerged, narrowWalks, type Order, populationOf, runsOf, type Walk, walksFor } from './walks';

/**
 * How to find matches in order: along a walk, or collect them all and sort them, by the map's index or by any other; then
 * `within` names the rows among which they are collected, or `facets` what else is true of them. A walk that may find less
 * than it was chosen for goes only `depth` rows far; a page that a plan leaves short is read by its `otherwise`.
 */
export type Plan =
  | { by: 'walk'; walk: Walk; depth?: number; otherwise?: Plan }
  | { by: 'collect'; within?: Walk; facets?: readonly Facet[]; otherwise?: Plan }
  | { by: 'map'; otherwise?: never };

/** What is sought may lie far from the cheap end, however frequent it is: by price a plain walk is trusted so much less. */
const PRICE_DOUBT = { indexRow: 20, tableRow: 5 };
/** Less where the walk is cut short and another way taken. */
const CUT_DOUBT = 2;

/**
 * Chooses the cheapest plan for the first `want` matches: a walk passes `population / matches` rows for each of them in
 * each run, to collect costs all matches. Sizes are Postgres' own estimates: EXPLAIN reads its statistics, not the table.
 */
export async function choosePlan(db: PlatformDb, criteria: Criteria, order: Order, want: number, after?: Position): Promise<Plan> {
  const walks = walksFor(criteria, order);
  const [only] = walks;
  if (only && walks.length === 1 && isStraight(criteria, order)) return { by: 'walk', walk: only };
  if (isFaceted(criteria)) return planBySample(db, criteria, order, walks, want, after);
  const { filters } = criteria;
  const judged = filters.q !== undefined || filters.amenities !== undefined ? 'tableRow' : 'indexRow';
  const row = COST[judged];
  const matches = estimateRows(db, (params) => [...conditions({ ...criteria, areas: [] }, params), ...tileConditions(criteria, params)]);
  const found = () => estimateRows(db, (params) => conditions({ ...criteria, areas: [], filters: findable(filters) }, params));
  const sizeOf = (walk: Walk) => estimateRows(db, (params) => [`i.status = ${params.add(filters.status, '"ListingStatus"')}`, ...populationOf(walk, params)]);
  const collected = await Promise.all(
    collects(criteria, order).map(async (plan) => ({
      plan,
      cost: (await (plan.by === 'map' ? matches : plan.by === 'collect' && plan.within ? sizeOf(plan.within) : found())) * row,
    })),
  );
  const collect = cheapest(collected);
  const walked = await Promise.all(
    walks.map(async (walk) => {
      const population = await sizeOf(walk);
      // Filters that exclude each other look like many matches and are none: where there is another way, a walk goes only so far.
      const isCut = collect !== undefined && isMerged(walk);
      const doubt = order.column !== 'price' || walks.length > 1 ? 1 : isCut ? CUT_DOUBT : PRICE_DOUBT[judged];
      const passed = Math.min(population, (want * (isCut ? 1 : filledRuns(walk)) * doubt * population) / Math.max(1, await matches));
      return { walk, isCut, passed, cost: passed * row + runsOf(walk) * COST.run };
    }),
  );
  const best = cheapest(walked);
  if (collect && (!best || collect.cost <= best.cost)) return collect.plan;
  if (!best) throw new Error('Every search has a walk');
  const { walk, isCut, passed } = best;
  if (!isCut || !collect) return { by: 'walk', walk };
  // At least as far as costs what the other way does: at worst the search takes twice as long as by that.
  return { by: 'walk', walk, depth: Math.ceil(Math.max(2000, 5 * passed, collect.cost / row)), otherwise: collect.plan };
}

/** Filters that an index finds by itself; the others are judged row by row of what it found. An offer is found with its prices. */
function findable(filters: Criteria['filters']): Criteria['filters'] {
  const { status, q, amenities, postal_code, neighborhood, min_year_built, max_year_built, updated_since, min_price, max_price, listing_type, price_period } = filters;
  const priced = (min_price ?? max_price) === undefined ? {} : { min_price, max_price, listing_type, price_period };
  return { status, q, amenities, postal_code, neighborhood, min_year_built, max_year_built, updated_since, ...priced };
}

const cheapest = <T extends { cost: number }>(plans: T[]): T | undefined => plans.toSorted((a, b) => a.cost - b.cost)[0];

/** Ways to collect: by an index that finds a filter's matches, or from the rows of a kind, size or number of baths. */
function collects(criteria: Criteria, order: Order): Plan[] {
  const { filters, areas } = criteria;
  if (areas.length > 0) return [{ by: 'map' }];
  const found = [
    filters.q,
    filters.amenities,
    filters.postal_code,
    filters.neighborhood,
    filters.min_year_built,
    filters.max_year_built,
    order.column === 'price' ? filters.updated_since : undefined,
  ];
  const narrow = criteria.place.cityKey === undefined && filters.neighborhood === undefined && order.column === 'updated_at' ? narrowWalks(criteria) : [];
  const priced = order.column === 'updated_at' && (filters.min_price ?? filters.max_price) !== undefined;
  return [...(found.some((value) => value !== undefined) || priced ? [{ by: 'collect' } as const] : []), ...narrow.map((within) => ({ by: 'collect', within }) as const)];
}

/** Squares that contain the areas, as ranges of the map index; the areas' own conditions remain necessary. */
export function tileConditions({ areas }: Criteria, params: SqlParameters): string[] {
  return areas.map(
    (area) =>
      `(${tileRuns(area.box)
        .map(([first, last]) => `i.tile BETWEEN ${params.add(first, 'bigint')} AND ${params.add(last, 'bigint')}`)
        .join(' OR ')})`,
  );
}

/** Whether no filter can make the walk pass many rows by, so that there is nothing to estimate. */
function isStraight({ filters, areas }: Criteria, order: Order): boolean {
  if (areas.length > 0 || filters.q !== undefined || filters.amenities !== undefined || filters.postal_code !== undefined || filters.neighborhood !== undefined) return false;
  if (filters.city !== undefined) return true;
  const followed = order.column === 'price' ? [...FOLLOWED, 'property_type', 'beds', 'max_beds', 'min_price', 'max_price'] : FOLLOWED;
  return Object.entries(filters).every(([name, value]) => value === undefined || followed.includes(name));
}

const FOLLOWED = ['status', 'listing_type', 'price_period', 'state'];
