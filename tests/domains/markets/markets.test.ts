import { beforeEach, describe, expect, test } from 'vitest';
import { getMarket } from '@/lib/domains/markets/get';
import { listMarkets } from '@/lib/domains/markets/list';
import { getNeighborhood } from '@/lib/domains/markets/neighborhood';
import { MINIMUM_SAMPLE } from '@/lib/domains/markets/rules-sample';
import { call } from '@/lib/kernel/call';
import { cache } from '@/lib/platform/cache';
import { testContext } from '@/tests/support/context';
import { testDatabase } from '@/tests/support/database';
import { insertListing } from '@/tests/support/listings';
import { daysListed, insertMarketHomes, type MarketHome, marketHomes, NOW, reducedAt } from './market-homes';

const db = await testDatabase();
const ctx = testContext(db, { now: NOW });
const homes = marketHomes(900, 11);
await insertMarketHomes(db, homes);
const active = homes.filter((home) => home.status === 'active');

beforeEach(() => cache.clear());

const report = async (state: string, city: string) => (await call(getMarket, ctx, { state, city })).data;

/** Linear interpolation between the neighbours, as percentile_cont is defined. */
function percentile(values: readonly number[], fraction: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = fraction * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)] as number, sorted[Math.ceil(at)] as number];
  return low + (high - low) * (at - Math.floor(at));
}

const figure = (values: readonly number[], fraction = 0.5) => (values.length < MINIMUM_SAMPLE ? null : expect.closeTo(percentile(values, fraction), 1));
const prices = (of: readonly MarketHome[]) => of.map(({ price }) => price);
const medianOf = (of: readonly MarketHome[]) => ({ n: of.length, median_price: figure(prices(of)) });
const valuesOf = <T>(of: readonly MarketHome[], pick: (home: MarketHome) => T | null) => [...new Set(of.map(pick))].filter((value) => value !== null);

/** What a report should say of an offer, by brute force. */
function expectedOffer(of: readonly MarketHome[]) {
  const perSquareFoot = of.flatMap(({ price, squareFeet }) => (squareFeet ? [price / squareFeet] : []));
  const reduced = of.filter((home) => reducedAt(home)).length;
  return {
    ...{ n: of.length, median_price: figure(prices(of)), lower_quartile: figure(prices(of), 0.25), upper_quartile: figure(prices(of), 0.75) },
    by_beds: valuesOf(of, ({ beds }) => beds)
      .sort((a, b) => a - b)
      .map((beds) => ({ beds, ...medianOf(of.filter((home) => home.beds === beds)) })),
    by_property_type: expect.arrayContaining(
      valuesOf(of, ({ propertyType }) => propertyType).map((type) => ({ property_type: type, ...medianOf(of.filter((home) => home.propertyType === type)) })),
    ),
    price_per_square_foot: { n: perSquareFoot.length, median: figure(perSquareFoot) },
    reduced: { n: of.length, count: reduced, share: of.length < MINIMUM_SAMPLE ? null : expect.closeTo(reduced / of.length, 3) },
    days_on_market: { n: of.length, median: figure(of.map(daysListed)) },
  };
}

const trimmed = ({ neighborhood }: MarketHome) => neighborhood?.trim() || null;

