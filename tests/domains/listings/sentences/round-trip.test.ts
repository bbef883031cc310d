import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { amenityOf } from '@/lib/domains/imports/rules/amenity';
import { interpretSentence } from '@/lib/domains/listings/interpret';
import { PROPERTY_TYPES, searchInput } from '@/lib/domains/listings/schema';
import { searchListings } from '@/lib/domains/listings/search';
import { AMENITY_PHRASES } from '@/lib/domains/listings/sentences/features';
import { call } from '@/lib/kernel/call';
import { AppError } from '@/lib/kernel/errors';
import { decodeQuery } from '@/lib/platform/http/query';
import { testContext } from '@/tests/support/context';
import { testDatabase } from '@/tests/support/database';
import { naughtyStrings } from '@/tests/support/shared-data';
import { sentence } from './grammar';
import { insertCities } from './places';

const db = await testDatabase();
const ctx = testContext(db, { now: new Date('2026-06-15T12:00:00Z') });
const read = async (text: string) => (await call(interpretSentence, ctx, { sentence: text })).data;

beforeAll(() => insertCities(db));

test('a sentence made from filters is read as exactly those filters, with nothing unread', async () => {
  await fc.assert(
    fc.asyncProperty(sentence, async ({ text, filters }) => {
      // A "studio apartment" is a studio of any kind.
      fc.pre(text !== '' && text.length <= 300 && !text.includes('studio apartment'));
      const reading = await read(text);
      expect({ text, ...sorted(reading.filters) }).toEqual({ text, ...sorted(filters) });
      expect(reading.unread.map((span) => span.text)).toEqual([]);
      expect(await read(text)).toEqual(reading);
      const { sort: _, ...united } = Object.assign({}, ...reading.chips.map((chip) => chip.filters), { sort: undefined });
      expect(Object.keys(united).toSorted()).toEqual(Object.keys(reading.filters).toSorted());
      const { limit: __, ...decoded } = searchInput.parse(decodeQuery(new URLSearchParams(reading.query), searchInput));
      expect(decoded).toEqual({ status: 'active', ...reading.filters });
    }),
    { numRuns: 500, seed: 11 },
  );
});

const sorted = <T extends { amenities?: string[] | undefined }>(filters: T): T => (filters.amenities ? { ...filters, amenities: filters.amenities.toSorted() } : filters);

/** What hurts: naughty strings, scraps of the grammar in any order, numbers of every size. */
const scrap = fc.oneof(
  fc.constantFrom(...naughtyStrings()),
  fc.constantFrom(
    'under',
    'between',
    'and',
    '-',
    '$',
    '+',
    '1/2',
    'or',
    'bed',
    'bath',
    'sq ft',
    'k',
    'million',
    'half a',
    'in',
    'near',
    ',',
    'TX',
    'me',
    'no',
    '"',
    'built',
    'st.',
    '<',
    '>=',
    '½',
    'hundred',
  ),
  fc.integer({ min: 0, max: 10 ** 12 }).map(String),
  fc.double({ min: 0, max: 1e7, noNaN: true }).map((value) => value.toFixed(2)),
  sentence.map(({ text }) => text),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

test('anything else is read too: spans lie in order in the sentence, and the search takes what came of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(scrap, { minLength: 1, maxLength: 8 }), fc.constantFrom(' ', '', ', '), async (scraps, separator) => {
      const text = scraps.join(separator).slice(0, 300);
      const reading = await read(text).catch((error: unknown) => {
        if (error instanceof AppError && error.code === 'validation_error') return undefined;
        throw error;
      });
      if (!reading) return;
      for (const span of [...reading.chips, ...reading.unread, ...reading.notices]) {
        expect(span.end).toBeGreaterThan(span.start);
        expect(text.slice(span.start, span.end)).toBe(span.text);
      }
      const starts = reading.unread.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      await call(searchListings, ctx, { ...reading.filters, limit: 1, ...(reading.sort && { sort: reading.sort }) });
    }),
    { numRuns: 400, seed: 5 },
  );
});

test('every naughty string, and a very long word, is read within the schema', async () => {
  const storable = naughtyStrings().filter((text) => !text.includes('\0') && text.isWellFormed() && text.trim() !== '');
  for (const text of [...storable, 'a'.repeat(300), '1'.repeat(300), '$'.repeat(300), 'in '.repeat(100), '2 to '.repeat(60)])
    expect((await read(text.slice(0, 300).toWellFormed())).sentence.length).toBeGreaterThan(0);
});

describe('vocabulary', () => {
  test('amenities have the names that the import writes', async () => {
    const other = Object.keys(AMENITY_PHRASES).filter((name) => amenityOf(name) !== name);
    expect(other).toEqual([]);
    for (const said of [
      'Swimming pool',
      'fitness center',
      'in-unit laundry',
      'A/C',
      'hardwood floors',
      'concierge',
      'wifi',
      'fridge',
      'lift',
      'jacuzzi',
      'deck',
      'carport',
      'EV charger',
    ]) {
      const { filters } = await read(`with ${said}`);
      expect([said, filters.amenities], said).toEqual([said, [said === 'carport' ? 'parking' : amenityOf(said)]]);
    }
  });

  test('every kind of home can be said', async () => {
    const said = await Promise.all(PROPERTY_TYPES.map(async (type) => (await read(type === 'room' ? 'room for rent' : type.replaceAll('_', ' '))).filters.property_type));
    expect(said).toEqual(PROPERTY_TYPES.map((type) => (type === 'other' ? undefined : type)));
  });
});
