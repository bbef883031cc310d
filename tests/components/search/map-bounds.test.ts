import { expect, test } from 'vitest';
import { mapBounds } from '@/components/search/map-bounds';

const homes = [
  { latitude: 30, longitude: -98 },
  { latitude: 31, longitude: -97 },
  { latitude: null, longitude: null },
];

test('the area searched comes before where homes are', () => {
  expect(mapBounds({ bbox: '-98,30,-97,31' }, homes)).toEqual([-98, 30, -97, 31]);
  const [west, south, east, north] = mapBounds({ near: '30,-97', radius_miles: 69 }, []);
  expect([south, north].map(Math.round)).toEqual([29, 31]);
  expect(east - west).toBeGreaterThan(north - south);
  const drawn = mapBounds({ polygon: '30,-98 30,-97 31,-97' }, []);
  expect(drawn[0]).toBeLessThan(-98);
  expect(drawn[3]).toBeGreaterThan(31);
});

test('homes are all within, with a margin; without any it is the country', () => {
  const [west, south, east, north] = mapBounds({}, homes);
  expect([west < -98, south < 30, east > -97, north > 31]).toEqual([true, true, true, true]);
  const [, least, , most] = mapBounds({}, homes.slice(0, 1));
  expect(most - least).toBeGreaterThan(0.01);
  expect(mapBounds({ bbox: 'none' }, [])[0]).toBe(-125);
});
