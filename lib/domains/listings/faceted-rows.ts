import type { Facet } from './facet-keys';
import { type Criteria, queryOf } from './filters';
import type { SqlParameters } from './sql-parameters';

/** A table `i` of the listings that have the words and facets, found by their one index. */
export function facetedRows({ filters }: Criteria, facets: readonly Facet[], params: SqlParameters): string {
  const words = filters.q === undefined ? [] : [`i.document @@ ${queryOf(params.add(filters.q, 'text'))}`];
  return `(SELECT ${COLUMNS} FROM listing_index i WHERE ${[...words, ...facets.map((facet) => facet.condition(params))].join(' AND ')} LIMIT ${ALL}) i`;
}

/** All but the words, which are long and have been judged. */
const COLUMNS =
  'listing_id status listing_type property_type price price_period country state city_key neighborhood_key postal_code beds baths square_feet year_built cats dogs amenities latitude longitude tile updated_at'
    .split(' ')
    .map((name) => `i.${name}`)
    .join(', ');

/** A limit that never bites keeps the planner from seeking the other conditions in further indexes. */
const ALL = 1_000_000_000;

/** What remains to be judged of those listings: neither words nor what facets answer exactly. */
export function withoutFaceted(criteria: Criteria, facets: readonly Facet[]): Criteria {
  const answered = ['q', ...facets.filter((facet) => facet.isExact).flatMap((facet) => Object.keys(facet.filters))];
  const filters = Object.fromEntries(Object.entries(criteria.filters).filter(([name]) => !answered.includes(name))) as Criteria['filters'];
  return { ...criteria, filters };
}
