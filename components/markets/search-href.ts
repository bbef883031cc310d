import type { PlaceReport } from './place-report';

/** The search for homes of a city or neighborhood, with further filters as the API names them; those without a value are left out. */
export function searchHref(
  { neighborhood, city, state }: Pick<PlaceReport, 'neighborhood' | 'city' | 'state'>,
  filters: Record<string, string | number | null | undefined> = {},
): string {
  const query = new URLSearchParams({ ...(neighborhood === undefined ? {} : { neighborhood }), city, state });
  for (const [name, value] of Object.entries(filters)) if (value !== null && value !== undefined) query.set(name, String(value));
  return `/search?${query}`;
}

export type Offer = 'rent' | 'sale';

/** Filters of the homes that an offer's figures are of: rents due by the month, or sales. */
export const offerFilters = (offer: Offer): Record<string, string> => (offer === 'rent' ? { listing_type: 'rent', price_period: 'month' } : { listing_type: 'sale' });
