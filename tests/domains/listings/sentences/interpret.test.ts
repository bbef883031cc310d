import { beforeAll, describe, expect, test } from 'vitest';
import { interpretSentence } from '@/lib/domains/listings/interpret';
import { call } from '@/lib/kernel/call';
import { testContext } from '@/tests/support/context';
import { testDatabase } from '@/tests/support/database';
import { insertListing } from '@/tests/support/listings';
import { insertCities } from './places';

const db = await testDatabase();
const ctx = testContext(db, { now: new Date('2026-06-15T12:00:00Z') });
const read = async (sentence: string) => (await call(interpretSentence, ctx, { sentence })).data;

beforeAll(async () => {
  await insertCities(db);
  const here = { latitude: 30, longitude: -97 };
  for (const city of ['Houston', 'Austin', 'Austin']) await insertListing(db, { ...here, city, neighborhood: 'Hyde Park' });
  await insertListing(db, { ...here, city: 'Houston', neighborhood: 'Montrose' });
  for (const city of ['Houston', 'Austin', 'Waco', 'Tyler', 'Laredo', 'Bryan', 'Hutto']) await insertListing(db, { ...here, city, neighborhood: 'Downtown' });
  await db.query('SELECT listing_place_count()');
});

const AUSTIN = { city: 'Austin', state: 'TX' };

describe('the order that a sentence asks for', () => {
  test.each([
    ['2 bedrooms, sorted by price', 'price_asc'],
    ['houses order by price high to low', 'price_desc'],
    ['condos sorted by date', 'newest'],
    ['cheap 1br in Austin', 'price_asc'],
    ['price_asc', null],
  ])('%s', async (sentence, sort) => {
    expect((await read(sentence)).sort).toBe(sort);
  });
});

describe('neighborhoods', () => {
  const MONTROSE = { neighborhood: 'Montrose', city: 'Houston', state: 'TX' };
  test.each([
    ['2 bed in Montrose Houston', { beds: 2, ...MONTROSE }],
    ['2 bed in montrose, houston, tx with parking', { beds: 2, ...MONTROSE, amenities: ['parking'] }],
    ['houston montrose 2br', { beds: 2, ...MONTROSE }],
    ['apartment in Montrose', { property_type: 'apartment', ...MONTROSE }],
    ['apartment in the Montrose neighborhood in Houston', { property_type: 'apartment', ...MONTROSE }],
    ['homes in Hyde Park', { neighborhood: 'Hyde Park', ...AUSTIN }],
    ['homes in Houston near Hyde Park', { ...MONTROSE, neighborhood: 'Hyde Park' }],
    ['downtown Austin studio', { max_beds: 0, neighborhood: 'Downtown', ...AUSTIN }],
    ['2 bed in downtown', { beds: 2 }],
    ['montrose', {}],
    ['2 bed in Montroze, Houston', { beds: 2, ...MONTROSE }],
    ['house in Montrose, Austin', { property_type: 'house', ...AUSTIN }],
  ])('%s', async (sentence, filters) => {
    expect((await read(sentence)).filters).toEqual(filters);
  });

  test('a misspelt one says so, and of namesakes the others are offered', async () => {
    expect((await read('in Montroze, Houston')).chips).toMatchObject([{ label: 'Montrose, Houston, TX', because: expect.stringContaining('Montroze') }]);
    const { ambiguities } = await read('condo in Hyde Park');
    expect(ambiguities).toMatchObject([
      { chosen: 'Hyde Park, Austin, TX', alternatives: [{ label: 'Hyde Park, Houston, TX', query: 'property_type=condo&neighborhood=Hyde+Park&city=Houston&state=TX' }] },
    ]);
  });
});

describe('towns in which nobody has offered a home', () => {
  const ORLANDO = { near: '28.5383,-81.3792', radius_miles: 15 };
  const MIAMI_BEACH = { near: '25.7906,-80.1300', radius_miles: 15 };
  test.each([
    ['2 bed in Orlando', { beds: 2, ...ORLANDO }],
    ['orlando 2 bed', { beds: 2, ...ORLANDO }],
    ['2 bed in orlando, fl with parking', { beds: 2, ...ORLANDO, amenities: ['parking'] }],
    ['studio in miami beach', { max_beds: 0, ...MIAMI_BEACH }],
    ['homes within 5 miles of Miami Beach', { ...MIAMI_BEACH, radius_miles: 5 }],
    // A town by no other name than what people live near.
    ['2 bed near university', { beds: 2 }],
    ['2 bed near the beach in Austin', { beds: 2, ...AUSTIN }],
    ['a nice view', { amenities: ['view'] }],
    // San is a town of Mali.
    ['2 bed in san fransisco', { beds: 2 }],
    ['2 bed in Orlando near Austin', { beds: 2, ...ORLANDO }],
  ])('%s', async (sentence, filters) => {
    expect((await read(sentence)).filters).toEqual(filters);
  });

  test('the chip says what is searched, and why', async () => {
    expect((await read('2 bed in orlando')).chips).toContainEqual(
      expect.objectContaining({ label: 'Within 15 miles of Orlando, FL', text: 'orlando', because: 'No home is listed in Orlando itself, so those around it are searched.' }),
    );
    expect((await read('2 bed in Orlando near Austin')).unread).toEqual([{ text: 'Austin', start: 22, end: 28, reason: 'Only one place can be searched at a time.' }]);
  });
});

