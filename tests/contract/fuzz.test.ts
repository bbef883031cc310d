import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { registry } from '@/lib/domains/registry';
import { inputSchema } from '@/lib/kernel/json-schema';
import type { OpenDatabase } from '@/lib/platform/db';
import { createRestSurface } from '@/lib/surfaces/rest';
import { hostileObject } from '../support/arbitrary';
import { testDatabase } from '../support/database';
import { insertListing } from '../support/listings';
import { requestFor } from '../support/request';
import { naughtyStrings } from '../support/shared-data';

const hostile = naughtyStrings();
let db: OpenDatabase;
let handle: (request: Request) => Promise<Response>;
let listingId: string;
let address = 0;

beforeAll(async () => {
  db = await testDatabase();
  handle = createRestSurface(registry, () => db);
  listingId = await insertListing(db, {});
});

/** Each request comes from an address of its own, so that limits do not stand in for answers. */
const headers = () => ({ 'x-forwarded-for': `10.${(address >> 16) & 255}.${(address >> 8) & 255}.${address++ & 255}` });

/** Rows in every table: what a refused request must not change. */
async function census(): Promise<unknown> {
  const tables = await db.query<{ name: string }>("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1");
  return db.query(tables.map(({ name }) => `SELECT '${name}' AS name, count(*) AS rows FROM "${name}"`).join(' UNION ALL '));
}

async function expectClearAnswer(response: Response, what: unknown): Promise<void> {
  const text = await response.text();
  expect(response.status, `${JSON.stringify(what)} → ${text}`).toBeLessThan(500);
  if (response.status < 400) return;
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const problem = JSON.parse(text);
  expect(problem).toMatchObject({ status: response.status, detail: expect.stringMatching(/\S/), error: { code: problem.code, issues: expect.any(Array) } });
  if (problem.code === 'validation_error') expect(problem.error.issues.length).toBeGreaterThan(0);
}

// Thousands of requests an operation: a slow machine is no failure.
describe.each(registry.map((operation) => [operation.id, operation] as const))('%s', { timeout: 180_000 }, (_, operation) => {
  const schema = inputSchema(operation);

  it('answers anything with a clear status, and a refusal changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(hostileObject(schema, hostile), fc.boolean(), async (input, known) => {
        if (known && 'listing_id' in (schema.properties ?? {})) input.listing_id = listingId;
        const before = operation.effects === 'read' ? undefined : await census();
        const response = await handle(requestFor(operation, input, headers()));
        await expectClearAnswer(response, input);
        if (before && response.status >= 400) expect(await census()).toEqual(before);
      }),
      { numRuns: operation.effects === 'read' ? 120 : 40 },
    );
  });

  it('survives every naughty string in every text member', async () => {
    const texts = Object.entries(schema.properties ?? {}).filter(([, member]) => member.type === 'string' || member.type === 'array');
    const example = (operation.examples[0]?.input ?? {}) as Record<string, unknown>;
    for (const [name] of texts) {
      // Reads take each string in each member; writes a spread of them, as each costs a transaction.
      const step = operation.effects === 'read' ? 1 : 7;
      for (let index = 0; index < hostile.length; index += step) {
        const input = { ...example, ...('listing_id' in example && { listing_id: listingId }), [name]: hostile[index] };
        await expectClearAnswer(await handle(requestFor(operation, input, headers())), input);
      }
    }
  });
});
