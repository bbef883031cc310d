import { randomUUID } from 'node:crypto';
import type { PlatformDb } from '@/lib/platform/db';
import { insertHomes } from '../many';

/** Cities with that many active listings each: names that several states share, abbreviations, hyphens, accents. */
export const CITIES = [
  ['Austin', 'TX', 4],
  ['Portland', 'OR', 3],
  ['Portland', 'ME', 1],
  ['Seattle', 'WA', 2],
  ['Washington', 'DC', 5],
  ['New York', 'NY', 3],
  ['Brooklyn', 'NY', 6],
  ['St. Paul', 'MN', 1],
  ['Boise', 'ID', 2],
  ['Winston-Salem', 'NC', 1],
  ['Salem', 'OR', 2],
  ['Eugene', 'OR', 1],
  ['Garden City', 'NY', 1],
  ['Pass Christian', 'MS', 1],
  ['White Plains', 'NY', 1],
  ['Bath', 'ME', 1],
  ['Los Angeles', 'CA', 2],
  ['Fort Worth', 'TX', 1],
  ['Málaga', 'Andalucía', 1, 'ES'],
] as const;

/** Fills the index with the cities and counts them. */
export async function insertCities(db: PlatformDb): Promise<void> {
  await insertHomes(
    db,
    CITIES.flatMap(([city, state, count, country = 'US']) =>
      Array.from({ length: count }, () => ({
        id: `lst_${randomUUID()}`,
        ...({
          status: 'active',
          listingType: 'rent',
          propertyType: 'apartment',
          title: 'Flat',
          description: '',
          price: 1500,
          pricePeriod: 'month',
          updatedAt: new Date('2026-01-01'),
        } as const),
        ...{
          city,
          neighborhood: null,
          state,
          country,
          postalCode: null,
          latitude: 30,
          longitude: -97,
          beds: 2,
          baths: 1,
          squareFeet: 800,
          yearBuilt: 1990,
          amenities: [],
          petsAllowed: [],
          petsKnown: false,
        },
      })),
    ),
  );
  await db.query(
    "UPDATE listing_place p SET listings = (SELECT count(*) FROM listing_index i WHERE i.status = 'active' AND (i.city_key, i.state, i.country) = (p.city_key, p.state, p.country))",
  );
}
