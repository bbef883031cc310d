import { randomUUID } from 'node:crypto';
import type { PlatformDb } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { newId } from '@/lib/platform/ids';

type ListingFields = Omit<Prisma.ListingUncheckedCreateInput, 'photos' | 'changes' | 'inquiries' | 'conversations'>;
type PropertyFields = Omit<Prisma.PropertyUncheckedCreateInput, 'id' | 'accountId' | 'listings'>;

/** Members of the listing and of its property, and `photos`; what is left out is a sensible default. */
export type InsertedListing = Partial<ListingFields & PropertyFields> & { photos?: { url: string; alt: string; width?: number; height?: number }[] };

/** Inserts an account (unless given), a property (unless given) and a listing of it; returns the listing's id. */
export async function insertListing(db: PlatformDb, given: InsertedListing = {}): Promise<string> {
  return db.transaction(async (tx) => {
    const accountId = given.accountId ?? (await tx.prisma.account.create({ data: { name: 'Harbor Homes', email: `${randomUUID()}@example.com` } })).id;
    const propertyId = given.propertyId ?? (await tx.prisma.property.create({ data: { accountId, ...PROPERTY, ...pick(given, PROPERTY_FIELDS) } })).id;
    const id = given.id ?? newId('lst');
    const listingType = given.listingType ?? 'rent';
    await tx.prisma.listing.create({
      data: {
        id,
        accountId,
        propertyId,
        slug: `sunny-flat-${id.slice(4)}`,
        listingType,
        title: 'Sunny flat',
        description: 'Bright rooms near the park.',
        price: 2200,
        pricePeriod: listingType === 'rent' ? 'month' : null,
        ...pick(given, LISTING_FIELDS),
      },
    });
    const photos = (given.photos ?? []).map((photo, position) => ({ listingId: id, position, ...photo }));
    if (photos.length > 0) {
      // The pictures come with the listing; they are no later change of it.
      await tx.query("SET LOCAL openstead.bulk = 'on'");
      await tx.prisma.listingPhoto.createMany({ data: photos });
      await tx.query("SET LOCAL openstead.bulk = 'off'");
    }
    return id;
  });
}

const PROPERTY: Omit<PropertyFields, 'accountId'> = {
  propertyType: 'apartment',
  address: '12 Elm Street',
  city: 'Austin',
  state: 'TX',
  postalCode: '78701',
  latitude: 30.2672,
  longitude: -97.7431,
  beds: 2,
  baths: 1,
  squareFeet: 850,
  yearBuilt: 1998,
  amenities: ['parking'],
};

const PROPERTY_FIELDS = [
  ...['propertyType', 'address', 'city', 'state', 'postalCode', 'country', 'neighborhood', 'latitude', 'longitude', 'beds', 'baths', 'squareFeet'],
  ...['lotSquareFeet', 'yearBuilt', 'floors', 'amenities', 'petsAllowed', 'petsKnown', 'otherFacts', 'deletedAt'],
] as (keyof PropertyFields)[];

const LISTING_FIELDS = [
  ...['slug', 'listingType', 'status', 'title', 'description', 'price', 'currency', 'pricePeriod', 'availableOn', 'source', 'sourceId', 'sourceUrl'],
  ...['listedAt', 'closedAt', 'createdAt', 'updatedAt'],
] as (keyof ListingFields)[];

const pick = <T extends object, K extends keyof T>(from: T, names: readonly K[]): Pick<T, K> =>
  Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]])) as Pick<T, K>;
