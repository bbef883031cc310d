import { area } from '@/components/format/area';
import { distance } from '@/components/format/distance';
import { listText } from '@/components/format/list-text';
import { money } from '@/components/format/money';
import { plural } from '@/components/format/plural';
import type { Units } from '@/components/format/units';
import { propertyTypeLabel } from '@/components/listings/format';
import type { SimilarListing } from '@/lib/domains/listings/schema-similar';

/** How a similar home differs from the one in view: `$120 less, 0.8 miles away, 1 more bedroom`. What is alike or unknown is left out, but for the price. */
export function reasonWords({ reasons, currency, property_type }: Pick<SimilarListing, 'reasons' | 'currency' | 'property_type'>, units: Units): string {
  const { price_difference, distance_km, beds_difference, square_feet_difference, same_property_type } = reasons;
  const words = [
    priceWords(price_difference, (amount) => money(amount, currency)),
    ...(distance_km === null ? [] : [distanceWords(distance_km * 1000, units)]),
    ...(beds_difference ? [bedsWords(beds_difference)] : []),
    ...(square_feet_difference ? [areaWords(square_feet_difference, units)] : []),
    ...(same_property_type ? [] : [propertyTypeLabel(property_type).toLowerCase()]),
  ];
  return listText(words, 'parts');
}

const NEXT_DOOR_METERS = 80;

function priceWords(difference: number, show: (amount: number) => string): string {
  if (difference === 0) return 'The same price';
  return difference < 0 ? `${show(-difference)} less` : `${show(difference)} more`;
}

const distanceWords = (meters: number, units: Units): string => (meters < NEXT_DOOR_METERS ? 'next door' : `${distance(meters, units)} away`);

const bedsWords = (difference: number): string =>
  difference > 0 ? plural(difference, { one: '# more bedroom', other: '# more bedrooms' }) : plural(-difference, { one: '# less bedroom', other: '# fewer bedrooms' });

const areaWords = (difference: number, units: Units): string => (difference > 0 ? `${area(difference, units)} larger` : `${area(-difference, units)} smaller`);
