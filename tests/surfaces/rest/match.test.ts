import { describe, expect, it } from 'vitest';
import type { AnyOperation } from '@/lib/kernel/operation';
import { compileRoutes } from '@/lib/surfaces/rest/match';

const operation = (method: string, path: string) => ({ id: `${method} ${path}`, method, path }) as unknown as AnyOperation;
const match = compileRoutes([
  operation('GET', '/api/v1/listings/{id}'),
  operation('GET', '/api/v1/listings/recent'),
  operation('GET', '/api/v1/listings'),
  operation('POST', '/api/v1/listings/{listing_id}/inquiries'),
  operation('PATCH', '/api/v1/listings/{id}'),
]);

describe('compileRoutes', () => {
  it('prefers a literal to a parameter, in whatever order they are declared', () => {
    expect(match('GET', '/api/v1/listings/recent')).toMatchObject({ operation: { id: 'GET /api/v1/listings/recent' }, values: {} });
    expect(match('GET', '/api/v1/listings/lst_1')).toMatchObject({ operation: { id: 'GET /api/v1/listings/{id}' }, values: { id: 'lst_1' } });
  });

  it('decodes path values and refuses what cannot be decoded', () => {
    expect(match('GET', '/api/v1/listings/a%2Fb%20c')).toMatchObject({ values: { id: 'a/b c' } });
    expect(match('GET', '/api/v1/listings/%E0%A4')).toBeUndefined();
  });

  it('serves HEAD by GET and names the methods there are', () => {
    expect(match('HEAD', '/api/v1/listings')).toMatchObject({ operation: { method: 'GET' } });
    expect(match('DELETE', '/api/v1/listings/lst_1')).toEqual({ template: '/api/v1/listings/{id}', allow: ['GET', 'PATCH', 'HEAD', 'OPTIONS'] });
  });

  it('finds nothing for other lengths and empty values', () => {
    expect(match('GET', '/api/v1')).toBeUndefined();
    expect(match('GET', '/api/v1/listings/')).toBeUndefined();
    expect(match('GET', '/api/v1/listings/a/b')).toBeUndefined();
  });
});
