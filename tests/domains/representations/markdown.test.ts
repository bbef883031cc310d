import fc from 'fast-check';
import { lexer, type Token, walkTokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { factsOf, httpUrl, listingMarkdown, priceText, searchMarkdown } from '@/lib/domains/listings/markdown';
import type { Listing } from '@/lib/domains/listings/schema';
import { arbitraryListing } from './arbitrary-listing';

/** The document as a Markdown reader sees it. */
function read(markdown: string) {
  const tokens: Token[] = [];
  walkTokens(lexer(markdown), (token) => void tokens.push(token));
  const texts = (token: Token): string => ('tokens' in token && token.tokens ? token.tokens.map(texts).join('') : 'text' in token ? String(token.text) : '');
  const table = tokens.find((token) => token.type === 'table') as { rows: { tokens: Token[] }[][] } | undefined;
  return {
    headings: tokens.filter((token) => token.type === 'heading').map((token) => texts(token)),
    quoted: tokens.filter((token) => token.type === 'code').map((token) => ('text' in token ? token.text : '')),
    links: tokens.filter((token) => token.type === 'link' || token.type === 'image').map((token) => ('href' in token ? String(token.href) : '')),
    html: tokens.filter((token) => token.type === 'html'),
    rows: (table?.rows ?? []).map((row) => row.map((cell) => cell.tokens.map(texts).join(''))),
  };
}

const oneLine = (text: string) => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
const sections = (listing: Listing) => [
  'Description',
  ...(listing.history.length > 0 ? ['Price and status history'] : []),
  ...(listing.photos.some(({ url }) => httpUrl(url)) ? ['Photos'] : []),
  'Ask, or arrange a viewing',
  'Use of this page',
];

describe('a listing in Markdown', () => {
  it('states every fact of the listing, whatever its texts contain', () => {
    fc.assert(
      fc.property(arbitraryListing, (listing) => {
        const { rows } = read(listingMarkdown(listing));
        expect(rows.slice(0, factsOf(listing).length)).toEqual(factsOf(listing).map(([label, value]) => [label, oneLine(value)]));
      }),
    );
  });

  it('states what is known of costs, and nothing of what is not', () => {
    fc.assert(
      fc.property(arbitraryListing, (listing) => {
        const known = { SecurityDeposit: 1450, PetDeposit: 0, RentIncludes: ['Water', 'Gas | *heat*'], TaxAnnualAmount: null, AssociationFee: { odd: 1 } };
        const { rows } = read(listingMarkdown({ ...listing, currency: 'EUR', reso: known }));
        const costs = rows.filter(([label]) => /^(Deposit|Application|Association|Included|Paid|Property tax)/.test(label ?? ''));
        expect(costs).toEqual([
          ['Deposit', '€1,450'],
          ['Deposit for pets', '€0'],
          ['Included in the rent', 'Water, Gas | *heat*'],
        ]);
      }),
      { numRuns: 5 },
    );
  });

  it('keeps its own headings: no text of the lister becomes one, or HTML', () => {
    fc.assert(
      fc.property(arbitraryListing, (listing) => {
        const { headings, html } = read(listingMarkdown(listing));
        expect(headings.slice(1)).toEqual(sections(listing));
        expect(headings[0]).toBe(oneLine(listing.title));
        expect(html).toEqual([]);
      }),
    );
  });

  it('links only to itself, its photos and its source', () => {
    fc.assert(
      fc.property(arbitraryListing, (listing) => {
        const photos = listing.photos.map(({ url }) => httpUrl(url));
        for (const href of read(listingMarkdown(listing)).links) {
          expect(href.startsWith('http://localhost:3000/') || photos.includes(href)).toBe(true);
        }
      }),
    );
  });

  it('quotes the description word for word', () => {
    fc.assert(
      fc.property(arbitraryListing, (listing) => {
        const [quoted] = read(listingMarkdown(listing)).quoted;
        if (listing.description.trim() === '') expect(quoted).toBeUndefined();
        else expect(quoted?.trimEnd()).toBe(listing.description.replaceAll(/\r\n?/g, '\n').trimEnd());
      }),
    );
  });
});

describe('search results in Markdown', () => {
  it('lists the same ids in the same order, with price and link', () => {
    fc.assert(
      fc.property(fc.array(arbitraryListing, { minLength: 1, maxLength: 4 }), (listings) => {
        const page = { url: 'http://localhost:3000/search', apiUrl: 'http://localhost:3000/api/v1/listings', heading: 'Homes', nextUrl: 'http://localhost:3000/search?cursor=x' };
        const { rows, headings } = read(searchMarkdown(listings, page));
        expect(rows.map((row) => [row.at(-1), row[1]])).toEqual(listings.map((listing) => [listing.id, priceText(listing)]));
        expect(headings).toEqual(['Homes']);
      }),
    );
  });

  it('says so when nothing fits', () => {
    const page = { url: 'http://localhost:3000/search', apiUrl: 'http://localhost:3000/api/v1/listings', heading: 'Homes in <b>Nowhere</b>' };
    const markdown = searchMarkdown([], page);
    expect(markdown).toContain('No listing fits');
    expect(read(markdown).html).toEqual([]);
  });
});

describe('prices in words', () => {
  it('name currency and period', () => {
    expect(priceText({ price: 2200, currency: 'USD', price_period: 'month' })).toBe('$2,200 a month');
    expect(priceText({ price: 450_000, currency: 'EUR', price_period: null })).toBe('€450,000');
    expect(priceText({ price: 5, currency: '???', price_period: null })).toBe('5 ???');
  });
});
