import { expect, test } from 'vitest';
import { nameSpots } from '@/components/front-page/name-spots';

const spot = (x: number, y: number, name = 'Boston') => ({ x, y, r: 10, name });

test('names stand to the right, at the right edge to the left', () => {
  expect(nameSpots([spot(100, 100), spot(950, 300)], 20, 975)).toEqual(['start', 'end']);
});

test('a name that would cover a spot or another name changes sides or is left out', () => {
  // The second lies under the first one's name; between two others the third has no room.
  expect(nameSpots([spot(300, 100), spot(340, 100)], 20, 975)).toEqual(['end', 'start']);
  expect(nameSpots([spot(300, 100), spot(340, 100), spot(380, 100)], 20, 975)).toEqual(['end', undefined, 'start']);
});

test('larger letters leave room for fewer names', () => {
  const cities = [spot(300, 100), spot(300, 125), spot(300, 150)];
  expect(nameSpots(cities, 20, 975).filter(Boolean)).toHaveLength(3);
  expect(nameSpots(cities, 60, 975).filter(Boolean)).toHaveLength(2);
});
