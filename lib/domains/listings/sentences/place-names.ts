import type { PlatformDb } from '@/lib/platform/db';
import { type NamedPlace, townsNamed } from '@/lib/platform/gazetteer';
import { US_STATES } from '../us-states';
import { type Neighborhood, neighborhoodsNamed } from './neighborhood-names';

/** A city as the index knows it. `listings` are the active ones, as last counted. */
export interface City {
  city: string;
  cityKey: string;
  state: string;
  stateName: string;
  country: string;
  listings: number;
}

export interface Span {
  start: number;
  end: number;
}

/** Words of a sentence that name cities and neighborhoods, and states that have listings. */
export interface PlaceNames {
  cities: (Span & { cities: City[] })[];
  neighborhoods: (Span & { neighborhoods: Neighborhood[] })[];
  /** Towns of the gazetteer that are no cities of the index. */
  towns: (Span & { towns: readonly NamedPlace[] })[];
  /** Active listings by state code. */
  states: Map<string, number>;
}

const MOST_WORDS = 4;

/** Looks up every run of one to four words among the cities of the index, then among the neighborhoods: one query for all. */
export async function findPlaceNames(db: PlatformDb, text: string): Promise<PlaceNames> {
  const spans = runs(text);
  const spellings = spans.flatMap((span) => spellingsOf(text.slice(span.start, span.end)).map((spelling) => ({ span, ...spelling })));
  const cities = await citiesNamed(
    db,
    spellings.map(({ spelling }) => spelling),
  );
  const found = new Map<Span, City[]>();
  for (const { at, ...city } of cities) {
    const { span, state } = spellings[at] as (typeof spellings)[0];
    const list = found.get(span) ?? [];
    if ((state ?? city.state) === city.state && !list.some((other) => other.cityKey === city.cityKey && other.state === city.state && other.country === city.country))
      found.set(span, [...list, city]);
  }
  const named = [...found.values()].flat().map(({ cityKey }) => cityKey);
  const parts = await neighborhoodsNamed(
    db,
    spellings.map(({ spelling }) => spelling),
    named,
  );
  const bySpan = Map.groupBy(parts, ({ at }) => (spellings[at] as (typeof spellings)[0]).span);
  return {
    cities: [...found].map(([span, list]) => ({ ...span, cities: list })),
    neighborhoods: [...bySpan].map(([span, list]) => ({ ...span, neighborhoods: list })),
    towns: townsOf(spellings.filter(({ span }) => !found.has(span))),
    states: await listingsByState(db),
  };
}

function townsOf(spellings: readonly { span: Span; spelling: string }[]): PlaceNames['towns'] {
  const named = [...Map.groupBy(spellings, ({ span }) => span)].map(([span, all]) => ({ ...span, towns: all.flatMap(({ spelling }) => townsNamed(spelling)) }));
  return named.filter(({ towns }) => towns.length > 0);
}

/** Cities with these names, most listings first; `at` is the index of the name. */
export async function citiesNamed(db: PlatformDb, names: readonly string[]): Promise<(City & { at: number })[]> {
  if (names.length === 0) return [];
  const rows = await db.read<{ at: number; city: string; city_key: string; state: string; state_name: string; country: string; listings: number }>(
    `SELECT name.at::int - 1 AS at, p.city, p.city_key, p.state, p.state_name, p.country, p.listings
     FROM unnest($1::text[]) WITH ORDINALITY AS name (text, at) JOIN listing_place p ON p.city_key = search_key(name.text)
     ORDER BY p.listings DESC, p.country <> 'US', p.state, p.city_key`,
    [names],
  );
  return rows.map((row) => ({ at: row.at, city: row.city, cityKey: row.city_key, state: row.state, stateName: row.state_name, country: row.country, listings: row.listings }));
}

async function listingsByState(db: PlatformDb): Promise<Map<string, number>> {
  const rows = await db.read<{ state: string; listings: number }>(
    "SELECT state, sum(listings)::int AS listings FROM listing_place WHERE country = 'US' AND state = ANY ($1::text[]) GROUP BY state",
    [Object.keys(US_STATES)],
  );
  return new Map(rows.map((row) => [row.state, row.listings]));
}

/** All runs of up to four words with nothing but blanks between them. */
function runs(text: string): Span[] {
  const found = [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'-]*\.?(?:[\p{L}]\.)*/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const result: Span[] = [];
  found.forEach((first, at) => {
    for (let count = 1; count <= MOST_WORDS; count++) {
      const last = found[at + count - 1];
      if (!last || (count > 1 && !/^ +$/.test(text.slice((found[at + count - 2] as Span).end, last.start)))) break;
      result.push({ start: first.start, end: last.end });
    }
  });
  return result;
}

/** `st. paul` is also looked for as "saint paul" and "st paul", `winston salem` with a hyphen, `nyc` as New York. */
function spellingsOf(name: string): { spelling: string; state?: string }[] {
  const bare = name.replace(/\.$/, '').replaceAll(/ +/g, ' ');
  const nickname = Object.hasOwn(NICKNAMES, bare.replaceAll('.', '')) ? NICKNAMES[bare.replaceAll('.', '')] : undefined;
  const long = ABBREVIATIONS.flatMap(([short, full]) => {
    const rest = new RegExp(`^(?:${short}\\.?|${full})[ -](.+)$`).exec(bare)?.[1];
    return rest ? [`${short} ${rest}`, `${short}. ${rest}`, `${full} ${rest}`] : [];
  });
  const joined = bare.includes(' ') ? [bare.replaceAll(' ', '-')] : bare.includes('-') ? [bare.replaceAll('-', ' ')] : [];
  const plain = [...new Set([bare, name, ...long, ...joined])].map((spelling) => ({ spelling }));
  return nickname ? [...plain, { spelling: nickname[0], state: nickname[1] }] : plain;
}

const ABBREVIATIONS = [
  ['st', 'saint'],
  ['ft', 'fort'],
  ['mt', 'mount'],
] as const;

const NICKNAMES: Record<string, readonly [city: string, state: string]> = {
  nyc: ['new york', 'NY'],
  'new york city': ['new york', 'NY'],
  sf: ['san francisco', 'CA'],
  la: ['los angeles', 'CA'],
  philly: ['philadelphia', 'PA'],
  vegas: ['las vegas', 'NV'],
  nola: ['new orleans', 'LA'],
  atx: ['austin', 'TX'],
  slc: ['salt lake city', 'UT'],
  dc: ['washington', 'DC'],
};
