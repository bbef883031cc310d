import type { PlatformDb } from '@/lib/platform/db';
import { COST } from './costs';
import type { Position } from './cursor';
import { type Facet, facetsOf, priceFacet, weekFacet } from './facet-keys';
import type { Criteria } from './filters';
import { pageSql } from './page-sql';
import type { Plan } from './plan';
import { type SampledRow, sampleRows } from './sample';
import { sqlParameters } from './sql-parameters';
import { isMerged, type Order, offerWalk, runsOf, type Walk } from './walks';

/** With fewer sampled matches than this all matches are collected. */
const FEW = 4;
/** A facet is worth its intersection if it spares so many sampled rows. */
const WORTH = 6;
/** What it costs to begin with the index of facets, and for each row that the rarest of the words and facets is in. */
const INTERSECTION = { begun: 1000, row: 0.15 };
/** So many of the first sampled matches tell how frequent they are where the walk begins; what was changed when is the same everywhere. */
const FIRST = { price: 3, updated_at: 12 };
/** How much longer a walk may be than the sample says, which has met few matches. */
const DOUBT = 1.5;
/** Collected ranges end at these sampled matches after the position, then at the end of the list. */
const RANGE_ENDS = [1, 8];

/** Whether facets or words can find what the search wants, wherever it is. */
export const isFaceted = ({ filters, place, areas }: Criteria): boolean =>
  areas.length === 0 &&
  filters.postal_code === undefined &&
  Object.keys(place).length === 0 &&
  (filters.q !== undefined || filters.amenities !== undefined || facetsOf(filters).length > 1);

/**
 * Chooses by a sample of the table: a walk, if it meets enough matches soon, or else to collect from the position to where
 * the sample says there are enough. What is collected is complete as far as it goes; if it is too little, the next range follows.
 */
export async function planBySample(db: PlatformDb, criteria: Criteria, order: Order, walks: readonly Walk[], want: number, after: Position | undefined): Promise<Plan> {
  const { filters } = criteria;
  const facets = facetsOf(filters);
  const sample = await sampleRows(db, criteria, walks, [...facets.map((facet) => facet.filters), filters.q === undefined ? {} : { q: filters.q }]);
  const sign = order.direction === 'ASC' ? 1 : -1;
  const rows = sample.rows
    .filter((row) => isWithinLimits(row, filters, order) && (after === undefined || (row[order.column] - after.value) * sign >= 0))
    .sort((a, b) => (a[order.column] - b[order.column]) * sign);
  const matches = rows.filter((row) => row.isMatch);
  const end = matches.length <= FEW ? undefined : matches[RANGE_ENDS[0] as number]?.[order.column];
  const inRange = rows.filter((row) => row.groups.at(-1) === true && (end === undefined || (row[order.column] - end) * sign <= 0));
  const found = worthy(facets, inRange, filters.q !== undefined);
  const fetched = inRange.filter((row) => found.every((facet) => row.groups[facets.indexOf(facet)])).length;
  const collect: Plan =
    end === undefined ? { by: 'collect', facets: found } : ranges(filters, order, matches, found, after?.value ?? (await beginOf(db, criteria, order, sample.rows)));
  const judged = [...found.map((facet) => facets.indexOf(facet)), ...(filters.q === undefined ? [] : [facets.length])];
  const rarest = Math.min(...judged.map((group) => sample.rows.filter((row) => row.groups[group]).length));
  const collected = INTERSECTION.begun + (rarest * INTERSECTION.row + (fetched + 1) * COST.tableRow) * sample.scale;
  const row = COST[filters.q !== undefined || filters.amenities !== undefined ? 'tableRow' : 'indexRow'];
  const passed = walks.map((walk, at) => passedBy(rows, walk, at) * (matches.length > 0 ? 1 : Number.POSITIVE_INFINITY) + (runsOf(walk) * COST.run) / row);
  const fewest = Math.min(...passed);
  const walk = walks[passed.indexOf(fewest)];
  const scaled = Math.min(fewest, sample.rows.length * sample.scale);
  if (!walk || fewest * row * DOUBT > collected) return collect;
  return isMerged(walk) ? { by: 'walk', walk, depth: Math.ceil(2 * scaled + 300), otherwise: collect } : { by: 'walk', walk };

  /** Rows that a walk passes until there are enough matches; many runs are each read until they have enough, or whole. */
  function passedBy(ordered: readonly SampledRow[], walk: Walk, at: number): number {
    const runs = Map.groupBy(
      ordered.filter((each) => each.runs[at] !== null),
      (each) => (isMerged(walk) ? '' : each.runs[at]),
    );
    let sum = 0;
    for (const run of runs.values()) {
      const ranks = run.flatMap((each, rank) => (each.isMatch ? [rank + 1] : [])).slice(0, FIRST[order.column]);
      const whole = run.length * sample.scale;
      sum += ranks.length === 0 ? whole : Math.min(whole, (want * (ranks.at(-1) as number)) / ranks.length);
    }
    return sum;
  }
}

