import { cache } from '@/lib/platform/cache';
import type { PlatformDb } from '@/lib/platform/db';
import { facetsOf } from './facet-keys';
import { facetedRows, withoutFaceted } from './faceted-rows';
import { type Criteria, conditions } from './filters';
import { tileConditions } from './plan';
import { isFaceted } from './sampled-plan';
import { type SqlParameters, sqlParameters } from './sql-parameters';
import { summedBy, summedCitiesSql, summedTotalSql } from './sum-squares';
import { isTallied, talliedFacetsSql, tallyTotal } from './tally';

/** What a page of results may be kept by whoever asked; a total that took long to count is kept as long here. */
const KEPT = { tags: ['listings'], seconds: 30, costlyMs: 100 };

/** Exact number of matches, at most half a minute ago. */
export function countTotal(db: PlatformDb, criteria: Criteria): Promise<number> {
  if (isTallied(criteria)) return tallyTotal(db, criteria);
  if (criteria.place.cityKey !== undefined) return readTotal(db, criteria);
  return cache.remember(`total ${JSON.stringify([criteria.filters, criteria.place])}`, KEPT, () => readTotal(db, criteria));
}

async function readTotal(db: PlatformDb, criteria: Criteria): Promise<number> {
  const params = sqlParameters();
  const summed = summedBy(criteria);
  const [row] = await db.read<{ total: number }>(summed ? summedTotalSql(criteria, summed, params) : countedSql(criteria, params), params.values);
  return row?.total ?? 0;
}

function countedSql(criteria: Criteria, params: SqlParameters): string {
  const facets = isFaceted(criteria) ? facetsOf(criteria.filters).filter((facet) => facet.isExact) : [];
  // Words and facets that one index intersects spare the rows that have but one of them, which the planner would fetch.
  if (facets.length + (criteria.filters.q === undefined ? 0 : 1) > 1) {
    return `SELECT count(*) AS total FROM ${facetedRows(criteria, facets, params)} WHERE ${conditions(withoutFaceted(criteria, facets), params).join(' AND ')}`;
  }
  const where = [...conditions(criteria, params), ...tileConditions(criteria, params)];
  return `SELECT count(*) AS total FROM listing_index i WHERE ${where.join(' AND ')}`;
}

type Facet = { value: string; count: number }[];
type FacetName = 'property_type' | 'listing_type' | 'beds' | 'city' | 'neighborhood';
type Facets = Record<Exclude<FacetName, 'neighborhood'>, Facet> & { neighborhood?: Facet };

const MOST_PLACES = 25;

/** Exact counts of all matches by type, offer, bedrooms, city and, within a city, neighborhood, most frequent first; of the places the 25 with the most. */
export async function countFacets(db: PlatformDb, criteria: Criteria): Promise<Facets> {
  const params = sqlParameters();
  const { cityKey } = criteria.place;
  const rows = await db.read<{ facet: FacetName; value: string; count: number }>(
    `WITH counted AS (${isTallied(criteria) ? `${talliedFacetsSql(criteria, params)} UNION ALL ${citiesSql(criteria, params)}` : countedFacetsSql(criteria, params)}), ranked AS (
       SELECT *, row_number() OVER (PARTITION BY facet ORDER BY count DESC, CASE WHEN facet IN ('city', 'neighborhood') THEN value END COLLATE "C", CASE facet WHEN 'beds' THEN value::int END,
         CASE facet WHEN 'property_type' THEN value::"PropertyType" END, CASE facet WHEN 'listing_type' THEN value::"ListingType" END) AS place
       FROM counted WHERE value IS NOT NULL
     )
     SELECT facet, count, CASE facet WHEN 'city' THEN (SELECT min(p.city) FROM listing_place p WHERE p.city_key = ranked.value)
       WHEN 'neighborhood' THEN (SELECT min(n.neighborhood) FROM listing_neighborhood n WHERE n.neighborhood_key = ranked.value AND n.city_key = ${params.add(cityKey ?? '', 'text')}) ELSE value END AS value
     FROM ranked WHERE facet NOT IN ('city', 'neighborhood') OR place <= ${MOST_PLACES} ORDER BY facet, place`,
    params.values,
  );
  const facet = (name: FacetName): Facet => rows.filter((row) => row.facet === name).map(({ value, count }) => ({ value, count }));
  return {
    property_type: facet('property_type'),
    listing_type: facet('listing_type'),
    beds: facet('beds'),
    city: facet('city'),
    ...(cityKey === undefined ? {} : { neighborhood: facet('neighborhood') }),
  };
}

function countedFacetsSql(criteria: Criteria, params: SqlParameters): string {
  const where = [...conditions(criteria, params), ...tileConditions(criteria, params)].join(' AND ');
  const more = criteria.place.cityKey === undefined ? [] : ['i.neighborhood_key'];
  return `SELECT CASE WHEN grouping(i.property_type) = 0 THEN 'property_type' WHEN grouping(i.listing_type) = 0 THEN 'listing_type' WHEN grouping(i.beds) = 0 THEN 'beds'${more.length > 0 ? " WHEN grouping(i.neighborhood_key) = 0 THEN 'neighborhood'" : ''} ELSE 'city' END AS facet,
      coalesce(${['i.property_type::text', 'i.listing_type::text', 'i.beds::text', 'i.city_key', ...more].join(', ')}) AS value, count(*) AS count
    FROM listing_index i WHERE ${where} GROUP BY GROUPING SETS (${['i.property_type', 'i.listing_type', 'i.beds', 'i.city_key', ...more].join(', ')})`;
}

/** SQL of a table `facet, value, count` of a tallied search by city, which no cell knows. */
function citiesSql(criteria: Criteria, params: SqlParameters): string {
  const isWhole = Object.entries(criteria.filters).every(([name, value]) => value === undefined || name === 'status' || name === 'listing_type');
  if (isWhole) return summedCitiesSql(criteria, params);
  const where = conditions(criteria, params).join(' AND ');
  if (criteria.place.state === undefined) return `SELECT 'city', i.city_key, count(*) FROM listing_index i WHERE ${where} GROUP BY 2`;
  // City by city, each by the index that begins with it.
  return `SELECT 'city', p.city_key, counted.listings FROM (SELECT DISTINCT city_key FROM listing_place WHERE state = ${params.add(criteria.place.state, 'text')}) p
    CROSS JOIN LATERAL (SELECT count(*) AS listings FROM listing_index i WHERE i.city_key = p.city_key AND ${where}) counted WHERE counted.listings > 0`;
}
