import type { PlatformDb } from '@/lib/platform/db';
import { resolvePlace } from '../place';
import { editDistance } from './edit-distance';
import { citiesNamed } from './place-names';
import { misspeltCity } from './place-reading';
import { plainText } from './plain-text';
import { isPlainWord } from './plain-word';
import { filtersMeaning, type Reading, type Wanted } from './reading';

/** A run of unread words that may be a misspelt city, with the state that follows it. */
interface Suspect {
  first: number;
  last: number;
  name: string;
  state?: string;
  announced: boolean;
}

/**
 * Where no city was understood, reads the words after "in" or "near", before a state, or else a single word left over, as the nearest city, the way
 * the search mends a misspelt `city`. At most three lookups.
 */
export async function mendPlace(db: PlatformDb, sentence: string, readings: readonly Reading[]): Promise<Reading[]> {
  if (readings.some((reading) => reading.kind === 'filters' && (reading.filters.city ?? reading.filters.postal_code) !== undefined)) return [...readings];
  for (const suspect of suspects(sentence, readings).slice(0, 3)) {
    const { correctedCity } = await resolvePlace(db, { city: suspect.name, state: suspect.state });
    const isNear = correctedCity !== undefined && (suspect.announced || editDistance(suspect.name, plainText(correctedCity)) <= (suspect.name.length >= 8 ? 2 : 1));
    const cities = isNear ? (await citiesNamed(db, [correctedCity])).filter((city) => suspect.state === undefined || city.state === suspect.state) : [];
    const [first, last] = [readings[suspect.first] as Reading, readings[suspect.last] as Reading];
    const said = sentence.slice(first.start, last.end);
    if (cities.length > 0) return replaced(readings, suspect, { ...misspeltCity(cities, said.split(',')[0] as string), start: first.start, end: last.end });
    // A city that nobody has offered a home in is still what was asked for.
    if (suspect.state !== undefined && suspect.announced) {
      const city = sentence.slice(first.start, (readings[suspect.last - 1] as Reading).end);
      const filters: Wanted = { city, state: suspect.state };
      return replaced(readings, suspect, { ...filtersMeaning(filters, `${city}, ${suspect.state}`), start: first.start, end: last.end });
    }
  }
  return [...readings];
}

const replaced = (readings: readonly Reading[], { first, last }: Suspect, reading: Reading): Reading[] => [...readings.slice(0, first), reading, ...readings.slice(last + 1)];

function suspects(sentence: string, readings: readonly Reading[]): Suspect[] {
  const result: Suspect[] = [];
  readings.forEach((reading, at) => {
    if (!isPlainWord(sentence, reading) || isPlainWord(sentence, readings[at - 1])) return;
    const length = readings.slice(at, at + 3).findIndex((word) => !isPlainWord(sentence, word));
    const count = length < 0 ? Math.min(3, readings.length - at) : length;
    const said = /(?:^|[^\p{L}])(in|near|around|at)\.? *$/u.test(plainText(sentence.slice(0, reading.start)));
    const next = readings[at + count];
    const state = next?.kind === 'filters' && Object.keys(next.filters).join() === 'state' ? next.filters.state : undefined;
    const nameOf = (words: number) => plainText(sentence.slice(reading.start, (readings[at + words - 1] as Reading).end));
    if (state !== undefined)
      result.push({ first: at, last: at + count, name: nameOf(count), state, announced: said || /^ *, */.test(sentence.slice((readings[at + count - 1] as Reading).end)) });
    else if (said || (count === 1 && reading.end - reading.start >= 5))
      for (let words = count; words > 0; words--) result.push({ first: at, last: at + words - 1, name: nameOf(words), announced: said && words === count });
  });
  return result.sort((a, b) => Number(b.announced) - Number(a.announced));
}
