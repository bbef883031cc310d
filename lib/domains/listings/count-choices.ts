import type { PlatformDb } from '@/lib/platform/db';
import { estimateRows } from './estimate-rows';
import { type Criteria, conditions } from './filters';
import { tileConditions } from './plan';
import type { Filters } from './schema';
import { type SqlParameters, sqlParameters } from './sql-parameters';

type Facet = { value: string; count: number }[];
const FACETS = ['listing_type', 'property_type', 'beds', 'baths', 'amenities', 'pets'] as const;
type FacetName = (typeof FACETS)[number];

/** Filters of one value, which a choice replaces; the offer's prices go with it. */
const REPLACED = {
  listing_type: ['listing_type', 'min_price', 'max_price', 'price_period'],
  property_type: ['property_type'],
  beds: ['beds'],
  baths: ['baths'],
} as const satisfies Partial<Record<FacetName, readonly (keyof Filters)[]>>;
const GROUPS = Object.entries(REPLACED) as [keyof typeof REPLACED, readonly (keyof Filters)[]][];

/** Rows judged at most; of more a sample of so many is. */
const MOST = { read: 60_000, sampled: 20_000 };
const MOST_AMENITIES = 40;

/**
 * Counts for each filter what its choices give with all other filters. One pass over the rows that fail at most one of the
 * replaced filters; where those are many, over a sample of the table's blocks, always the same.
 */
export async function countChoices(db: PlatformDb, criteria: Criteria, most = MOST): Promise<{ exact: boolean; choices: Record<FacetName, Facet> }> {
  const names = GROUPS.flatMap(([, own]) => own as readonly string[]);
  const rest = { ...criteria, filters: pick(criteria.filters, (name) => !names.includes(name)) };
  const where = (params: SqlParameters) => [...conditions(rest, params), ...tileConditions(rest, params)];
  const [matches, all] = await Promise.all([estimateRows(db, where), estimateRows(db, () => ['true'])]);
  const share = matches <= most.read ? 1 : Math.min(1, most.sampled / all);
  const params = sqlParameters();
  const sample = share < 1 ? `TABLESAMPLE SYSTEM (${params.add(share * 100, 'float4')}) REPEATABLE (0)` : '';
  const holds = GROUPS.map(([facet, own]) => {
    const mine = pick(criteria.filters, (name) => (own as readonly string[]).includes(name));
    const isFree = Object.values(mine).every((value) => value === undefined);
    const judged = { filters: { ...mine, status: criteria.filters.status }, place: {}, areas: [] };
    return { facet, condition: isFree ? 'true' : `coalesce(${conditions(judged, params).join(' AND ')}, false)` };
  });
  const others = (facet: string) => holds.flatMap((group) => (group.facet === facet ? [] : [`holds_${group.facet}`])).join(' AND ');
  const every = others('');
  const counted = (facet: FacetName, value: string, from = 'candidate') =>
    `SELECT '${facet}' AS facet, ${value} AS value, count(*) AS count FROM ${from} WHERE ${others(facet)} AND ${value} IS NOT NULL GROUP BY 2`;
  const rows = await db.read<{ facet: FacetName; value: string; count: number }>(
    `WITH candidate AS MATERIALIZED (
       SELECT * FROM (
         SELECT i.property_type, i.listing_type, i.beds, i.baths, i.cats, i.dogs, i.amenities, ${holds.map(({ facet, condition }) => `${condition} AS holds_${facet}`).join(', ')}
         FROM listing_index i ${sample} WHERE ${where(params).join(' AND ')}
       ) judged WHERE ${holds.map(({ facet }) => `holds_${facet}::int`).join(' + ')} >= ${holds.length - 1}
     )
     ${counted('listing_type', 'listing_type::text')}
     UNION ALL ${counted('property_type', 'property_type::text')}
     UNION ALL ${counted('beds', 'beds::text')}
     UNION ALL ${counted('baths', '(floor(baths * 2) / 2)::float8::text')}
     UNION ALL SELECT 'pets', 'cats', count(*) FROM candidate WHERE ${every} AND cats
     UNION ALL SELECT 'pets', 'dogs', count(*) FROM candidate WHERE ${every} AND dogs
     UNION ALL (SELECT 'amenities', amenity, count(*) FROM candidate, unnest(amenities) AS amenity WHERE ${every} GROUP BY 2 ORDER BY 3 DESC, 2 LIMIT ${MOST_AMENITIES})`,
    params.values,
  );
  const facet = (name: FacetName): Facet => rows.filter((row) => row.facet === name).map(({ value, count }) => ({ value, count: Math.round(count / share) }));
  const choices = Object.fromEntries(FACETS.map((name) => [name, byCount(facet(name))])) as Record<FacetName, Facet>;
  return { exact: share === 1, choices: { ...choices, beds: orMore(choices.beds), baths: orMore(choices.baths) } };
}

const pick = (filters: Filters, isWanted: (name: string) => boolean): Filters => Object.fromEntries(Object.entries(filters).filter(([name]) => isWanted(name))) as Filters;

const byCount = (facet: Facet): Facet => facet.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));

/** Counts of single numbers → of so many or more, ascending. */
function orMore(facet: Facet): Facet {
  let sum = 0;
  return facet
    .toSorted((a, b) => Number(b.value) - Number(a.value))
    .map(({ value, count }) => {
      sum += count;
      return { value, count: sum };
    })
    .reverse();
}
