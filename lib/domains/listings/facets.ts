import type { PlatformDb } from '@/lib/platform/db';
import { type Criteria, conditions } from './filters';
import { tileConditions } from './plan';
import { sqlParameters } from './sql-parameters';

/** Exact number of matches. */
export async function countTotal(db: PlatformDb, criteria: Criteria): Promise<number> {
  const params = sqlParameters();
  const where = [...conditions(criteria, params), ...tileConditions(criteria, params)];
  const [row] = await db.read<{ total: number }>(`SELECT count(*) AS total FROM listing_index i WHERE ${where.join(' AND ')}`, params.values);
  return row?.total ?? 0;
}

type Facet = { value: string; count: number }[];
type FacetName = 'property_type' | 'listing_type' | 'beds' | 'city';

const MOST_CITIES = 25;

/** Exact counts of all matches by type, offer, bedrooms and city, most frequent first; of the cities the 25 with the most. */
export async function countFacets(db: PlatformDb, criteria: Criteria): Promise<Record<FacetName, Facet>> {
  const params = sqlParameters();
  const where = [...conditions(criteria, params), ...tileConditions(criteria, params)];
  const rows = await db.read<{ facet: FacetName; value: string; count: number }>(
    `WITH counted AS (
       SELECT i.property_type, i.listing_type, i.beds, i.city_key, count(*) AS count,
         CASE WHEN grouping(i.property_type) = 0 THEN 'property_type' WHEN grouping(i.listing_type) = 0 THEN 'listing_type' WHEN grouping(i.beds) = 0 THEN 'beds' ELSE 'city' END AS facet
       FROM listing_index i WHERE ${where.join(' AND ')}
       GROUP BY GROUPING SETS (i.property_type, i.listing_type, i.beds, i.city_key)
     ), ranked AS (SELECT *, row_number() OVER (PARTITION BY facet ORDER BY count DESC, city_key, beds, property_type, listing_type) AS place FROM counted)
     SELECT facet, count, coalesce(property_type::text, listing_type::text, beds::text, (SELECT min(p.city) FROM listing_place p WHERE p.city_key = ranked.city_key)) AS value
     FROM ranked WHERE (facet <> 'city' OR place <= ${MOST_CITIES}) AND (facet <> 'beds' OR beds IS NOT NULL) ORDER BY facet, place`,
    params.values,
  );
  const facet = (name: FacetName): Facet => rows.filter((row) => row.facet === name).map(({ value, count }) => ({ value, count }));
  return { property_type: facet('property_type'), listing_type: facet('listing_type'), beds: facet('beds'), city: facet('city') };
}