/** Limits of the sort column itself are where a walk begins and ends. */
function isWithinLimits({ price, updated_at }: SampledRow, { min_price, max_price, updated_since }: Criteria['filters'], order: Order): boolean {
  if (order.column === 'price') return price >= (min_price ?? price) && price <= (max_price ?? price);
  return updated_since === undefined || updated_at >= Date.parse(updated_since);
}

/** The facets that spare enough rows, the rarest first; amenities always, because they are judged nowhere else. */
function worthy(facets: readonly Facet[], rows: readonly SampledRow[], hasWords: boolean): Facet[] {
  const byRows = facets.map((facet, at) => ({ facet, at, count: rows.filter((row) => row.groups[at]).length })).sort((a, b) => a.count - b.count);
  let left = rows;
  const found: Facet[] = [];
  for (const { facet, at } of byRows) {
    const rest = left.filter((row) => row.groups[at]);
    const isNeeded = facet.filters.amenities !== undefined || (found.length === 0 && !hasWords);
    if (!isNeeded && left.length - rest.length < WORTH) continue;
    found.push(facet);
    left = rest;
  }
  return found;
}

/** Collects from the position to sampled matches farther and farther away, at last without an end. */
function ranges({ property_type }: Criteria['filters'], order: Order, matches: readonly SampledRow[], facets: readonly Facet[], begin: number): Plan {
  const ends = RANGE_ENDS.flatMap((at) => matches[at]?.[order.column] ?? []);
  const isPrice = order.column === 'price';
  const kind = isPrice ? property_type : undefined;
  const others = facets.filter((facet) => kind === undefined || facet.filters.property_type === undefined);
  const range = (from: number, to: number) => (isPrice ? priceFacet(kind, from, to) : weekFacet(from, to));
  return ends.reduceRight<Plan>((otherwise, end) => ({ by: 'collect', facets: [...others, range(Math.min(begin, end), Math.max(begin, end))], otherwise }), {
    by: 'collect',
    facets,
  });
}

const YEAR = 365 * 86_400_000;

/** A value that no match comes before: of prices the first of the offers in question, of times one well in the future. */
async function beginOf(db: PlatformDb, criteria: Criteria, order: Order, all: readonly SampledRow[]): Promise<number> {
  if (order.column === 'updated_at') return Math.max(Date.now(), ...all.map((row) => row.updated_at)) + YEAR;
  const { status, listing_type, price_period, min_price, max_price } = criteria.filters;
  const params = sqlParameters();
  const offers: Criteria = { areas: [], place: {}, filters: { status, listing_type, price_period, min_price, max_price } };
  const [first] = await db.read<{ position: number }>(pageSql({ by: 'walk', walk: offerWalk(offers) }, offers, order, params, { limit: 1 }), params.values);
  return first?.position ?? 0;
}
