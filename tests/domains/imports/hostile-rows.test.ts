import { expect, test } from 'vitest';
import { createAccount } from '@/lib/domains/accounts/create-account';
import { loadDrafts } from '@/lib/domains/imports/load-drafts';
import { PRESETS } from '@/lib/domains/imports/presets';
import { readFile } from '@/lib/domains/imports/readers/read-file';
import { Refusal, RowNotes } from '@/lib/domains/imports/row-notes';
import type { ListingDraft } from '@/lib/domains/imports/schema';
import { settleDraft } from '@/lib/domains/imports/settle-draft';
import { getListing } from '@/lib/domains/listings/get';
import { call } from '@/lib/kernel/call';
import { testContext } from '../../support/context';
import { testDatabase } from '../../support/database';
import { naughtyStrings } from '../../support/shared-data';
import { fixture, NOW } from './fixture';

const FILES = {
  apartments: 'apartments.csv',
  'king-county': 'king-county.csv',
  airbnb: 'airbnb.csv',
  reso: 'reso.json',
  kyero: 'kyero.xml',
  rightmove: 'rightmove.blm',
  generic: 'unknown.csv',
} as const;
/** Every seventh of the long list, as the whole takes a minute and a half. */
const NAUGHTY = naughtyStrings().filter((_text, index) => index < 20 || index % 7 === 0);
const HOSTILE: unknown[] = [...NAUGHTY, '9'.repeat(40), '-1', '1e308', '٣', 'x'.repeat(30_000), [], [null], {}, { en: {} }, true, -5, 1e21];

const db = await testDatabase();
const accountId = (await createAccount(db, { email: 'hostile@example.com', name: 'Hostile' })).id;

/** The first good row of a preset's fixture with one field after another replaced. */
async function* hostileRows(name: keyof typeof FILES): AsyncGenerator<Record<string, unknown>> {
  for await (const { values } of (await readFile(fixture(FILES[name]))).rows) {
    for (const field of Object.keys(values)) {
      for (const value of HOSTILE) yield { ...values, [field]: value };
    }
    return;
  }
}

test.each(PRESETS)(
  '$name publishes or refuses whatever stands in a field, and what it publishes can be stored and read',
  async (preset) => {
    const drafts = new Map<string, ListingDraft>();
    let refused = 0;
    for await (const values of hostileRows(preset.name)) {
      const notes = new RowNotes();
      try {
        const draft = settleDraft(preset.read(values, notes, {}), notes, NOW);
        drafts.set(`${drafts.size}`, { ...draft, sourceId: `${drafts.size}` });
      } catch (thrown) {
        if (!(thrown instanceof Refusal)) throw thrown;
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(0);
    expect(await loadDrafts(db, accountId, [...drafts.values()], { now: NOW })).toMatchObject({ created: drafts.size });
    expect(await loadDrafts(db, accountId, [...drafts.values()], { now: NOW })).toMatchObject({ unchanged: drafts.size });
    const ids = await db.query<{ id: string }>("SELECT id FROM listing WHERE account_id = $1 AND source = $2 AND status <> 'draft' ORDER BY source_id LIMIT 60", [
      accountId,
      [...drafts.values()][0]?.source,
    ]);
    for (const { id } of ids) await call(getListing, testContext(db), { id });
  },
  120_000,
);
