import type { PlatformDb } from '@/lib/platform/db';
import type { SuggestedPlace } from './suggest';
import { suggestAddresses } from './suggest-addresses';
import { suggestNames } from './suggest-names';
import { US_STATES } from './us-states';

/** Up to `limit` places for what was typed: addresses after a house number, postal codes if it holds a digit, else states, cities and neighborhoods. */
export async function suggestPlaces(db: PlatformDb, typed: string, limit: number): Promise<SuggestedPlace[]> {
  const text = typed.trim();
  if (text === '') return [];
  if (/^\d{1,6}[A-Za-z]?[ ,]+\S/.test(text)) return suggestAddresses(db, text, limit);
  if (/^[A-Za-z]{0,2}\d[\dA-Za-z -]*$/.test(text)) return suggestPostalCodes(db, text.toUpperCase(), limit);
  const [name = '', ...regions] = text.split(',').map((part) => part.trim());
  if (name === '') return [];
  const states = regions.length === 0 ? await suggestStates(db, name) : [];
  return [...states, ...(await suggestNames(db, name, regions.filter(Boolean), limit))].slice(0, limit);
}

/** Each step finds the next greater code by the index; nothing is counted. */
async function suggestPostalCodes(db: PlatformDb, prefix: string, limit: number): Promise<SuggestedPlace[]> {
  const rows = await db.read<{ postal_code: string; city: string; state: string }>(
    `WITH RECURSIVE code AS (
       (SELECT i.postal_code, i.listing_id, 1 AS nth FROM listing_index i WHERE i.postal_code >= $1 AND i.status = 'active' ORDER BY i.postal_code LIMIT 1)
       UNION ALL
       SELECT next.postal_code, next.listing_id, code.nth + 1 FROM code CROSS JOIN LATERAL (
         SELECT i.postal_code, i.listing_id FROM listing_index i WHERE i.postal_code > code.postal_code AND i.status = 'active' ORDER BY i.postal_code LIMIT 1
       ) next WHERE code.nth < $2 AND starts_with(code.postal_code, $1)
     )
     SELECT code.postal_code, p.city, p.state FROM code JOIN listing l ON l.id = code.listing_id COLLATE "default" JOIN property p ON p.id = l.property_id
     WHERE starts_with(code.postal_code, $1) ORDER BY code.nth`,
    [prefix, limit],
  );
  return rows.map(({ postal_code, city, state }) => ({ kind: 'postal_code', label: `${postal_code}, ${city}, ${state}`, filters: { postal_code }, listings: null }));
}

async function suggestStates(db: PlatformDb, name: string): Promise<SuggestedPlace[]> {
  const wanted = name.toUpperCase();
  const codes = Object.entries(US_STATES)
    .filter(([code, full]) => code === wanted || (wanted.length >= 3 && full.toUpperCase().startsWith(wanted)))
    .map(([code]) => code);
  if (codes.length === 0) return [];
  const rows = await db.read<{ state: string; listings: number }>(
    "SELECT state, sum(listings)::int AS listings FROM listing_place WHERE country = 'US' AND state = ANY ($1::text[]) GROUP BY state ORDER BY 2 DESC, 1",
    [codes],
  );
  return rows.map(({ state, listings }) => ({ kind: 'state', label: US_STATES[state] ?? state, filters: { state, country: 'US' }, listings }));
}