describe.each([
  ['tx', 'austin', ['Austin'], 'USD'],
  ['TX', 'Dallas', ['Dallas'], 'USD'],
  ['mn', 'st-paul', ['St. Paul', 'St Paul'], 'USD'],
  ['andalucia', 'malaga', ['Málaga'], 'EUR'],
])('%s/%s', (state, city, names, currency) => {
  const here = active.filter((home) => names.includes(home.city));
  const priced = here.filter((home) => home.currency === currency && home.price > 0 && home.pricePeriod !== 'night');
  const [rents, sales] = [priced.filter(({ listingType }) => listingType === 'rent'), priced.filter(({ listingType }) => listingType === 'sale')];

  test('figures are those of brute force', async () => {
    const data = await report(state, city);
    expect(data).toMatchObject({ currency, computed_at: NOW.toISOString(), slug: `${state.toLowerCase()}/${city.toLowerCase()}` });
    expect([data.rent, data.sale]).toEqual([here.filter((home) => home.listingType === 'rent').length, here.filter((home) => home.listingType === 'sale').length]);
    const [{ histogram: ofRents, ...rentFigures }, { histogram: ofSales, ...saleFigures }] = [data.rents, data.sales];
    expect(rentFigures).toEqual(expectedOffer(rents));
    expect(saleFigures).toEqual(expectedOffer(sales));
    for (const [bins, of] of [[ofRents, rents] as const, [ofSales, sales] as const]) {
      expect(bins?.reduce((sum, { count }) => sum + count, 0)).toBe(of.length);
      for (const { from, to, count } of bins ?? []) expect(of.filter(({ price }) => price >= (from ?? 0) && price < (to ?? Number.POSITIVE_INFINITY))).toHaveLength(count);
      expect(bins?.length).toBeLessThanOrEqual(24);
    }
    const names = valuesOf(priced, trimmed);
    expect(data.neighborhoods).toHaveLength(names.length);
    const links = (name: string) => ({ slug: `${data.slug}/${name.toLowerCase().replaceAll(' ', '-')}`, url: expect.any(String), api_url: expect.any(String) });
    expect(data.neighborhoods).toEqual(
      expect.arrayContaining(
        names.map((name) => ({
          name,
          ...links(name),
          latitude: expect.toSatisfy((degrees) => degrees === null || typeof degrees === 'number'),
          longitude: expect.toSatisfy((degrees) => degrees === null || typeof degrees === 'number'),
          rent: medianOf(rents.filter((home) => trimmed(home) === name)),
          sale: medianOf(sales.filter((home) => trimmed(home) === name)),
        })),
      ),
    );
  });

  test('a neighborhood has the figures of its own homes', async () => {
    for (const name of valuesOf(priced, trimmed)) {
      const neighborhood = name.toLowerCase().replace(' ', '-');
      const { data } = await call(getNeighborhood, ctx, { state, city, neighborhood });
      const inside = (of: readonly MarketHome[]) => of.filter((home) => trimmed(home) === name);
      expect([data.name, data.rent + data.sale]).toEqual([name, inside(here).length]);
      // The currency is that of most of its own homes.
      if (data.currency !== currency) continue;
      const { histogram: _, ...rentFigures } = data.rents;
      expect(rentFigures).toEqual(expectedOffer(inside(rents)));
      expect(data.newest.every((listing) => listing.neighborhood?.trim() === name)).toBe(true);
      expect(data.nearby.every(({ slug }) => slug !== data.slug)).toBe(true);
      expect(data.nearby.map(({ distance_km }) => distance_km)).toEqual(data.nearby.map(({ distance_km }) => distance_km).toSorted((a, b) => a - b));
    }
    expect(valuesOf(priced, trimmed).length).toBeGreaterThan(1);
  });

  test('picks are the newest, and the last reduced', async () => {
    const data = await report(state, city);
    const first = (of: MarketHome[], time: (home: MarketHome) => number, most: number) => of.toSorted((a, b) => time(b) - time(a) || (a.id < b.id ? -1 : 1)).slice(0, most);
    expect(data.newest.map(({ id }) => id)).toEqual(first(here, (home) => home.listedAt.getTime(), 12).map(({ id }) => id));
    const reduced = here.filter((home) => reducedAt(home));
    expect(data.reduced.map(({ id }) => id)).toEqual(first(reduced, (home) => reducedAt(home)?.getTime() ?? 0, 6).map(({ id }) => id));
  });
});

