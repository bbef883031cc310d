import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breadcrumbJsonLd, jsonLdScript, listingJsonLd, searchJsonLd } from '@/lib/domains/listings/json-ld';
import { arbitraryListing } from './arbitrary-listing';

/* biome-ignore lint/suspicious/noExplicitAny: JSON-LD is read here as a stranger reads it */
type Json = any;

describe('a listing in JSON-LD', () => {
  it('states the same facts as the listing, and nothing where they are unknown', () => {
    fc.assert(
      fc.property(arbitraryListing, (listing) => {
        const node: Json = JSON.parse(JSON.stringify(listingJsonLd(listing)));
        expect(node['@type']).toBe('RealEstateListing');
        expect([node.identifier, node.url, node.name, node.dateModified, node.datePosted]).toEqual([listing.id, listing.url, listing.title, listing.updated_at, listing.listed_at]);
        expect([node.offers.price, node.offers.priceCurrency]).toEqual([listing.price, listing.currency]);
        expect(node.offers.businessFunction.endsWith(listing.listing_type === 'rent' ? '#LeaseOut' : '#Sell')).toBe(true);
        expect(node.offers.availability === 'https://schema.org/InStock').toBe(listing.status === 'active');
        const home = node.mainEntity;
        expect(home.numberOfBedrooms ?? null).toBe(listing.beds);
        expect(home.numberOfBathroomsTotal ?? null).toBe(listing.baths);
        expect(home.floorSize?.value ?? null).toBe(listing.square_feet);
        expect(home.yearBuilt ?? null).toBe(listing.year_built);
        expect([home.address.addressLocality, home.address.addressRegion, home.address.postalCode ?? null]).toEqual([listing.city, listing.state, listing.postal_code]);
        expect(home.geo?.latitude ?? null).toBe(listing.latitude === 0 ? 0 : listing.latitude);
        expect((home.amenityFeature ?? []).map(({ name }: Json) => name)).toEqual(listing.amenities);
        if (listing.pets_allowed === null) expect(home).not.toHaveProperty('petsAllowed');
        else expect(home.petsAllowed).toBe(listing.pets_allowed.join(', ') || false);
      }),
    );
  });

  it('cannot leave its script element, and says the same inside it', () => {
    fc.assert(
      fc.property(arbitraryListing, (listing) => {
        const node = listingJsonLd(listing);
        const script = jsonLdScript(node);
        expect(script).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(script)).toEqual(JSON.parse(JSON.stringify(node)));
      }),
    );
  });

  it('names no address but http and https', () => {
    fc.assert(
      fc.property(arbitraryListing, (listing) => {
        for (const url of (listingJsonLd(listing).image as string[] | undefined) ?? []) expect(url).toMatch(/^https?:/);
      }),
    );
  });
});

describe('search results in JSON-LD', () => {
  it('lists the same addresses in the same order', () => {
    fc.assert(
      fc.property(fc.array(arbitraryListing, { maxLength: 4 }), (listings) => {
        const list: Json = searchJsonLd(listings, { url: 'http://localhost:3000/search', name: 'Homes' });
        expect(list.itemListElement.map((element: Json) => [element.position, element.url])).toEqual(listings.map(({ url }, index) => [index + 1, url]));
        expect(list.numberOfItems).toBe(listings.length);
      }),
    );
  });
});

describe('a breadcrumb', () => {
  it('numbers its steps from one', () => {
    const list: Json = breadcrumbJsonLd([
      { name: 'Home', url: 'http://localhost:3000/' },
      { name: 'Austin', url: 'http://localhost:3000/search?city=Austin' },
    ]);
    expect(list.itemListElement.map(({ position, name }: Json) => [position, name])).toEqual([
      [1, 'Home'],
      [2, 'Austin'],
    ]);
  });
});
