import { AppError, type Issue } from '@/lib/kernel/errors';
import { type Area, areasOf } from './area';
import type { Place } from './place';
import type { Filters } from './schema';
import { RANGES } from './schema-ranges';
import type { SqlParameters } from './sql-parameters';

/** Filters ready for SQL: checked against each other, places as stored, areas parsed. */
export interface Criteria {
  filters: Filters;
  place: Place;
  areas: Area[];
}

/**
 * Checks what the single fields cannot: order of minimum and maximum, areas.
 * @throws AppError `validation_error` that names every fault.
 */
export function checkedAreas(filters: Filters): Area[] {
  const issues: Issue[] = [];
  for (const [lower, upper] of RANGES) {
    const [from, to] = [filters[lower], filters[upper]];
    if (from !== undefined && to !== undefined && from > to) issues.push({ path: [lower], message: `${lower} ${from} is above ${upper} ${to}; swap them.` });
  }
  if (issues[0]) throw new AppError('validation_error', issues.map((issue) => issue.message).join(' '), { issues });
  return areasOf(filters);
}

/** SQL conditions over `i` (listing_index, or listing_past, which has its columns) for all criteria; every one must hold. */
export function conditions({ filters, place, areas }: Criteria, params: SqlParameters): string[] {
  const result = [`i.status = ${params.add(filters.status, '"ListingStatus"')}`];
  const where = (value: unknown, type: string, condition: (placeholder: string) => string) => {
    if (value !== undefined) result.push(condition(params.add(value, type)));
  };
  where(place.cityKey, 'text', (v) => `i.city_key = ${v}`);
  // The cities that have it let the index be used that begins with the city.
  const anyCity = (v: string) => ` AND i.city_key = ANY (ARRAY(SELECT n.city_key FROM listing_neighborhood n WHERE n.neighborhood_key = ${v}))`;
  where(place.neighborhoodKey, 'text', (v) => `i.neighborhood_key = ${v}${place.cityKey === undefined ? anyCity(v) : ''}`);
  where(place.state, 'text', (v) => `i.state = ${v}`);
  where(filters.country?.toUpperCase(), 'text', (v) => `i.country = ${v}`);
  where(filters.postal_code?.trim().toUpperCase(), 'text', (v) => `i.postal_code = ${v}`);
  where(filters.listing_type, '"ListingType"', (v) => `i.listing_type = ${v}`);
  where(filters.property_type, '"PropertyType"', (v) => `i.property_type = ${v}`);
  where(filters.price_period, '"PricePeriod"', (v) => `i.price_period = ${v}`);
  where(filters.min_price, 'int', (v) => `i.price >= ${v}`);
  where(filters.max_price, 'int', (v) => `i.price <= ${v}`);
  where(filters.beds, 'int', (v) => `i.beds >= ${v}`);
  where(filters.max_beds, 'int', (v) => `i.beds <= ${v}`);
  where(filters.baths, 'numeric', (v) => `i.baths >= ${v}`);
  where(filters.max_baths, 'numeric', (v) => `i.baths <= ${v}`);
  where(filters.min_square_feet, 'int', (v) => `i.square_feet >= ${v}`);
  where(filters.max_square_feet, 'int', (v) => `i.square_feet <= ${v}`);
  where(filters.min_year_built, 'int', (v) => `i.year_built >= ${v}`);
  where(filters.max_year_built, 'int', (v) => `i.year_built <= ${v}`);
  where(filters.updated_since, 'timestamptz', (v) => `i.updated_at >= ${v}`);
  where(filters.amenities, 'text[]', (v) => `i.amenities @> search_keys(${v})`);
  for (const pet of new Set(filters.pets)) result.push(`i.${pet}`);
  where(filters.q, 'text', (v) => `i.document @@ ${queryOf(v)}`);
  for (const area of areas) result.push(area.condition(params));
  return result;
}

/** websearch_to_tsquery accepts any text: quotes, `or` and `-word` mean something, nothing is an error. */
export const queryOf = (placeholder: string): string => `websearch_to_tsquery('english', ${placeholder})`;
