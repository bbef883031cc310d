import type { PlatformDb } from '@/lib/platform/db';
import { resolvePlace } from '../place';
import { neighborhoodsNamed } from './neighborhood-names';
import { inCities, neighborhoodMeaning } from './neighborhood-reading';
import { citiesNamed } from './place-names';
import { plainText } from './plain-text';
import type { Reading } from './reading';

/** Reads words between "in" or "near" and a city as the neighborhood of that city spelt most like them: "in Montroze, Houston". */
export async function mendNeighborhood(db: PlatformDb, sentence: string, readings: readonly Reading[]): Promise<Reading[]> {
  const at = readings.findIndex((reading) => reading.kind === 'filters' && reading.filters.city !== undefined);
  const city = readings[at];
  if (city?.kind !== 'filters' || city.filters.neighborhood !== undefined || readings.some((reading) => reading.kind === 'filters' && reading.filters.radius_miles !== undefined))
    return [...readings];
  const first = firstWord(sentence, readings, at);
  if (first === at) return [...readings];
  const [start, end] = [(readings[first] as Reading).start, (readings[at - 1] as Reading).end];
  const said = sentence.slice(start, end);
  const { correctedNeighborhood } = await resolvePlace(db, { ...city.filters, neighborhood: plainText(said) });
  if (correctedNeighborhood === undefined) return [...readings];
  const cities = (await citiesNamed(db, [plainText(city.filters.city ?? '')])).filter((each) => city.filters.country !== undefined || each.state === city.filters.state);
  const named = await neighborhoodsNamed(
    db,
    [correctedNeighborhood],
    cities.map(({ cityKey }) => cityKey),
  );
  const found = inCities({ start, end, neighborhoods: named }, cities);
  if (found.length === 0) return [...readings];
  const meaning = neighborhoodMeaning(found, `No neighborhood there is called “${said}”; the nearest spelling was taken.`);
  return [...readings.slice(0, first), { ...meaning, start, end: city.end }, ...readings.slice(at + 1)];
}

const MOST_WORDS = 3;

/** Where the unread words before the city at `at` begin, if they follow on each other and "in" or "near" stands before them; else `at`. */
function firstWord(sentence: string, readings: readonly Reading[], at: number): number {
  let first = at;
  const follows = (before: Reading, after: Reading) => /^ *,? *$/.test(sentence.slice(before.end, after.start));
  while (at - first < MOST_WORDS && isWord(readings[first - 1]) && follows(readings[first - 1] as Reading, readings[first] as Reading)) first--;
  return /(?:^|[^\p{L}])(?:in|near|around|at)(?: the)?\.? *$/iu.test(sentence.slice(0, (readings[first] as Reading).start)) ? first : at;
}

const isWord = (reading: Reading | undefined): boolean => reading?.kind === 'unread' && reading.reason === undefined;
