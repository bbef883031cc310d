import { describe, expect, test } from 'vitest';
import { type DocEntry, searchDocs } from '@/components/docs/search-docs';

const entry = (kind: DocEntry['kind'], title: string, text = '', within?: string): DocEntry => ({ kind, title, text, href: `/${title}`, ...(within ? { within } : {}) });

const find = searchDocs([
  entry('Field', 'max_price', 'Highest price in whole units', 'Search listings'),
  entry('Field', 'cursor', 'Where the next page begins', 'Search listings'),
  entry('Operation', 'Search listings', 'Filters the listings. `GET /api/v1/listings`'),
  entry('Operation', 'Send an inquiry', 'Writes to the lister about a home'),
  entry('Guide', 'Follow new homes', 'Feeds of any search'),
  entry('Error', 'Rate Limited', 'rate_limited 429: wait for the seconds in Retry-After'),
]);
const titles = (query: string) => find(query, 5).map(({ title }) => title);

describe('searchDocs', () => {
  test('finds by title first', () => expect(titles('search')[0]).toBe('Search listings'));
  test('finds a field by its name, by a word of it, and by its beginning', () => {
    for (const query of ['max_price', 'price', 'max_pr']) expect(titles(query)[0], query).toBe('max_price');
  });
  test('finds what is misspelt', () => {
    expect(titles('inqiury')[0]).toBe('Send an inquiry');
    expect(titles('curser')[0]).toBe('cursor');
    expect(titles('serch lisitngs')[0]).toBe('Search listings');
  });
  test('finds an error by code and by status', () => {
    expect(titles('rate_limited')).toEqual(['Rate Limited']);
    expect(titles('429')).toEqual(['Rate Limited']);
  });
  test('all words must occur, and any where nothing has all', () => {
    expect(titles('highest price')).toEqual(['max_price']);
    expect(titles('price zebra')).toEqual(['max_price']);
  });
  test('finds nothing where nothing is meant', () => {
    expect(titles('')).toEqual([]);
    expect(titles('zebra')).toEqual([]);
    expect(titles('<script>')).toEqual([]);
  });
});
