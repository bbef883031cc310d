import type { PlatformDb } from '@/lib/platform/db';
import type { SuggestedPlace } from './suggest';
import { stateKey } from './us-states';

interface Named {
  neighborhood: string | null;
  city: string;
  state: string;
  state_name: string;
  country: string;
  listings: number;
  /** 1 where the name begins with what was typed, else how alike they are. */
  likeness: number;
}

/** Of so many names that begin alike those with the most listings are looked at. */
const LOOKED_AT = 40;

/**
 * Cities and neighborhoods whose names begin with `name`, most listings first, then those spelt like it. `regions` are what follows commas: a state,
 * or the city of a neighborhood, then its state.
 */
export async function suggestNames(db: PlatformDb, name: string, regions: readonly string[], limit: number): Promise<SuggestedPlace[]> {
  const [key] = await db.read<{ typed: string; regions: string[] }>(
    'SELECT search_key($1::text) AS typed, ARRAY(SELECT search_key(region) FROM unnest($2::text[]) WITH ORDINALITY AS r (region, at) ORDER BY at) AS regions',
    [name, regions],
  );
  const { typed = '', regions: within = [] } = key ?? {};
  if (typed === '') return [];
  const states = regions.map(stateKey);
  const found = (
    await Promise.all([
      citiesLike(db, typed, states[0]),
      ...partings(typed, within).map(([neighborhood, region]) => neighborhoodsLike(db, neighborhood, { region, state: states[1] })),
    ])
  ).flat();
  const places = found.length > 0 ? found : await misspeltBeginnings(db, typed, states[0]);
  return ranked(places, limit).map(toSuggestion);
}

/** The name of a neighborhood and the beginning of its city or state: after a comma, or any last words: `hyde park aus`. */
function partings(typed: string, [region]: readonly string[]): [neighborhood: string, region: string][] {
  if (region !== undefined) return [[typed, region]];
  const blanks = [...typed.matchAll(/ /g)].map(({ index }) => index);
  return [[typed, ''], ...blanks.map((at): [string, string] => [typed.slice(0, at), typed.slice(at + 1)]).filter(([, city]) => city.length > 1)];
}

function citiesLike(db: PlatformDb, typed: string, state: string | undefined): Promise<Named[]> {
  const likeness = 'CASE WHEN starts_with(city_key, $1) THEN 1 ELSE similarity(city_key, $1)::float8 END';
  return db.read<Named>(
    `SELECT NULL AS neighborhood, city, state, state_name, country, listings, ${likeness} AS likeness FROM listing_place
     WHERE (starts_with(city_key, $1) OR city_key % $1) AND ($2::text IS NULL OR starts_with(state, $2))
     ORDER BY likeness DESC, listings DESC, city_key, state LIMIT ${LOOKED_AT}`,
    [typed, state ?? null],
  );
}

/** `region` is the beginning of a city or state; where `state` is given, of a city in it. */
function neighborhoodsLike(db: PlatformDb, typed: string, { region, state }: { region: string; state: string | undefined }): Promise<Named[]> {
  const likeness = 'CASE WHEN starts_with(n.neighborhood_key, $1) THEN 1 ELSE similarity(n.neighborhood_key, $1)::float8 END';
  return db.read<Named>(
    `SELECT p.city, p.state_name, found.* FROM (
       SELECT n.neighborhood, n.state, n.country, n.city_key, n.listings, ${likeness} AS likeness FROM listing_neighborhood n
       WHERE (starts_with(n.neighborhood_key, $1) OR n.neighborhood_key % $1) AND n.listings > 0
         AND CASE WHEN $4::text IS NULL THEN starts_with(n.city_key, $2) OR starts_with(n.state, $3) ELSE starts_with(n.city_key, $2) AND starts_with(n.state, $4) END
       ORDER BY likeness DESC, n.listings DESC, n.neighborhood_key, n.city_key LIMIT ${LOOKED_AT}
     ) found JOIN listing_place p USING (city_key, state, country)`,
    [typed, region, stateKey(region), state ?? null],
  );
}

/** Names with the same first letter whose beginning is spelt like what was typed, of about equally like ones those with the most listings: `philedel`. */
async function misspeltBeginnings(db: PlatformDb, typed: string, state: string | undefined): Promise<Named[]> {
  if (typed.length < 4) return [];
  return db.read<Named>(
    `SELECT NULL AS neighborhood, city, state, state_name, country, listings, round(similarity(left(city_key, length($1) + 1), $1)::numeric, 1)::float8 AS likeness FROM listing_place
     WHERE city_key >= left($1, 1) AND city_key < chr(ascii($1) + 1) AND similarity(left(city_key, length($1) + 1), $1) > 0.25 AND ($2::text IS NULL OR starts_with(state, $2))
     ORDER BY likeness DESC, listings DESC, city_key, state LIMIT ${LOOKED_AT}`,
    [typed, state ?? null],
  );
}

/** The likest, of those that begin alike the ones with the most listings; a quarter of the places is kept for neighborhoods that begin so. */
function ranked(places: readonly Named[], limit: number): Named[] {
  const best = new Map<string, Named>();
  for (const place of places) {
    const key = labelOf(place);
    if ((best.get(key)?.likeness ?? -1) < place.likeness) best.set(key, place);
  }
  const all = [...best.values()].sort((a, b) => b.likeness - a.likeness || b.listings - a.listings);
  const kept = all.filter((place) => place.neighborhood !== null && place.likeness === 1).slice(0, Math.floor(limit / 4));
  return all.filter((place, at) => kept.includes(place) || at - kept.filter((each) => all.indexOf(each) < at).length < limit - kept.length).slice(0, limit);
}

const labelOf = ({ neighborhood, city, state, state_name, country }: Named): string =>
  [neighborhood, city, ...(country === 'US' ? [state] : [state_name, country])].filter((part) => part !== null).join(', ');

function toSuggestion(place: Named): SuggestedPlace {
  const { neighborhood, city, state, country, listings } = place;
  const label = labelOf(place);
  if (neighborhood === null) return { kind: 'city', label, filters: { city, state, country }, listings };
  return { kind: 'neighborhood', label, filters: { neighborhood, city, state, country }, listings };
}
