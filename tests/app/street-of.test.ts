import { expect, test } from 'vitest';
import { streetOf } from '@/app/(site)/street-of';
import type { ListingSummary } from '@/lib/domains/listings/schema';

const listing = (id: string, property_type: ListingSummary['property_type'], pictures = 1) =>
  ({ id, property_type, photos: Array.from({ length: pictures }, () => ({ url: `https://example.com/${id}.jpg` })) }) as unknown as ListingSummary;

test('homes with a picture stand in the street; plots, shops and bare ones do not', () => {
  const street = streetOf([
    listing('lst_plot', 'land'),
    listing('lst_shop', 'retail'),
    listing('lst_bare', 'house', 0),
    listing('lst_house', 'house'),
    listing('lst_flat', 'apartment'),
  ]);
  expect(street.map(({ id }) => id).sort()).toEqual(['lst_flat', 'lst_house']);
});
