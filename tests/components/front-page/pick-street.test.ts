import { describe, expect, test } from 'vitest';
import { type Candidate, pickStreet } from '@/components/front-page/pick-street';

const home = (name: string, hour: number | null, kind = 'house'): Candidate<string> => ({ home: name, hour, kind });

describe('pickStreet', () => {
  test('a day passes along the street', () => {
    expect(pickStreet([home('night', 1), home('noon', 0.3), home('morning', 0), home('evening', 0.8)], 4)).toEqual(['morning', 'noon', 'evening', 'night']);
  });

  test('different hours are preferred to what comes first', () => {
    const many = [home('noon 1', 0.3), home('noon 2', 0.3), home('noon 3', 0.3), home('night', 1), home('morning', 0)];
    expect(pickStreet(many, 3)).toEqual(['morning', 'noon 1', 'night']);
  });

  test('of the same hour another kind of home is preferred', () => {
    expect(pickStreet([home('a', 0.3), home('b', 0.3), home('tower', 0.3, 'apartment')], 2)).toEqual(['a', 'tower']);
  });

  test('unknown hours and too few homes are no trouble', () => {
    expect(pickStreet([home('a', null), home('b', null)], 5)).toEqual(['a', 'b']);
    expect(pickStreet([], 5)).toEqual([]);
  });
});
