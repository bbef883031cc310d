import { expect, test } from 'vitest';
import { pricedPins } from '@/components/map/priced-pins';
import { manyHomes } from '@/scripts/map-frames/many-homes';

const pin = (longitude: number, latitude = 30, price = '$2,250') => ({ longitude, latitude, price });

test('pins far apart all bear their price, of two in one place the first does', () => {
  expect(pricedPins([pin(-97), pin(-96), pin(-97)], 10)).toEqual([true, true, false]);
});

test('what is too near from afar has room from close by', () => {
  const pins = [pin(-97), pin(-96.98)];
  expect(pricedPins(pins, 8)).toEqual([true, false]);
  expect(pricedPins(pins, 14)).toEqual([true, true]);
});

test('a long price needs more room than a short one, beside each other and not above', () => {
  // 60 pixels apart, to the side and then upward.
  const away = (60 * 360) / (512 * 2 ** 12);
  const price = 'CHF 1,250,000';
  expect(pricedPins([pin(0, 0, '$1K'), pin(away, 0, '$1K')], 12)).toEqual([true, true]);
  expect(pricedPins([pin(0, 0, price), pin(away, 0, price)], 12)).toEqual([true, false]);
  expect(pricedPins([pin(0, 0, price), pin(0, away, price)], 12)).toEqual([true, true]);
});

test('of 2,000 homes no more are priced than a map of this size has room for', () => {
  const pins = manyHomes(2000, [-97.85, 30.15, -97.6, 30.45]).pins.map(({ longitude, latitude }) => pin(longitude, latitude));
  const priced = pricedPins(pins, 10.6).filter(Boolean).length;
  expect(priced).toBeGreaterThan(60);
  expect(priced).toBeLessThan(250);
});
