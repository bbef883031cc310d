import type { Market } from '@/lib/domains/markets/schema';
import { cityHref } from './city-links';
import type { PlaceSpot } from './place-spots';

type City = Pick<Market, 'slug' | 'city' | 'rent' | 'sale' | 'latitude' | 'longitude'>;

/** Cities as spots of a map, each once; the one with the slug `here` stands out. */
export const citySpots = (cities: readonly City[], here?: string): PlaceSpot[] =>
  [...new Map(cities.map((city) => [city.slug, city])).values()].map(({ slug, city, rent, sale, latitude, longitude }) => ({
    name: city,
    href: cityHref({ slug }),
    homes: rent + sale,
    latitude,
    longitude,
    ...(slug === here && { isHere: true }),
  }));