describe('slips of the keys', () => {
  test.each([
    ['2 bedroms in Austin', { beds: 2, ...AUSTIN }],
    ['apartmnt in Austin with dishwaser and parkng', { property_type: 'apartment', ...AUSTIN, amenities: ['dishwasher', 'parking'] }],
    ['furnihsed studio in Boise', { max_beds: 0, city: 'Boise', state: 'ID', amenities: ['furnished'] }],
    ['unfurnished studio', { max_beds: 0 }],
    ['house in Parkin', { property_type: 'house' }],
    ['horse property', {}],
  ])('%s', async (sentence, filters) => {
    expect((await read(sentence)).filters).toEqual(filters);
  });

  test('each part is told in the words that were written', async () => {
    const { chips, unread } = await read('sunny 2 bedroms and a dishwaser in Austin, quiet');
    expect(chips.map(({ text, because }) => [text, because])).toEqual([
      ['2 bedroms', '“bedroms” was read as “bedrooms”.'],
      ['dishwaser', '“dishwaser” was read as “dishwasher”.'],
      ['Austin', null],
    ]);
    expect(unread.map(({ text }) => text)).toEqual(['sunny', 'quiet']);
  });
});

describe('sentences as people write them', () => {
  test.each([
    ['2 bed under 1800 in Austin with parking and a dishwasher', { beds: 2, max_price: 1800, ...AUSTIN, amenities: ['parking', 'dishwasher'], listing_type: 'rent' }],
    ['studio near 78701 cats ok', { max_beds: 0, postal_code: '78701', pets: ['cats'] }],
    [
      '3br 2ba house for sale in Seattle WA between 500k and 750k built after 1990 with a pool',
      {
        beds: 3,
        baths: 2,
        property_type: 'house',
        listing_type: 'sale',
        city: 'Seattle',
        state: 'WA',
        min_price: 500_000,
        max_price: 750_000,
        min_year_built: 1990,
        amenities: ['pool'],
      },
    ],
    [
      'pet friendly apartments $1,500-$2,000/mo in St. Paul',
      { pets: ['cats', 'dogs'], property_type: 'apartment', min_price: 1500, max_price: 2000, price_period: 'month', city: 'St. Paul', state: 'MN', listing_type: 'rent' },
    ],
    ['houses under half a million in Boise', { property_type: 'house', max_price: 500_000, city: 'Boise', state: 'ID', listing_type: 'sale' }],
    ['1+ bath, at least 900 sq ft', { baths: 1, min_square_feet: 900 }],
    ['sublet', { listing_type: 'rent' }],
    ['two bedroom apartment in nyc, max $3.5k', { beds: 2, property_type: 'apartment', city: 'New York', state: 'NY', max_price: 3500, listing_type: 'rent' }],
    ['condo 1.2m or less, 2.5 baths, 100 sqm', { property_type: 'condo', max_price: 1_200_000, baths: 2.5, min_square_feet: 1076, listing_type: 'sale' }],
    ['3bd/2ba townhome', { beds: 3, baths: 2, property_type: 'townhouse' }],
    ['3/2 house in Austin', { beds: 3, baths: 2, property_type: 'house', ...AUSTIN }],
    ['2/1.5 townhouse', { beds: 2, baths: 1.5, property_type: 'townhouse' }],
    ['2 bedrooms, sorted by price', { beds: 2 }],
    ['houses order by price high to low', { property_type: 'house' }],
    ['condos sorted by date', { property_type: 'condo' }],
    ['cheap 1br in Austin', { beds: 1, ...AUSTIN }],
    ['2b2b in ATX', { beds: 2, baths: 2, ...AUSTIN }],
    ['at most 3 beds, min 1 bath', { max_beds: 3, baths: 1 }],
    ['more than 2 bedrooms but fewer than 5 beds', { beds: 3, max_beds: 4 }],
    ['exactly 2 bedrooms', { beds: 2, max_beds: 2 }],
    ['2-3 bedrooms', { beds: 2, max_beds: 3 }],
    ['2 to 4 bed house', { beds: 2, max_beds: 4, property_type: 'house' }],
    ['budget of 2k a month', { max_price: 2000, price_period: 'month', listing_type: 'rent' }],
    ['rent up to eighteen hundred dollars', { listing_type: 'rent', max_price: 1800 }],
    ['from 500 to 750k', { min_price: 500_000, max_price: 750_000, listing_type: 'sale' }],
    ['two hundred and fifty thousand tops', { max_price: 250_000, listing_type: 'sale' }],
    ['around $2000', { min_price: 1800, max_price: 2200, listing_type: 'rent' }],
    ['over $1m', { min_price: 1_000_000, listing_type: 'sale' }],
    ['1990s house', { min_year_built: 1990, max_year_built: 1999, property_type: 'house' }],
    ['built before 1940', { max_year_built: 1940 }],
    ['less than 10 years old', { min_year_built: 2016 }],
    ['with a washer and dryer, a/c, hardwood floors and an EV charger', { amenities: ['washer dryer', 'air conditioning', 'wood floors', 'ev charging'] }],
    ['my two dogs', { pets: ['dogs'] }],
    ['room in Brooklyn', { property_type: 'room', city: 'Brooklyn', state: 'NY' }],
    ['cheapest studios in Austin, Texas', { max_beds: 0, ...AUSTIN }],
    ['homes in Texas', { state: 'TX' }],
    ['PORTLAND OR', { city: 'Portland', state: 'OR' }],
    ['portland or', { city: 'Portland', state: 'OR' }],
    ['Portland, Maine', { city: 'Portland', state: 'ME' }],
    ['salem or eugene', { city: 'Salem', state: 'OR' }],
    ['washington dc apartment', { city: 'Washington', state: 'DC', property_type: 'apartment' }],
    ['washington state', { state: 'WA' }],
    ['winston salem', { city: 'Winston-Salem', state: 'NC' }],
    ['flat in malaga', { property_type: 'apartment', city: 'Málaga', state: 'Andalucía', country: 'ES' }],
    ['Ft Worth', { city: 'Fort Worth', state: 'TX' }],
    ['homes in Pass Christian', { city: 'Pass Christian', state: 'MS' }],
    ['garden city', { city: 'Garden City', state: 'NY' }],
    ['in Bath', { city: 'Bath', state: 'ME' }],
    ['2 beds in Asutin', { beds: 2, ...AUSTIN }],
    ['austn 2br', { ...AUSTIN, beds: 2 }],
    ['in Smallville, KS', { city: 'Smallville', state: 'KS' }],
    ['listed in the last 7 days', { updated_since: '2026-06-08T00:00:00.000Z' }],
    ['nightly rentals', { listing_type: 'rent', price_period: 'night' }],
    ['"river view" loft', { q: 'river view' }],
    ['wheelchair accessible', { amenities: ['wheelchair access'] }],
    ['flats in Spain', { property_type: 'apartment', country: 'ES' }],
    ['houses in the UK', { property_type: 'house', country: 'GB' }],
    ['in the united states', { country: 'US' }],
    ['2 bed for us in Austin', { beds: 2, ...AUSTIN }],
    ['Kansas City', { near: '39.0997,-94.5786', radius_miles: 15 }],
    ['kids room', {}],
    ['studio or 1 bed', { max_beds: 1 }],
    ['2 bed, max HOA $300, no deposit, income of 5k a month', { beds: 2 }],
    ['2br 1800', { beds: 2, max_price: 1800, listing_type: 'rent' }],
    ['beds: 3, baths >= 2', { beds: 3, baths: 2 }],
    ['at least 2 but no more than 3 bedrooms', { beds: 2, max_beds: 3 }],
    ['pre-1950', { max_year_built: 1950 }],
    ['within 5 miles of Austin, 2 bed', { near: '30.0000,-97.0000', radius_miles: 5, beds: 2 }],
    ['not in Portland', {}],
    ['house, not a condo', { property_type: 'house' }],
    ['  ', undefined],
  ])('%s', async (sentence, filters) => {
    if (!filters) await expect(read(sentence)).rejects.toMatchObject({ code: 'validation_error' });
    else expect((await read(sentence)).filters).toEqual(filters);
  });
});

