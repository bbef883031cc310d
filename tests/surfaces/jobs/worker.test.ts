import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { testDatabaseUrl } from '../../support/database';
import { insertListing } from '../../support/listings';

const directory = mkdtempSync(join(tmpdir(), 'openstead-worker-'));
beforeAll(async () => {
  process.env.DATABASE_URL = await testDatabaseUrl();
  process.env.DATA_DIR = directory;
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it('mails the lister what a visitor asks over REST', async () => {
  const { database } = await import('@/lib/platform/db');
  const { handleRest } = await import('@/lib/surfaces/rest');
  const { startWorker, stopWorker } = await import('@/lib/surfaces/jobs');
  const id = await insertListing(database(), { title: 'Sunny flat' });
  await startWorker();
  try {
    const body = JSON.stringify({ message: 'Is the <flat> still free?', contact_email: 'ann@example.com' });
    const response = await handleRest(
      new Request(`http://localhost:3000/api/v1/listings/${id}/inquiries`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
    );
    expect(response.status).toBe(201);
    await vi.waitFor(() => expect(readdirSync(join(directory, 'outbox')).length).toBe(1), { timeout: 20_000, interval: 200 });
  } finally {
    await stopWorker();
    await database().close();
  }
  const [letter] = readdirSync(join(directory, 'outbox'));
  const text = readFileSync(join(directory, 'outbox', letter as string), 'utf8');
  expect(text).toContain('Sunny flat');
  expect(text).toContain('Is the <flat> still free?');
});
