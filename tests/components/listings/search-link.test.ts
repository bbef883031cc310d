import { expect, test } from 'vitest';
import { nextPageHref, pageNumber, previousPageHref, searchHref, searchHrefWithout } from '@/components/listings/search-link';

const paramsOf = (href: string | undefined) => new URL(href ?? 'about:blank', 'http://localhost').searchParams;

test('paging on and back comes by the same pages', () => {
  let params = new URLSearchParams('city=Austin');
  const seen = [params.toString()];
  for (const cursor of ['c2', 'c3', 'c4']) {
    params = paramsOf(nextPageHref(params, cursor));
    seen.push(params.toString());
  }
  expect(pageNumber(params)).toBe(4);
  while (previousPageHref(params)) {
    expect(params.toString()).toBe(seen.pop());
    params = paramsOf(previousPageHref(params));
  }
  expect(params.toString()).toBe('city=Austin');
  expect(pageNumber(params)).toBe(1);
});

test('a changed search starts at its first page', () => {
  expect(searchHref(new URLSearchParams('city=Austin&cursor=c2&back=first'), { sort: 'price_asc' })).toBe('/search?city=Austin&sort=price_asc');
});

test('one of several values is taken away, the others stay', () => {
  const params = new URLSearchParams('amenities=parking,garden&amenities=dishwasher&beds=2');
  expect(searchHrefWithout(params, 'amenities', 'garden')).toBe('/search?amenities=parking,dishwasher&beds=2');
  expect(searchHrefWithout(params, 'beds', '2')).toBe('/search?amenities=parking,garden&amenities=dishwasher');
});

test('a part of the map is one value, for all its commas', () => {
  const params = new URLSearchParams('bbox=-98,30,-97,31&polygon=30,-98 31,-98 31,-97&beds=2');
  expect(searchHrefWithout(params, 'bbox', '-98,30,-97,31')).toBe('/search?polygon=30,-98+31,-98+31,-97&beds=2');
  expect(searchHrefWithout(params, 'polygon', '30,-98 31,-98 31,-97')).toBe('/search?bbox=-98,30,-97,31&beds=2');
});
