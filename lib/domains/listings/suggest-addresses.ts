import type { PlatformDb } from '@/lib/platform/db';
import type { SuggestedPlace } from './suggest';

/** Of so many addresses with the house number the spelling is judged: a number is shared by a few hundred homes of a million. */
const MOST_JUDGED = 5000;
/** How much of the street must be found in an address, from 0 to 1. */
const LEAST_LIKENESS = 0.4;

interface Row {
  id: string;
  address: string;
  city: string;
  state: string;
  postal_code: string | null;
  country: string;
}

/** Active listings at addresses with this house number whose street begins with, or is spelt like, what follows; after a comma city, state or code. */
export async function suggestAddresses(db: PlatformDb, typed: string, limit: number): Promise<SuggestedPlace[]> {
  const [, number = '', rest = ''] = /^(\d+[a-z]?)[ ,]+(.*)$/is.exec(typed) ?? [];
  const [street = '', region = ''] = rest.split(',').map((part) => part.trim());
  const [key] = await db.read<{ number: string; street: string; region: string }>(
    "SELECT search_key($1::text) AS number, search_key($2::text) AS street, split_part(search_key($3::text), ' ', 1) AS region",
    [number, street, region],
  );
  if (!key || key.street === '') return [];
  const rows = await db.read<Row>(
    `WITH numbered AS MATERIALIZED (
       SELECT p.id, p.address, p.city, p.state, p.postal_code, p.country, search_key(p.address) AS key FROM property p
       WHERE p.deleted_at IS NULL AND (search_key(p.address) COLLATE "C") >= $1 || ' ' AND (search_key(p.address) COLLATE "C") < $1 || '!' LIMIT ${MOST_JUDGED}
     ), likely AS (
       SELECT *, CASE WHEN starts_with(key, $1 || ' ' || $2) THEN 1 ELSE word_similarity($2, substr(key, length($1) + 2))::float8 END AS likeness FROM numbered
       WHERE starts_with(search_key(city), $3) OR starts_with(lower(state), $3) OR starts_with(lower(coalesce(postal_code, '')), $3)
     )
     SELECT l.id, p.address, p.city, p.state, p.postal_code, p.country
     FROM likely p JOIN listing l ON l.property_id = p.id AND l.status = 'active'
     WHERE p.likeness >= ${LEAST_LIKENESS} ORDER BY p.likeness DESC, p.address, p.city, l.id LIMIT $4`,
    [key.number, key.street, key.region, limit],
  );
  return rows.map(({ id, address, city, state, postal_code, country }) => ({
    kind: 'address',
    label: [address, city, [state, postal_code].filter(Boolean).join(' ')].join(', '),
    filters: { city, state, country, ...(postal_code === null ? {} : { postal_code }) },
    listings: null,
    listing_id: id,
  }));
}
