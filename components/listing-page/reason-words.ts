import { count, money, propertyTypeLabel } from '@/components/listings/format';
import type { SimilarListing } from '@/lib/domains/listings/schema-similar';

const KM_PER_MILE = 1.609344;

/** How a similar home differs from the one in view: `$120 less, 0.8 miles away, 1 more bedroom`. What is alike or unknown is left out, but for the price. */
export function reasonWords({ reasons, currency, property_type }: Pick<SimilarListing, 'reasons' | 'currency' | 'property_type'>): string {
  const { price_difference, distance_km, beds_difference, square_feet_difference, same_property_type } = reasons;
  const words = [
    price_difference === 0 ? 'The same price' : `${money(Math.abs(price_difference), currency)} ${price_difference < 0 ? 'less' : 'more'}`,
    ...(distance_km === null ? [] : [milesAway(distance_km)]),
    ...(beds_difference ? [`${more(beds_difference)} ${Math.abs(beds_difference) === 1 ? 'bedroom' : 'bedrooms'}`] : []),
    ...(square_feet_difference ? [`${count(Math.abs(square_feet_difference))} sq ft ${square_feet_difference > 0 ? 'larger' : 'smaller'}`] : []),
    ...(same_property_type ? [] : [propertyTypeLabel(property_type).toLowerCase()]),
  ];
  return new Intl.ListFormat('en-US', { type: 'unit', style: 'short' }).format(words);
}

const more = (difference: number): string => `${count(Math.abs(difference))} ${difference > 0 ? 'more' : Math.abs(difference) === 1 ? 'less' : 'fewer'}`;

function milesAway(kilometres: number): string {
  const miles = Math.round((kilometres / KM_PER_MILE) * 10) / 10;
  if (miles < 0.1) return 'next door';
  return `${count(miles)} ${miles === 1 ? 'mile' : 'miles'} away`;
}