describe('a market', () => {
  test('names the cities near by, nearest first', async () => {
    const { nearby } = await report('tx', 'austin');
    expect(nearby.map(({ slug }) => slug)).toEqual(['tx/round-rock', 'tx/san-marcos']);
    for (const { distance_km } of nearby) expect(distance_km).toBeGreaterThan(15);
    expect((await report('tx', 'dallas')).nearby).toEqual([]);
  });

  test('is null below the minimum sample, with its n', async () => {
    for (let n = 1; n <= MINIMUM_SAMPLE; n++) {
      await insertListing(db, { city: 'Waco', state: 'TX', latitude: 31.55, longitude: -97.15, price: 1000 + n, neighborhood: 'Castle Heights' });
      cache.clear();
      const { rents, sales, neighborhoods } = await report('tx', 'waco');
      const small = n < MINIMUM_SAMPLE;
      expect(rents.n).toBe(n);
      const { histogram, median_price, lower_quartile, price_per_square_foot, reduced, days_on_market, by_beds } = rents;
      const figures = [histogram, median_price, lower_quartile, price_per_square_foot.median, reduced.share, days_on_market.median, by_beds[0]?.median_price];
      expect(figures.map((value) => value === null)).toEqual(figures.map(() => small));
      expect(neighborhoods).toMatchObject([
        { name: 'Castle Heights', slug: 'tx/waco/castle-heights', rent: { n, median_price: small ? null : 1003 }, sale: { n: 0, median_price: null } },
      ]);
      expect(sales).toMatchObject({ n: 0, histogram: null, median_price: null, reduced: { n: 0, count: 0, share: null } });
    }
  });

  test('whose last listing went still answers', async () => {
    const id = await insertListing(db, { city: 'Marfa', state: 'TX', latitude: null, longitude: null });
    await db.prisma.listing.update({ where: { id }, data: { status: 'closed' } });
    expect(await report('tx', 'marfa')).toMatchObject({ city: 'Marfa', rent: 0, sale: 0, currency: null, latitude: null, newest: [], nearby: [] });
  });

  test('is computed anew only after some minutes', async () => {
    const before = await report('tx', 'dallas');
    await insertListing(db, { city: 'Dallas', state: 'TX', listingType: 'sale', price: 400_000 });
    expect(await report('tx', 'dallas')).toEqual(before);
    cache.clear();
    expect((await report('tx', 'dallas')).sale).toBe(before.sale + 1);
    await db.query("DELETE FROM listing WHERE price = 400000 AND title = 'Sunny flat'");
  });

  test.each([
    ['tx', 'austn', 'tx/austin'],
    ['mn', 'austin', 'tx/austin'],
    ['tx', 'zzzzzzzz', 'tx/austin'],
    ['ca', 'dalas', 'tx/dallas'],
  ])('%s/%s is not found; %s is near', async (state, city, nearest) => {
    await expect(report(state, city)).rejects.toMatchObject({ code: 'not_found', message: expect.stringContaining(`"${nearest}"`) });
  });
});

describe('a neighborhood', () => {
  test.each([
    ['zilkr', '"tx/austin/zilker"'],
    ['qqqqqqqq', '/api/v1/markets/tx/austin'],
  ])('that is not known is not found, and %s leads to %s', async (neighborhood, near) => {
    await expect(call(getNeighborhood, ctx, { state: 'tx', city: 'austin', neighborhood })).rejects.toMatchObject({ code: 'not_found', message: expect.stringContaining(near) });
  });

  test('has one page for spellings that make one address', async () => {
    await insertListing(db, { city: 'Marfa', state: 'TX', neighborhood: 'Mid-City' });
    await insertListing(db, { city: 'Marfa', state: 'TX', neighborhood: 'mid city' });
    cache.clear();
    expect((await report('tx', 'marfa')).neighborhoods).toMatchObject([{ slug: 'tx/marfa/mid-city', rent: { n: 2 } }]);
    expect((await call(getNeighborhood, ctx, { state: 'tx', city: 'marfa', neighborhood: 'Mid-City' })).data).toMatchObject({ rent: 2, rents: { n: 2, median_price: null } });
  });
});

