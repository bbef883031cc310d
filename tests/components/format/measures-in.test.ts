import { expect, test } from 'vitest';
import { measuresIn } from '@/components/format/measures-in';
import { interpretSentence } from '@/lib/domains/listings/interpret';
import { call } from '@/lib/kernel/call';
import { testContext } from '@/tests/support/context';
import { testDatabase } from '@/tests/support/database';
import { insertListing } from '@/tests/support/listings';

const db = await testDatabase();
await insertListing(db, { city: 'Austin', latitude: 30.27, longitude: -97.74 });
await db.query('SELECT listing_place_count()');
const labels = async (sentence: string) => (await call(interpretSentence, testContext(db), { sentence })).data.chips.map(({ label }) => label);

test.each([
  ['at least 80 m2', '80 m² or more'],
  ['at least 70 square metres', '70 m² or more'],
  ['between 70 and 90 sqm', '70 m² to 90 m²'],
  ['at least 900 sq ft', '84 m² or more'],
  ['within 5 km of Austin', 'Within 5 kilometers of Austin'],
  ['within 5 miles of Austin', 'Within 8 kilometers of Austin'],
  ['2 bedrooms', '2 bedrooms or more'],
])('“%s” is told back in meters as “%s”', async (sentence, metric) => {
  const read = await labels(sentence);
  expect(read.map((label) => measuresIn(label, 'metric')).find((label) => label.startsWith(metric))).toBeDefined();
  expect(read.map((label) => measuresIn(label, 'imperial'))).toEqual(read);
});
