import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getConversation } from '@/lib/domains/conversations/get';
import { submitInquiry } from '@/lib/domains/inquiries/create';
import { call } from '@/lib/kernel/call';
import { testContext } from '../../support/context';
import { testDatabase } from '../../support/database';
import { agentActor, footprint, setting } from '../conversations/setting';

const db = await testDatabase();
const agent = await agentActor(db);
const { listing } = await setting(db);
const ctx = testContext(db, { actor: agent });
const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });
const NAUGHTY = '../shared/data/text/blns.json';

describe('what inquiries.create refuses with 422, storing nothing', () => {
  const input = { listing_id: listing.id, message: 'Hello' };
  it.each<[string, Record<string, unknown>, (string | number)[]]>([
    ['an empty message', { message: '' }, ['message']],
    ['an invisible message', { message: ' \u200b\n' }, ['message']],
    ['NUL', { message: 'a\0b' }, ['message']],
    ['a lone surrogate', { message: 'a\udc00' }, ['message']],
    ['too long a message', { message: 'a'.repeat(10_001) }, ['message']],
    ['an unknown type', { inquiry_type: 'question' }, ['inquiry_type']],
    ['an unknown field', { contact_mail: 'a@example.com' }, ['contact_mail']],
    ['a wrong email', { contact_email: 'a@b' }, ['contact_email']],
    ['a wrong phone', { contact_phone: 'call me' }, ['contact_phone']],
    ['a name with a line break', { contact_name: 'Ann\r\nBcc: all@example.com' }, ['contact_name']],
    ['a consent to no known text', { consent: 'yes' }, ['consent']],
    ['NUL in the listing id', { listing_id: 'lst_\0' }, ['listing_id']],
    ['a payload that is a list', { structured_payload: [1] }, ['structured_payload']],
    ['a payload of seven levels', { structured_payload: nested(7) }, ['structured_payload']],
    ['a payload of 5,000 levels', { structured_payload: JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`) }, ['structured_payload']],
    ['a payload above 16 KB', { structured_payload: { text: 'ä'.repeat(8200) } }, ['structured_payload']],
    ['NUL in a payload', { structured_payload: { list: [{ text: '\0' }] } }, ['structured_payload']],
    ['NUL in a payload key', { structured_payload: { 'a\0': 1 } }, ['structured_payload']],
    ['a lone surrogate in a payload', { structured_payload: { text: '\ud83d' } }, ['structured_payload']],
    ['infinity in a payload', { structured_payload: JSON.parse('{"n":1e999}') }, ['structured_payload']],
  ])('%s', async (_, wrong, path) => {
    const before = await footprint(db);
    await expect(call(submitInquiry, ctx, { ...input, ...wrong } as never)).rejects.toMatchObject({ code: 'validation_error', issues: [{ path: expect.arrayContaining(path) }] });
    expect(await footprint(db)).toEqual(before);
  });
});

describe('what inquiries.create keeps to the letter', () => {
  it('a payload of six levels and text with emoji, quotes and right-to-left marks', async () => {
    const message = '👩‍👩‍👧 "quoted" \u202eمرحبا\u202c <script>alert(1)</script> %s\n\tline two';
    const payload = nested(6) as Record<string, unknown>;
    const { data } = await call(submitInquiry, ctx, { listing_id: listing.id, message, structured_payload: payload });
    const thread = await call(getConversation, ctx, { id: data.conversation_id });
    expect(thread.data.messages).toMatchObject([{ message, structured_payload: payload }]);
  });

  it.skipIf(!existsSync(NAUGHTY))(`every naughty string, or a 422 (needs ${NAUGHTY})`, async () => {
    for (const text of JSON.parse(readFileSync(NAUGHTY, 'utf8')) as string[]) {
      const sent = call(submitInquiry, ctx, { listing_id: listing.id, message: text, contact_name: text, structured_payload: { [text]: text } });
      const outcome = await sent.catch((error: { code: string }) => error.code);
      if (outcome === 'validation_error') continue;
      const { data } = await sent;
      const thread = await call(getConversation, ctx, { id: data.conversation_id });
      expect(thread.data.messages[0]?.message).toBe(text);
    }
    // Not vacuous: most of the list is ordinary, if odd, text.
    expect(await db.prisma.inquiry.count()).toBeGreaterThan(300);
  });
});
