import { expect, test } from 'vitest';
import { priceSteps } from '@/components/listing-page/price-steps';

const at = (day: number) => new Date(Date.UTC(2026, 4, day)).toISOString();
const change = (day: number, from: string | null, to: string) => ({ field: 'price' as const, previous_value: from, new_value: to, changed_at: at(day) });

test('a price that never changed is one step', () => {
  expect(priceSteps({ history: [], listed_at: at(1), price: 900 })).toEqual([{ at: Date.parse(at(1)), price: 900 }]);
});

test('the price before the first change holds from the day of listing', () => {
  const history = [change(3, '1000', '950'), { ...change(4, 'active', 'pending'), field: 'status' as const }, change(8, '950', '900')];
  expect(priceSteps({ history, listed_at: at(1), price: 900 }).map(({ at: when, price }) => [new Date(when).getUTCDate(), price])).toEqual([
    [1, 1000],
    [3, 950],
    [8, 900],
  ]);
});

test('a history that tells the first price begins with it', () => {
  expect(priceSteps({ history: [change(1, null, '1000'), change(3, '1000', '1100')], listed_at: at(1), price: 1100 }).map(({ price }) => price)).toEqual([1000, 1100]);
});
