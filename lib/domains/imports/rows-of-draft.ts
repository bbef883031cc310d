import { randomUUID } from 'node:crypto';
import { newId } from '@/lib/platform/ids';
import type { ListingRows } from './load-listings';
import type { ListingDraft } from './schema';

/** What a draft says about the property, under the names of its columns' fields. */
export function propertyFacts(draft: ListingDraft) {
  return {
    propertyType: draft.propertyType,
    address: draft.address,
    city: draft.city,
    state: draft.state,
    postalCode: draft.postalCode,
    country: draft.country,
    neighborhood: draft.neighborhood,
    latitude: draft.latitude,
    longitude: draft.longitude,
    beds: draft.beds,
    baths: draft.baths === null ? null : Math.round(draft.baths * 100) / 100,
    squareFeet: draft.squareFeet,
    lotSquareFeet: draft.lotSquareFeet,
    yearBuilt: draft.yearBuilt,
    floors: draft.floors === null ? null : Math.round(draft.floors * 10) / 10,
    amenities: draft.amenities,
    petsAllowed: [...(draft.petsAllowed ?? [])],
    petsKnown: draft.petsAllowed !== null,
    otherFacts: draft.otherFacts,
  };
}

/** What a draft says about the offer, under the names of its columns' fields. */
export function listingFacts(draft: ListingDraft) {
  return {
    listingType: draft.listingType,
    status: draft.status,
    title: draft.title,
    description: draft.description,
    price: draft.price,
    currency: draft.currency,
    pricePeriod: draft.pricePeriod,
    availableOn: draft.availableOn,
    sourceUrl: draft.sourceUrl,
    closedAt: draft.closedAt,
  };
}

/** Rows of a draft that is new to the account. */
export function newRows(draft: ListingDraft, accountId: string, now: Date): ListingRows {
  const id = newId('lst');
  const propertyId = randomUUID();
  const moments = { createdAt: now, updatedAt: now };
  return {
    property: { id: propertyId, accountId, ...propertyFacts(draft), ...moments },
    listing: {
      id,
      propertyId,
      accountId,
      slug: slugOf(`${draft.title} ${draft.city} ${draft.state}`, id),
      ...listingFacts(draft),
      source: draft.source,
      sourceId: draft.sourceId,
      listedAt: draft.listedAt,
      ...moments,
    },
    photos: photoRows(draft, id),
    changes: [],
  };
}

/** Rows of the pictures of a draft. */
export const photoRows = (draft: ListingDraft, listingId: string) =>
  draft.photos.map(({ url, alt, width, height }, position) => ({ listingId, position, url, alt, width: width ?? null, height: height ?? null }));

/** `two-br-12-elm-st-austin-tx-k3j2h9d0a1`: words for people, the id's digits to be unique. */
function slugOf(text: string, id: string): string {
  const words = text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replaceAll(/^-|-$/g, '');
  return words ? `${words}-${id.slice(4)}` : id.slice(4);
}