describe('what a reading shows', () => {
  test('chips name their words, and the query leads to the very search', async () => {
    const sentence = '2 bed under 1800 in Austin with parking, no basement';
    const { chips, unread, query, url } = await read(sentence);
    expect(chips.map(({ label, text, because }) => [label, text, because !== null])).toEqual([
      ['2 bedrooms or more', '2 bed', false],
      ['Up to $1,800', 'under 1800', false],
      ['Austin, TX', 'Austin', false],
      ['Parking', 'parking', false],
      ['To rent', 'under 1800', true],
    ]);
    for (const { text, start, end } of [...chips, ...unread]) expect(sentence.slice(start, end)).toBe(text);
    expect(unread.map(({ text }) => text)).toEqual(['no basement']);
    expect(query).toBe('beds=2&max_price=1800&city=Austin&state=TX&amenities=parking&listing_type=rent');
    expect(chips.at(-1)?.query_without).toBe('beds=2&max_price=1800&city=Austin&state=TX&amenities=parking');
    expect(url).toBe(`${ctx.baseUrl}/search?${query}`);
  });

  test('one of several amenities can be taken away', async () => {
    const { chips } = await read('pool and parking');
    expect(chips.map(({ query_without }) => query_without)).toEqual(['amenities=parking', 'amenities=pool']);
  });

  test('of places that share a name the one with most listings is taken, the others are offered', async () => {
    const { filters, ambiguities } = await read('2 bed in portland');
    expect(filters).toEqual({ beds: 2, city: 'Portland', state: 'OR' });
    expect(ambiguities).toEqual([
      {
        text: 'portland',
        start: 9,
        end: 17,
        chosen: 'Portland, OR',
        alternatives: [{ label: 'Portland, ME', filters: { city: 'Portland', state: 'ME' }, listings: 1, query: 'beds=2&city=Portland&state=ME' }],
      },
    ]);
    expect((await read('Washington')).ambiguities[0]).toMatchObject({
      chosen: 'Washington, DC',
      alternatives: [{ label: 'Washington (state)', filters: { state: 'WA' }, listings: 2 }],
    });
    expect(await read('new york')).toMatchObject({ filters: { city: 'New York', state: 'NY' }, ambiguities: [{ alternatives: [{ filters: { state: 'NY' } }] }] });
  });

  test('a misspelt city says what it was read as', async () => {
    expect((await read('flat in Saettle')).chips[1]).toMatchObject({ label: 'Seattle, WA', text: 'Saettle', because: expect.stringContaining('Saettle') });
  });

  test('words beside those of a notice are a part of their own', async () => {
    const { unread, notices } = await read('house, no children quiet street');
    expect(notices.map(({ text }) => text)).toEqual(['no children']);
    expect(unread.map(({ text }) => text)).toEqual(['no children', 'quiet street']);
  });

  test('what contradicts is unread with its reason, and the first stands', async () => {
    const { filters, unread } = await read('house or condo, 2 bed, 3 bed, over 3000 and under 2000');
    expect(filters).toEqual({ property_type: 'house', beds: 2, min_price: 3000, listing_type: 'rent' });
    expect(unread.map(({ text, reason }) => [text, reason !== null])).toEqual([
      ['condo', true],
      ['3 bed', true],
      ['under 2000', true],
    ]);
  });

  test.each([
    '2 acres',
    '5 miles',
    '18',
    '1800 Elm Street',
    'baths',
    '55+ community',
    'no pool',
    'no pets',
    'near me',
    'good schools',
    'basement',
    'walk-in closet',
    'family room',
    'no black mold',
    'kids room',
  ])('%s sets nothing', async (sentence) => {
    const { filters, unread, notices } = await read(sentence);
    expect([filters, unread.map(({ text }) => text), notices]).toEqual([{}, [sentence], []]);
  });
});

