import type { Homes } from '@/components/map/homes';

/** An answer of `listings.clusters` with `count` features spread over a box: of ten, nine are homes with their price and one is a group. */
export function manyHomes(count: number, [west, south, east, north]: readonly [number, number, number, number]): Homes {
  const across = Math.ceil(Math.sqrt(count));
  const places = Array.from({ length: count }, (_, i) => ({
    longitude: west + ((east - west) * ((i % across) + 0.5)) / across,
    latitude: south + ((north - south) * (Math.floor(i / across) + 0.5)) / across,
  }));
  const groups = places.filter((_, i) => i % 10 === 0);
  return {
    clusters: groups.map(({ longitude, latitude }, i) => ({
      longitude,
      latitude,
      count: 2 + i,
      min_price: 900,
      max_price: 485_000,
      currency: 'USD',
      bbox: [longitude - 0.001, latitude - 0.001, longitude + 0.001, latitude + 0.001],
    })),
    pins: places
      .filter((_, i) => i % 10 !== 0)
      .map((place, i) => ({
        ...place,
        id: `lst_${String(i).padStart(10, '0')}`,
        url: `http://localhost/listings/${i}`,
        title: `Home ${i}`,
        listing_type: 'rent',
        property_type: 'apartment',
        price: 900 + i,
        currency: 'USD',
        price_period: 'month',
        beds: 2,
        baths: 1,
        city: 'Austin',
        state: 'TX',
        neighborhood: `Ward ${i % 40}`,
      })),
    total: groups.reduce((sum, _, i) => sum + 2 + i, 0) + count - groups.length,
  };
}
