import { BLOCK } from '@/lib/domains/listings/relevance';
import type { Filters, Sort } from '@/lib/domains/listings/schema';
import { US_STATES } from '@/lib/domains/listings/us-states';
import type { PlatformDb } from '@/lib/platform/db';
import type { Home } from './many';

/** The answer by brute force: every home judged in TypeScript, all matches sorted. Only the words are left to Postgres. */
export async function expectedIds(db: PlatformDb, homes: readonly Home[], filters: Filters, sort: Sort): Promise<string[]> {
  const ranks = filters.q === undefined ? undefined : await ranksOf(db, filters.q);
  const matches = homes.filter((home) => isMatch(home, filters) && (ranks === undefined || ranks.has(home.id)));
  const newest = matches.toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime() || byId(b, a));
  if (sort === 'newest') return newest.map(idOf);
  if (sort === 'price_asc') return matches.toSorted((a, b) => a.price - b.price || byId(a, b)).map(idOf);
  if (sort === 'price_desc') return matches.toSorted((a, b) => b.price - a.price || byId(b, a)).map(idOf);
  const rank = (home: Home) => ranks?.get(home.id) ?? 0;
  const blocks = Array.from({ length: Math.ceil(newest.length / BLOCK) }, (_, at) => newest.slice(at * BLOCK, (at + 1) * BLOCK));
  return blocks.flatMap((block) => block.toSorted((a, b) => rank(b) - rank(a))).map(idOf);
}

/** Ids of all listings, of any status, that hold the words, with their rank; read from the tables and not from the index. */
async function ranksOf(db: PlatformDb, q: string): Promise<Map<string, number>> {
  const rows = await db.query<{ listing_id: string; rank: number }>(
    "SELECT listing_id, ts_rank(document, query)::float8 AS rank FROM listing_projection, websearch_to_tsquery('english', $1) query WHERE document @@ query",
    [q],
  );
  return new Map(rows.map((row) => [row.listing_id, row.rank]));
}

function isMatch(home: Home, filters: Filters): boolean {
  const key = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const atLeast = (value: number | null, limit: number | undefined) => limit === undefined || (value !== null && value >= limit);
  const atMost = (value: number | null, limit: number | undefined) => limit === undefined || (value !== null && value <= limit);
  const state = Object.entries(US_STATES).find(([, name]) => name === filters.state)?.[0] ?? filters.state;
  return (
    home.status === filters.status &&
    (filters.city === undefined || key(home.city) === key(filters.city)) &&
    (filters.neighborhood === undefined || (home.neighborhood !== null && key(home.neighborhood) === key(filters.neighborhood))) &&
    (state === undefined || home.state.toUpperCase() === state.toUpperCase()) &&
    (filters.country === undefined || home.country === filters.country.toUpperCase()) &&
    (filters.postal_code === undefined || home.postalCode?.toUpperCase() === filters.postal_code) &&
    (filters.property_type === undefined || home.propertyType === filters.property_type) &&
    (filters.listing_type === undefined || home.listingType === filters.listing_type) &&
    (filters.price_period === undefined || home.pricePeriod === filters.price_period) &&
    (filters.updated_since === undefined || home.updatedAt >= new Date(filters.updated_since)) &&
    atLeast(home.price, filters.min_price) &&
    atMost(home.price, filters.max_price) &&
    atLeast(home.beds, filters.beds) &&
    atMost(home.beds, filters.max_beds) &&
    atLeast(home.baths, filters.baths) &&
    atMost(home.baths, filters.max_baths) &&
    atLeast(home.squareFeet, filters.min_square_feet) &&
    atMost(home.squareFeet, filters.max_square_feet) &&
    atLeast(home.yearBuilt, filters.min_year_built) &&
    atMost(home.yearBuilt, filters.max_year_built) &&
    (filters.amenities ?? []).every((wanted) => home.amenities.some((has) => key(has) === key(wanted))) &&
    (filters.pets ?? []).every((pet) => home.petsKnown && home.petsAllowed.includes(pet)) &&
    isInside(home, filters)
  );
}

function isInside({ latitude, longitude }: Home, filters: Filters): boolean {
  if (filters.bbox === undefined && filters.near === undefined && filters.polygon === undefined) return true;
  if (latitude === null || longitude === null) return false;
  const [west = 0, south = 0, east = 0, north = 0] = (filters.bbox ?? '-180,-90,180,90').split(',').map(Number);
  const across = west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  if (!across || latitude < south || latitude > north) return false;
  if (filters.near !== undefined) {
    const [lat = 0, lon = 0] = filters.near.split(',').map(Number);
    if (miles(latitude, longitude, lat, lon) > (filters.radius_miles ?? 10)) return false;
  }
  return (
    filters.polygon === undefined ||
    isInPolygon(
      latitude,
      longitude,
      filters.polygon.split(' ').map((corner) => corner.split(',').map(Number) as [number, number]),
    )
  );
}

/** Spherical law of cosines: another formula than the one under test. */
function miles(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const rad = Math.PI / 180;
  const cosine = Math.sin(lat1 * rad) * Math.sin(lat2 * rad) + Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.cos((lon2 - lon1) * rad);
  return 3958.7613 * Math.acos(Math.min(1, cosine));
}

/** Even-odd rule. */
function isInPolygon(latitude: number, longitude: number, corners: [number, number][]): boolean {
  let inside = false;
  corners.forEach(([lat, lon], at) => {
    const [otherLat, otherLon] = corners[(at + 1) % corners.length] as [number, number];
    if (lat > latitude !== otherLat > latitude && longitude < ((otherLon - lon) * (latitude - lat)) / (otherLat - lat) + lon) inside = !inside;
  });
  return inside;
}

const idOf = (home: Home) => home.id;
const byId = (a: Home, b: Home) => (a.id < b.id ? -1 : 1);
