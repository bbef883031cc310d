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

test('examples are requests with the path filled in, and what is in the path is not in the body', () => {
  const [example] = docOf('inquiries.create')?.examples ?? [];
  expect(example?.request).toMatchObject({
    method: 'POST',
    path: '/api/v1/listings/lst_a1b2c3d4e5/inquiries',
    headers: { Authorization: expect.stringMatching(/^Bearer ope_x+$/) },
  });
  expect(example?.request.body).not.toHaveProperty('listing_id');
  expect(docOf('listings.search')?.examples[0]?.request).toEqual({ path: '/api/v1/listings?city=Austin&listing_type=rent&limit=5' });
});

test('the members of an answer are named with their type and meaning', () => {
  const fields = docOf('listings.search')?.answer ?? [];
  expect(fields.find(({ name }) => name === 'data[].price')).toEqual({ name: 'data[].price', type: 'integer', description: 'Whole units of currency' });
  expect(fields.find(({ name }) => name === 'data[].beds')?.type).toBe('integer or null');
  expect(fields.find(({ name }) => name === 'data[].photos[].url')?.type).toBe('string (uri)');
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
