import { expect, test } from 'vitest';
import { registry } from '@/lib/domains/registry';
import { operationDocs } from '@/lib/surfaces/web/operation-doc';
import { problemDocs } from '@/lib/surfaces/web/problem-doc';
import { requestAddress } from '@/lib/surfaces/web/request-address';

const docs = operationDocs();
const docOf = (id: string) => docs.find((doc) => doc.id === id);

test('every operation of the registry is documented, in its order', () => {
  expect(docs.map(({ id }) => id)).toEqual(registry.map(({ id }) => id));
});

test('every parameter says what it means', () => {
  const silent = docs.flatMap(({ id, parameters }) => parameters.filter(({ description }) => description === '').map(({ name }) => `${id}: ${name}`));
  expect(silent).toEqual([]);
});

test('parameters know their place, type, choices and usual value', () => {
  const search = docOf('listings.search')?.parameters ?? [];
  expect(search.find(({ name }) => name === 'limit')).toMatchObject({ in: 'query', type: 'integer', required: false, fallback: '25' });
  expect(search.find(({ name }) => name === 'pets')).toMatchObject({ type: 'list of string', choices: ['cats', 'dogs'] });
  const inquiry = docOf('inquiries.create')?.parameters ?? [];
  expect(inquiry.find(({ name }) => name === 'listing_id')).toMatchObject({ in: 'path', required: true });
  expect(inquiry.find(({ name }) => name === 'message')).toMatchObject({ in: 'body', required: true });
});

test('examples are commands with the path filled in and quotes kept safe', () => {
  const [example] = docOf('inquiries.create')?.examples ?? [];
  expect(example?.curl).toMatch(/^curl -X POST 'http:\/\/localhost:3000\/api\/v1\/listings\/lst_a1b2c3d4e5\/inquiries' \\\n/);
  expect(example?.curl).not.toContain('"listing_id"');
});

test('a filled-in form leads to the address that it stands for, and only a read has one', () => {
  expect(requestAddress('listings.get', new URLSearchParams('id=lst a/b'))).toBe('/api/v1/listings/lst%20a%2Fb');
  expect(requestAddress('listings.search', new URLSearchParams('city=San+José&beds='))).toBe('/api/v1/listings?city=San+Jos%C3%A9');
  expect(requestAddress('agents.register', new URLSearchParams())).toBeUndefined();
  expect(requestAddress('nothing.here', new URLSearchParams())).toBeUndefined();
});

test('every kind of error has its page, with an error document as an example', () => {
  for (const { slug, status, example } of problemDocs()) expect(JSON.parse(example)).toMatchObject({ type: `http://localhost:3000/problems/${slug}`, status });
});
