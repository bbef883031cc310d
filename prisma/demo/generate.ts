import { scenesOf } from '@/lib/domains/pictures/rules';
import { pictureAlt } from '@/lib/domains/pictures/rules-alt';
import { descriptionOf } from './copy/description';
import { titleOf } from './copy/title';
import { costsOf } from './costs';
import { homeAt } from './home';
import { listingId, propertyId } from './identity';
import { listerOf } from './listers';
import { marketOf } from './market';
import { anyPlace, showcasePlace } from './places/place';
import { priceOf } from './price';
import { mix, Random } from './random';
import { streetAddress } from './streets';

/** As many as give every showcase city, its neighborhoods and its suburbs pages worth reading; further homes lie anywhere in the United States. */
export const SHOWCASE_COUNT = 6000;
const DEFAULT_AS_OF = new Date('2026-11-01T12:00:00.000Z');

export interface GenerateOptions {
  count: number;
  seed: number;
  /** Index of the first one (0): `{count: 10, startAt: 5}` continues where `{count: 5}` ended. */
  startAt?: number;
  /** The moment the market is seen at; dates lie before it (2026-11-01). */
  asOf?: Date;
}

/** Rows of one listing, under the field names of the Prisma models. */
export type GeneratedListing = ReturnType<typeof generateListing>;

/** Streams listings that depend on seed and index only, so a short run is the beginning of a longer one. */
export function* generateListings({ count, seed, startAt = 0, asOf = DEFAULT_AS_OF }: GenerateOptions): Generator<GeneratedListing> {
  for (let index = startAt; index < startAt + count; index++) yield generateListing(seed, index, asOf);
}

/** The `index`-th listing of a seed. Property and listing belong to `listing.accountId`, one of the demo listers. */
export function generateListing(seed: number, index: number, asOf: Date) {
  const random = new Random(mix(seed, index));
  const id = listingId(seed, index);
  const place = index < SHOWCASE_COUNT ? showcasePlace(random) : anyPlace(random);
  const home = homeAt(random, place, id);
  const address = streetAddress(random, place, home.propertyType);
  const market = marketOf(random, home, priceOf(random, home), asOf);
  const title = titleOf(home, random, address.replace(/^\d+ /, '').replace(/,.*/, ''));
  const otherFacts = costsOf(random, home, market.price);
  const accountId = listerOf(place.state).id;
  const facts = { id, propertyType: home.propertyType, state: place.state, yearBuilt: home.yearBuilt, beds: home.beds, amenities: home.amenities };
  return {
    property: {
      id: propertyId(seed, index),
      accountId,
      propertyType: home.propertyType,
      address: home.propertyType === 'land' && random.chance(0.4) ? null : address,
      city: place.city,
      state: place.state,
      postalCode: place.postalCode,
      country: 'US',
      neighborhood: place.neighborhood,
      latitude: place.latitude,
      longitude: place.longitude,
      beds: home.beds,
      baths: home.baths,
      squareFeet: home.squareFeet,
      lotSquareFeet: home.lotSquareFeet,
      yearBuilt: home.yearBuilt,
      floors: home.floors,
      amenities: home.amenities,
      petsAllowed: home.pets ?? [],
      petsKnown: home.pets !== null,
      otherFacts,
      createdAt: market.listedAt,
      updatedAt: market.updatedAt,
    },
    listing: {
      id,
      propertyId: propertyId(seed, index),
      accountId,
      slug: slugOf(`${title} ${place.city} ${place.state}`, id),
      listingType: home.listingType,
      status: market.status,
      title,
      description: descriptionOf(home, random),
      price: market.price,
      currency: 'USD',
      pricePeriod: home.pricePeriod,
      availableOn: market.availableOn,
      source: 'generated',
      sourceId: `${seed}-${index}`,
      listedAt: market.listedAt,
      closedAt: market.closedAt,
      createdAt: market.listedAt,
      updatedAt: market.updatedAt,
    },
    photos: scenesOf(facts).map((_scene, position) => ({
      listingId: id,
      position,
      url: `/pictures/${id}/${position}.svg`,
      alt: pictureAlt(facts, position),
      width: 1200,
      height: 800,
    })),
    changes: market.changes.map((change) => ({ listingId: id, ...change })),
  };
}

/** `three-bedroom-ranch-house-in-zilker-austin-tx-k3j2h9d0a1`: words for people, the id's digits to be unique. */
function slugOf(text: string, id: string): string {
  const words = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replaceAll(/^-|-$/g, '');
  return `${words}-${id.slice(4)}`;
}
