import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const outbox = await vi.hoisted(async () => {
  const fs = await import('node:fs');
  const os = await import('node:os');
  process.env.DATA_DIR = fs.mkdtempSync(`${os.tmpdir()}/openstead-mail-`);
  return `${process.env.DATA_DIR}/outbox`;
});

import { createConversation } from '@/lib/domains/conversations/create';
import { getConversation } from '@/lib/domains/conversations/get';
import { onMessageReceived } from '@/lib/domains/conversations/on-message-received';
import { onMessageSent } from '@/lib/domains/conversations/on-message-sent';
import { postMessage } from '@/lib/domains/conversations/post-message';
import { submitInquiry } from '@/lib/domains/inquiries/create';
import { onInquiryCreated } from '@/lib/domains/inquiries/on-inquiry-created';
import { call } from '@/lib/kernel/call';
import type { Actor } from '@/lib/kernel/context';
import { createJobs } from '@/lib/platform/jobs/create-jobs';
import { testContext } from '../../support/context';
import { testDatabase } from '../../support/database';
import { agentActor, setting, visitor } from './setting';

const db = await testDatabase();
const as = (actor: Actor) => testContext(db, { actor });
const jobs = createJobs({ db, handlers: [onInquiryCreated, onMessageReceived, onMessageSent], pollSeconds: 0.2 });
beforeAll(() => jobs.start());
afterAll(async () => {
  await jobs.stop();
  rmSync(path.dirname(outbox), { recursive: true, force: true });
});

/** Headers and the decoded text of every mail to `address` so far. */
function mailsTo(address: string): { head: string; text: string }[] {
  const files = existsSync(outbox) ? readdirSync(outbox).filter((name) => name.endsWith('.eml')) : [];
  return files
    .map((name) => readFileSync(path.join(outbox, name), 'utf8'))
    .map((mail) => ({ head: mail.slice(0, mail.indexOf('\n\n')).replaceAll(/\n\s+/g, ' '), text: decoded(mail) }))
    .filter(({ head }) => new RegExp(`^To: ${address}$`, 'm').test(head));
}

function decoded(mail: string): string {
  const body = mail.slice(mail.indexOf('\n\n') + 2);
  if (/^Content-Transfer-Encoding: base64$/m.test(mail)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/^Content-Transfer-Encoding: quoted-printable$/m.test(mail)) return body;
  return Buffer.from(
    body.replaceAll('=\n', '').replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
}

const soon = <T>(look: () => T) => vi.waitFor(look, { timeout: 20_000, interval: 100 });

describe('mail of conversations', () => {
  it('brings an inquiry to the lister, answerable by mail', async () => {
    const { listing, account } = await setting(db);
    const input = { listing_id: listing.id, inquiry_type: 'showing_request', message: 'Saturday, größere Runde?', contact_email: 'ann@example.com', contact_name: 'Ann' } as const;
    await call(submitInquiry, as(visitor()), { ...input, structured_payload: { preferred_date: '2026-06-12' } });
    const [mail] = await soon(() => {
      expect(mailsTo(account.email)).toHaveLength(1);
      return mailsTo(account.email);
    });
    expect(mail?.head).toMatch(/^Reply-To: ann@example\.com$/m);
    expect(mail?.head).toMatch(/^Subject: Showing of Downtown Loft \(showing request\)$/m);
    for (const part of ['Ann wrote', 'Saturday, größere Runde?', '"preferred_date": "2026-06-12"', `http://localhost:3000/listings/${listing.id}`])
      expect(mail?.text).toContain(part);
    expect(mail?.text).not.toContain('token');
  });

  it('is sent after commit and never after a rollback', async () => {
    const [first, second, failed] = [await setting(db), await setting(db), await setting(db)];
    const send = (inner: typeof db, listing_id: string) => call(submitInquiry, { ...as(visitor()), db: inner }, { listing_id, message: 'Hello', contact_email: 'cy@example.com' });
    await db.transaction(async (open) => {
      await send(open as typeof db, first.listing.id);
      await send(db, second.listing.id);
      await soon(() => expect(mailsTo(second.account.email)).toHaveLength(1));
      expect(mailsTo(first.account.email)).toEqual([]);
    });
    const rolledBack = db.transaction(async (open) => {
      await send(open as typeof db, failed.listing.id);
      throw new Error('changed my mind');
    });
    await expect(rolledBack).rejects.toThrow('changed my mind');
    await soon(() => expect(mailsTo(first.account.email)).toHaveLength(1));
    expect(mailsTo(failed.account.email)).toEqual([]);
  });

  it("brings the lister's answer to the visitor with a link that works, and the visitor's reply back", async () => {
    const { listing, account, lister } = await setting(db);
    const { data } = await call(createConversation, as(visitor()), { listing_id: listing.id, topic: 'Price', initial_message: 'Negotiable?', contact_email: 'di@example.com' });
    await call(postMessage, as(lister), { id: data.id, message: 'A little.' });
    const [answer] = await soon(() => {
      expect(mailsTo('di@example.com')).toHaveLength(1);
      return mailsTo('di@example.com');
    });
    const link = new URL(/http:\/\/localhost:3000\/conversations\S+/.exec(answer?.text ?? '')?.[0] ?? '');
    expect(link.pathname).toBe(`/conversations/${data.id}`);
    const mailed = visitor(link.searchParams.get('token') ?? '');
    await call(postMessage, as(mailed), { id: data.id, message: 'How little?' });
    const shown = visitor(data.conversation_token);
    expect((await call(getConversation, as(shown), { id: data.id })).data.messages.map((each) => each.message)).toEqual(['Negotiable?', 'A little.', 'How little?']);
    await soon(() =>
      expect(
        mailsTo(account.email)
          .map((mail) => mail.text.split('\n')[2])
          .sort(),
      ).toEqual(['How little?', 'Negotiable?']),
    );
  });

  it('does not go to the person whom an agent named: the agent is answered', async () => {
    const { listing, account, lister } = await setting(db);
    const { data } = await call(submitInquiry, as(await agentActor(db)), { listing_id: listing.id, message: 'For my client', contact_email: 'client@example.com' });
    await call(postMessage, as(lister), { id: data.conversation_id, message: 'Yes.' });
    await soon(() => expect(mailsTo(account.email)).toHaveLength(1));
    await soon(async () => expect(await db.query('SELECT type FROM outbox_event WHERE dispatched_at IS NULL')).toEqual([]));
    await soon(async () => expect(await db.query("SELECT data FROM pgboss.job WHERE state <> 'completed' AND name = 'events'")).toEqual([]));
    expect(mailsTo('client@example.com')).toEqual([]);
  });
});
