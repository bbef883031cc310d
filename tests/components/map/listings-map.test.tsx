import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime';
import { SearchParamsContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime';
import type { ContextType } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { CardLights } from '@/components/map/card-lights';
import { clusterText, type Homes, homeFacts, homesGeoJson, NO_HOMES, pricePeriod, shortPrice, wholePrice } from '@/components/map/homes';
import { HomesInView, HomesList } from '@/components/map/homes-in-view';
import { ListingsMap } from '@/components/map/listings-map';
import { SearchMap } from '@/components/map/search-map';
import type { Cluster, Pin } from '@/lib/domains/listings/schema-clusters';

const pin: Pin = {
  id: 'lst_0123456789',
  url: 'http://localhost:3000/listings/lst_0123456789',
  title: 'Two rooms by the river',
  listing_type: 'rent',
  property_type: 'apartment',
  price: 2250,
  currency: 'USD',
  price_period: 'month',
  beds: 2,
  baths: 1.5,
  city: 'Austin',
  state: 'TX',
  neighborhood: null,
  latitude: 30.27,
  longitude: -97.74,
};
const cluster: Cluster = { latitude: 30.3, longitude: -97.7, count: 1240, min_price: 900, max_price: 485_000, currency: 'USD', bbox: [-97.8, 30.2, -97.6, 30.4] };
const nothing = () => undefined;
const ROUTER = { back: nothing, forward: nothing, push: nothing, replace: nothing, refresh: nothing, prefetch: nothing } as unknown as ContextType<typeof AppRouterContext> &
  object;

test('before the first answer the list counts nothing', () => {
  const list = (homes: Homes) => renderToString(<HomesInView homes={homes} fault={undefined} onCluster={nothing} onPoint={nothing} />);
  expect(list(NO_HOMES)).not.toMatch(/\d homes?/);
  expect(list({ ...NO_HOMES })).toContain('0 homes on the map');
});

describe('on the server', () => {
  const addresses = { styles: { light: '/map/light.json', dark: '/map/dark.json' }, worker: '/map/worker.mjs' };

  test('the map is a named, empty box: nothing works that needs a script', () => {
    const html = renderToString(<ListingsMap addresses={addresses} bounds={[-98, 30, -97, 31]} label="Homes in Austin" />);
    expect(html).toMatch(/<section aria-label="Homes in Austin"/);
    expect(html).not.toMatch(/<button|<input|<canvas/);
  });

  test('cards stay as they are', () => {
    expect(
      renderToString(
        <CardLights>
          <a href="/listings/lst_0123456789">Home</a>
        </CardLights>,
      ),
    ).toContain('<a href="/listings/lst_0123456789">Home</a>');
  });
});

describe('the list of what the map shows', () => {
  const props = (homes: Homes, fault?: string) => ({ homes, fault, onCluster: nothing, onPoint: nothing });
  const none = { pins: [], clusters: [], total: 0 };

  test('links each home and goes closer to each group', () => {
    const html = renderToString(<HomesList {...props({ pins: [pin], clusters: [cluster], total: 1241 })} />);
    expect(html).toContain('href="/listings/lst_0123456789"');
    expect(html).toContain('1,240 homes, $900 to $485K');
    expect(renderToString(<HomesList {...props(none)} />)).toContain('No homes here');
  });

  test('is made when it is opened; before, it says how many there are, or what is wrong', () => {
    const html = renderToString(<HomesInView {...props({ pins: [pin], clusters: [cluster], total: 1241 })} />);
    expect(html).toContain('1,241 homes on the map');
    expect(html).toMatch(/role="status"/);
    expect(html).not.toContain('<li');
    expect(renderToString(<HomesInView {...props(none, 'Wait 3 seconds.')} />)).toContain('Wait 3 seconds.');
  });
});

describe('what is written on the map', () => {
  test.each([
    [950, 'USD', '$950', '$950'],
    [9_999, 'USD', '$9,999', '$9,999'],
    [485_250, 'USD', '$485K', '$485,250'],
    [1_254_000, 'USD', '$1.25M', '$1,254,000'],
    [485_250, 'EUR', '€485K', '€485,250'],
    [950, 'nil', '950 nil', '950 nil'],
  ])('%i %s is %s, in full %s', (price, currency, short, whole) => {
    expect([shortPrice({ price, currency }), wholePrice({ price, currency })]).toEqual([short, whole]);
  });

  test('facts and rents are in words', () => {
    expect([homeFacts(pin), homeFacts({ beds: 0, baths: 1 }), homeFacts({ beds: null, baths: null }), pricePeriod(pin), clusterText({ ...cluster, max_price: 900 })]).toEqual([
      '2 beds, 1.5 baths',
      'Studio, 1 bath',
      '',
      'a month',
      '1,240 homes, $900',
    ]);
    expect(clusterText({ ...cluster, currency: 'CHF' })).toBe('1,240 homes, CHF\u00a0900 to CHF\u00a0485K');
  });

  test('a neighborhood is named once, in the middle of its homes, the fullest first', () => {
    const at = (neighborhood: string | null, longitude: number, city = 'Austin') => ({ ...pin, neighborhood, longitude, city });
    const pins = [at('Zilker', -97.7), at('Hyde Park', -97.72), at('Hyde Park', -97.74), at(null, -97), at('Hyde Park', -95.4, 'Houston')];
    const { neighborhoods } = homesGeoJson({ pins, clusters: [], total: 5 }, 11);
    expect(neighborhoods.features.map(({ properties, geometry }) => [properties?.name, Math.round((geometry.coordinates[0] as number) * 100) / 100])).toEqual([
      ['Hyde Park', -97.73],
      ['Zilker', -97.7],
      ['Hyde Park', -95.4],
    ]);
  });

  test('places are longitude before latitude', () => {
    const { pins, clusters } = homesGeoJson({ pins: [pin], clusters: [cluster], total: 1241 }, 11);
    expect(pins.features[0]).toMatchObject({ geometry: { coordinates: [-97.74, 30.27] }, properties: { id: pin.id, price: '$2,250' } });
    expect(clusters.features[0]).toMatchObject({ geometry: { coordinates: [-97.7, 30.3] }, properties: { label: '1.24K', index: 0 } });
  });
});

test('on the search page it stands for the search in the address', () => {
  const html = renderToString(
    <AppRouterContext.Provider value={ROUTER}>
      <SearchParamsContext.Provider value={new URLSearchParams('city=Austin&bbox=-98,30,-97,31')}>
        <SearchMap addresses={{ styles: { light: '/map/light.json', dark: '/map/dark.json' }, worker: '/map/worker.mjs' }} bounds={[-98, 30, -97, 31]} label="Homes in Austin" />
      </SearchParamsContext.Provider>
    </AppRouterContext.Provider>,
  );
  expect(html).toContain('aria-label="Homes in Austin"');
});
