import { randomUUID } from 'node:crypto';
import type { PlatformDb } from '@/lib/platform/db';

/** A generated listing with its property, flat, as the oracle judges it. */
export interface Home {
  id: string;
  status: 'draft' | 'active' | 'pending' | 'closed' | 'hold' | 'withdrawn';
  listingType: 'sale' | 'rent';
  propertyType: 'apartment' | 'condo' | 'house' | 'land';
  title: string;
  description: string;
  price: number;
  pricePeriod: 'month' | 'night' | null;
  updatedAt: Date;
  city: string;
  neighborhood: string | null;
  state: string;
  postalCode: string | null;
  country: string;
  latitude: number | null;
  longitude: number | null;
  beds: number | null;
  baths: number | null;
  squareFeet: number | null;
  yearBuilt: number | null;
  amenities: string[];
  petsAllowed: ('cats' | 'dogs')[];
  petsKnown: boolean;
}

/** Loads homes as bulk loaders do: triggers off, then listing_index_refresh. */
export async function insertHomes(db: PlatformDb, homes: readonly Home[]): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query("SET LOCAL openstead.bulk = 'on'");
    const { id: accountId } = await tx.prisma.account.create({ data: { name: 'Oracle Homes', email: `${randomUUID()}@example.com` } });
    const properties = homes.map((home) => ({ propertyId: randomUUID(), home }));
    await tx.prisma.property.createMany({
      data: properties.map(({ propertyId, home }) => {
        const { propertyType, city, neighborhood, state, postalCode, country, latitude, longitude, beds, baths, squareFeet, yearBuilt, amenities, petsAllowed, petsKnown } = home;
        return {
          id: propertyId,
          accountId,
          propertyType,
          city,
          neighborhood,
          state,
          postalCode,
          country,
          latitude,
          longitude,
          beds,
          baths,
          squareFeet,
          yearBuilt,
          amenities,
          petsAllowed,
          petsKnown,
        };
      }),
    });
    await tx.prisma.listing.createMany({
      data: properties.map(({ propertyId, home }) => {
        const { id, status, listingType, title, description, price, pricePeriod, updatedAt } = home;
        return { id, propertyId, accountId, slug: id, status, listingType, title, description, price, pricePeriod, updatedAt };
      }),
    });
    await tx.query('SELECT listing_index_refresh($1)', [homes.map((home) => home.id)]);
  });
}
