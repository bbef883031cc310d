import { expect, test } from 'vitest';
import { drawingAddress, rasterAddress } from '@/lib/domains/pictures/schema-address';

const ORIGIN = 'https://homes.example';

test('a drawn picture has an address in pixels and one as a drawing', () => {
  expect(rasterAddress(`${ORIGIN}/pictures/lst_95oo8gj0vh/0.svg`)).toBe(`${ORIGIN}/pictures/lst_95oo8gj0vh/0.png`);
  expect(rasterAddress('/pictures/lst_95oo8gj0vh/11.svg')).toBe('/pictures/lst_95oo8gj0vh/11.png');
  expect(drawingAddress(`${ORIGIN}/pictures/lst_95oo8gj0vh/0.png`)).toBe(`${ORIGIN}/pictures/lst_95oo8gj0vh/0.svg`);
});

test.each([`${ORIGIN}/photos/0.svg`, 'https://cdn.example/a.png', `${ORIGIN}/pictures/lst_95oo8gj0vh/0.jpg`, `${ORIGIN}/pictures/lst_A/0.svg?x=1`])('%s stays as it is', (url) => {
  expect([rasterAddress(url), drawingAddress(url)]).toEqual([url, url]);
});
