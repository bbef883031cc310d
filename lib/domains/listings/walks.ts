import type { Criteria } from './filters';
import { LISTING_TYPES, PRICE_PERIODS, PROPERTY_TYPES } from './schema';
import type { SqlParameters } from './sql-parameters';

/**
 * A way to reach every match in sort order: the leading columns of one of the indexes `listing_index_…` with the values to
 * visit. Each combination of values is one ordered run of the index, and a page is merged from the heads of the runs. So
 * "five beds or more by price" reads a page a run, where a walk along all prices would pass every smaller home first.
 */
export interface Walk {
  axes: Axis[];
  /** How many runs are likely to hold rows, if not all. */
  filled?: number;
}

interface Axis {
  column: string;
  type: string;
  values: readonly (string | number)[];
}

export interface Order {
  column: 'updated_at' | 'price';
  direction: 'ASC' | 'DESC';
}

/**
 * The walks worth considering for `order`. What homes cost goes with their kind and size, when they were changed does not:
 * by price the walk along kind or size passes few rows by, by time the plain one does.
 */
export function walksFor(criteria: Criteria, order: Order): Walk[] {
  const { filters, place } = criteria;
  if (place.cityKey !== undefined) return [{ axes: [{ column: 'city_key', type: 'text', values: [place.cityKey] }] }];
  const states = place.state === undefined ? place.statesOfCountry : [place.state];
  const byState: Walk[] = states && states.length <= MOST_STATES ? [{ axes: [{ column: 'state', type: 'text', values: states }] }] : [];
  const byOffer = place.state === undefined ? [offerWalk(criteria)] : [];
  if (order.column === 'updated_at') return [...byState, ...(filters.listing_type || filters.price_period || byOffer.length === 0 ? byOffer : [{ axes: [] }])];
  const narrow = narrowWalks(criteria);
  return [...byState, ...(narrow.length > 0 && filters.price_period === undefined ? narrow : byOffer)];
}

/** Walks along kind, size and baths, as far as they are asked for. */
export const narrowWalks = (criteria: Criteria): Walk[] => [kindWalk(criteria), sizeWalk(criteria), bathsWalk(criteria)].filter((walk) => walk !== undefined);

export function offerWalk({ filters }: Criteria): Walk {
  const periods = filters.price_period ? [filters.price_period] : ['', ...PRICE_PERIODS];
  const values = offers(filters).flatMap((offer) => periods.map((period) => `${offer} ${period}`.trim()));
  // Sales have no period, and nearly all rents are by the month.
  return { axes: [{ column: 'offer', type: 'text', values }], filled: offers(filters).length };
}

function kindWalk({ filters }: Criteria): Walk | undefined {
  if (!filters.property_type && !given(filters.beds, filters.max_beds)) return undefined;
  const beds = bands(filters.beds, filters.max_beds, (value) => Math.min(value, LAST_BAND.beds), LAST_BAND.beds);
  return { axes: [offerAxis(filters), typeAxis(filters), { column: 'beds_band', type: 'smallint', values: beds }] };
}

function sizeWalk({ filters }: Criteria): Walk | undefined {
  if (!given(filters.min_square_feet, filters.max_square_feet)) return undefined;
  const sizes = bands(filters.min_square_feet, filters.max_square_feet, sizeBand, LAST_BAND.size);
  return { axes: [offerAxis(filters), { column: 'size_band', type: 'smallint', values: sizes }] };
}

function bathsWalk({ filters }: Criteria): Walk | undefined {
  if (!given(filters.baths, filters.max_baths)) return undefined;
  const baths = bands(filters.baths, filters.max_baths, (value) => Math.min(Math.floor(value), LAST_BAND.baths), LAST_BAND.baths);
  return { axes: [offerAxis(filters), typeAxis(filters), { column: 'baths_band', type: 'smallint', values: baths }] };
}

/** Number of runs. */
export const runsOf = (walk: Walk): number => walk.axes.reduce((product, axis) => product * axis.values.length, 1);

/** Whether its runs are few enough to be written out and merged row by row, so that the walk can be cut short. */
export const isMerged = (walk: Walk): boolean => runsOf(walk) <= 12;

/** Number of runs that rows are looked for in. */
export const filledRuns = (walk: Walk): number => walk.filled ?? runsOf(walk);

/** Conditions that all runs of a walk together fulfil. */
export const populationOf = (walk: Walk, params: SqlParameters): string[] => walk.axes.map((axis) => `i.${axis.column} = ANY (${params.add(axis.values, `${axis.type}[]`)})`);

const offers = (filters: Criteria['filters']) => (filters.listing_type ? [filters.listing_type] : LISTING_TYPES);
const offerAxis = (filters: Criteria['filters']): Axis => ({ column: 'listing_type', type: '"ListingType"', values: offers(filters) });

const typeAxis = ({ property_type }: Criteria['filters']): Axis => ({ column: 'property_type', type: '"PropertyType"', values: property_type ? [property_type] : PROPERTY_TYPES });

/** A country with more states than this is walked as the whole. */
const MOST_STATES = 80;
/** Round sizes, each a band of its own, as the SQL function size_band has them. */
const SIZE_STEPS = [500, 750, 1000, 1250, 1500, 1750, 2000, 2500, 3000, 3500, 4000, 5000, 7500];
export const sizeBand = (squareFeet: number): number => SIZE_STEPS.reduce((band, step) => band + (squareFeet > step ? 2 : squareFeet === step ? 1 : 0), 0);
/** The highest bands, which hold all that is larger. */
export const LAST_BAND = { beds: 6, baths: 6, size: SIZE_STEPS.length * 2 };
const given = (...values: unknown[]): boolean => values.some((value) => value !== undefined);

/** Bands that hold values within the bounds; -1, unknown, only where there are no bounds. */
export function bands(from: number | undefined, to: number | undefined, bandOf: (value: number) => number, last: number): number[] {
  const first = from === undefined ? (to === undefined ? -1 : 0) : bandOf(from);
  const end = to === undefined ? last : bandOf(to);
  return Array.from({ length: end - first + 1 }, (_, index) => first + index);
}