describe('the list of markets', () => {
  const all = async (input: Omit<Parameters<typeof call<typeof listMarkets>>[2], 'cursor'>) => {
    const found = [];
    let cursor: string | undefined;
    do {
      const page = await call(listMarkets, ctx, { ...input, ...(cursor === undefined ? {} : { cursor }) });
      found.push(...page.data);
      cursor = page.next_cursor ?? undefined;
    } while (cursor);
    return found;
  };
  const countsOf = (...names: string[]) => {
    const here = active.filter(({ city }) => names.includes(city));
    return { rent: here.filter(({ listingType }) => listingType === 'rent').length, sale: here.filter(({ listingType }) => listingType === 'sale').length };
  };

  test('pages through every city once, by name', async () => {
    await db.query("DELETE FROM listing WHERE title = 'Sunny flat'");
    cache.clear();
    const markets = await all({ limit: 2 });
    expect(markets.map(({ slug, rent, sale }) => ({ slug, rent, sale }))).toEqual([
      { slug: 'andalucia/malaga', ...countsOf('Málaga') },
      { slug: 'mn/st-paul', ...countsOf('St. Paul', 'St Paul') },
      { slug: 'tx/austin', ...countsOf('Austin') },
      { slug: 'tx/dallas', ...countsOf('Dallas') },
      { slug: 'tx/round-rock', ...countsOf('Round Rock') },
      { slug: 'tx/san-marcos', ...countsOf('San Marcos') },
    ]);
    const austin = markets.find(({ slug }) => slug === 'tx/austin');
    expect(austin?.latitude).toBeCloseTo(30.27, 1);
    expect(austin?.longitude).toBeCloseTo(-97.74, 1);
    expect(austin).toMatchObject({ city: 'Austin', url: expect.stringMatching(/\/homes\/tx\/austin$/), api_url: expect.stringMatching(/\/api\/v1\/markets\/tx\/austin$/) });
  });

  test('includes medians and a picture where they are asked for', async () => {
    const [austin] = await all({ state: 'tx', city: 'austin', include: ['figures'] });
    expect(austin).not.toHaveProperty('median_rent');
    const dallas = (await all({ state: 'tx', include: ['figures'] })).find(({ slug }) => slug === 'tx/dallas');
    const priced = active.filter(({ city, price, pricePeriod }) => city === 'Dallas' && price > 0 && pricePeriod !== 'night');
    expect(dallas).toMatchObject({ median_rent: figure(prices(priced.filter(({ listingType }) => listingType === 'rent'))), cover: null });
    expect(dallas).toMatchObject({ median_sale: figure(prices(priced.filter(({ listingType }) => listingType === 'sale'))) });
  });

  test('keeps to a state, and sorts by size', async () => {
    expect((await all({ state: 'TX', limit: 3 })).map(({ slug }) => slug)).toEqual(['tx/austin', 'tx/dallas', 'tx/round-rock', 'tx/san-marcos']);
    const sizes = (await all({ sort: 'listings', limit: 2 })).map(({ rent, sale }) => rent + sale);
    expect(sizes).toHaveLength(6);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(await all({ state: 'zz' })).toEqual([]);
  });

  test('has a city from its first listing to its last, with a small page too', async () => {
    const slugs = async () => {
      cache.clear();
      return (await all({ state: 'tx', limit: 1 })).map(({ slug }) => slug);
    };
    const before = await slugs();
    const id = await insertListing(db, { city: 'Abilene', state: 'TX' });
    expect(await slugs()).toEqual(['tx/abilene', ...before]);
    await db.prisma.listing.update({ where: { id }, data: { status: 'closed' } });
    expect(await slugs()).toEqual(before);
  });

  test('refuses a cursor of another sort', async () => {
    const { next_cursor } = await call(listMarkets, ctx, { limit: 1 });
    await expect(call(listMarkets, ctx, { sort: 'listings', cursor: next_cursor ?? '' })).rejects.toMatchObject({ code: 'validation_error' });
  });
});