describe('fair housing', () => {
  test.each([
    'no kids',
    'no small children',
    'adults only',
    'child free building',
    'christian neighbourhood',
    'jewish community',
    'mostly white area',
    'no blacks',
    'asian neighbors',
    'no immigrants',
    'female only',
    'no men',
    'no disabled people',
    'able-bodied',
    'no section 8',
    'young families',
    'not too many kids',
    'no single moms',
    'mature couple preferred',
    'straight couples only',
  ])('"%s" is no filter, and a notice says why', async (words) => {
    const { filters, unread, notices } = await read(`2 bed house, ${words}, in Boise`);
    expect(filters).toEqual({ beds: 2, property_type: 'house', city: 'Boise', state: 'ID' });
    expect(notices.map(({ text, message }) => [text, message !== ''])).toEqual([[words, true]]);
    expect(unread.map(({ text }) => text)).toEqual([words]);
  });

  test.each([
    'family room',
    'walk-in closet',
    'white kitchen',
    'mother-in-law suite',
    "children's playground",
    'master bedroom',
    'near a church',
    'single family home',
    'black appliances',
    'wheelchair ramp',
  ])('"%s" is about the home', async (words) => {
    expect((await read(words)).notices).toEqual([]);
  });

  test('an assistance animal is no pet', async () => {
    expect(await read('with my service dog')).toMatchObject({ filters: {}, notices: [{ message: expect.stringContaining('no pet') }] });
  });
});
