import { describe, expect, it } from 'vitest';
import { createConversation } from '@/lib/domains/conversations/create';
import { getConversation } from '@/lib/domains/conversations/get';
import { listMessages } from '@/lib/domains/conversations/list-messages';
import { postMessage } from '@/lib/domains/conversations/post-message';
import { call, invoke } from '@/lib/kernel/call';
import type { Actor } from '@/lib/kernel/context';
import { testContext } from '../../support/context';
import { testDatabase } from '../../support/database';
import { agentActor, footprint, setting, visitor } from './setting';

const db = await testDatabase();
const as = (actor: Actor) => testContext(db, { actor });

/** A conversation that an agent and one that a visitor opened about one listing. */
async function twoConversations() {
  const { listing, lister, account } = await setting(db);
  const agent = await agentActor(db);
  const input = { listing_id: listing.id, topic: 'Pricing question', initial_message: 'Is the price negotiable?' };
  const { data: ofAgent } = await call(createConversation, as(agent), { ...input, structured_payload: { context: 'buyer-agent' } });
  const { data: ofVisitor } = await call(createConversation, as(visitor()), { ...input, contact_email: 'cy@example.com', contact_name: 'Cy' });
  return { listing, lister, account, agent, person: visitor(ofVisitor.conversation_token), ofAgent, ofVisitor };
}

describe('conversations.create', () => {
  it('opens a conversation for an agent by its key and for a visitor by a token', async () => {
    const { listing, agent, account, ofAgent, ofVisitor } = await twoConversations();
    expect(ofAgent).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      listing_id: listing.id,
      topic: 'Pricing question',
      status: 'active',
      agent: { id: agent.agentId, name: 'Buyer-Agent' },
    });
    expect(ofAgent).not.toHaveProperty('conversation_token');
    expect(ofVisitor).toMatchObject({ agent: null, conversation_token: expect.stringMatching(/^[\w-]{43}$/) });
    const events = await db.prisma.outboxEvent.findMany({ where: { accountId: account.id }, orderBy: { seq: 'asc' } });
    expect(events.map((event) => [event.type, event.subjectId])).toEqual([
      ['message.received', ofAgent.id],
      ['message.received', ofVisitor.id],
    ]);
  });

  it("takes the listing's title as topic where none is given, and its slug as id", async () => {
    const { listing } = await setting(db);
    const { data } = await call(createConversation, as(await agentActor(db)), { listing_id: listing.slug, initial_message: 'Hello' });
    expect(data).toMatchObject({ listing_id: listing.id, topic: 'Downtown Loft' });
  });

  it('refuses a caller who can neither be answered nor named, a listing off the market and an unknown one', async () => {
    const { listing } = await setting(db);
    const closed = await setting(db, 'closed');
    const before = await footprint(db);
    const input = { listing_id: listing.id, initial_message: 'Hello', contact_email: 'di@example.com' };
    await expect(call(createConversation, as(visitor()), { ...input, contact_email: undefined })).rejects.toMatchObject({ code: 'unauthorized' });
    await expect(call(createConversation, as(visitor()), { ...input, listing_id: closed.listing.id })).rejects.toMatchObject({ code: 'unprocessable_entity' });
    await expect(call(createConversation, as(visitor()), { ...input, listing_id: 'lst_unknown' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(call(createConversation, as(visitor()), { ...input, topic: 'two\nlines' })).rejects.toMatchObject({ code: 'validation_error' });
    expect(await footprint(db)).toEqual(before);
  });
});

describe('who takes part', () => {
  it('lets its agent, its visitor and its lister read and write, and names them', async () => {
    const { agent, lister, account, person, ofAgent, ofVisitor } = await twoConversations();
    const accountKey: Actor = { kind: 'account_key', keyId: account.id, accountId: account.id, scopes: ['conversations:read', 'conversations:write'] };
    await call(postMessage, as(lister), { id: ofAgent.id, message: 'A little.' });
    await call(postMessage, as(agent), { id: ofAgent.id, message: 'How little?', structured_payload: { offer: 2100 } });
    await call(postMessage, as(accountKey), { id: ofVisitor.id, message: 'No.' });
    await call(postMessage, as(person), { id: ofVisitor.id, message: 'Pity.' });
    const read = async (actor: Actor, id: string) =>
      (await call(getConversation, as(actor), { id })).data.messages.map((each) => [each.sender.kind, each.sender.id, each.sender.name, each.message]);
    expect(await read(agent, ofAgent.id)).toEqual([
      ['agent', agent.agentId, 'Buyer-Agent', 'Is the price negotiable?'],
      ['lister', null, account.name, 'A little.'],
      ['agent', agent.agentId, 'Buyer-Agent', 'How little?'],
    ]);
    expect(await read(lister, ofVisitor.id)).toEqual([
      ['visitor', null, 'Cy', 'Is the price negotiable?'],
      ['lister', null, account.name, 'No.'],
      ['visitor', null, 'Cy', 'Pity.'],
    ]);
    expect(await read(person, ofVisitor.id)).toEqual(await read(accountKey, ofVisitor.id));
    const events = await db.prisma.outboxEvent.findMany({ where: { subjectId: ofAgent.id }, orderBy: { seq: 'asc' } });
    expect(events.map((event) => event.type)).toEqual(['message.received', 'message.sent', 'message.received']);
  });

  it('tells everybody else that there is nothing', async () => {
    const { agent, person, ofAgent, ofVisitor } = await twoConversations();
    const stranger = await setting(db);
    const before = await footprint(db);
    const refused: [Actor, string][] = [
      [await agentActor(db), ofAgent.id],
      [agent, ofVisitor.id],
      [person, ofAgent.id],
      [visitor('x'.repeat(43)), ofVisitor.id],
      [visitor(), ofVisitor.id],
      [stranger.lister, ofVisitor.id],
      [agent, '019a0000-0000-7000-8000-000000000000'],
      [agent, 'cnv_a1b2c3'],
    ];
    for (const [actor, id] of refused) {
      await expect(call(getConversation, as(actor), { id })).rejects.toMatchObject({ code: 'not_found' });
      await expect(call(listMessages, as(actor), { id })).rejects.toMatchObject({ code: 'not_found' });
      await expect(call(postMessage, as(actor), { id, message: 'Hello' })).rejects.toMatchObject({ code: 'not_found' });
    }
    expect(await footprint(db)).toEqual(before);
  });
});

describe('messages', () => {
  it('page oldest first without gap or repeat, ties of the clock included', async () => {
    const { agent, ofAgent } = await twoConversations();
    const now = new Date(Date.parse(ofAgent.created_at) + 1000);
    for (let n = 0; n < 6; n++) await call(postMessage, testContext(db, { actor: agent, now }), { id: ofAgent.id, message: `${n}` });
    const all = (await call(getConversation, as(agent), { id: ofAgent.id })).data;
    expect(all.last_message_at).toBe(now.toISOString());
    const seen: unknown[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await call(listMessages, as(agent), { id: ofAgent.id, limit: 3, ...(cursor ? { cursor } : {}) });
      seen.push(...page.data);
      cursor = page.next_cursor;
    } while (cursor);
    expect(seen).toEqual(all.messages);
    await expect(call(listMessages, as(agent), { id: ofAgent.id, cursor: btoa('["2026-01-01T00:00:00Z","x"]') })).rejects.toMatchObject({ code: 'validation_error' });
  });

  it('are not taken by an archived conversation', async () => {
    const { agent, ofAgent } = await twoConversations();
    await db.prisma.conversation.update({ where: { id: ofAgent.id }, data: { status: 'archived' } });
    const before = await footprint(db);
    await expect(call(postMessage, as(agent), { id: ofAgent.id, message: 'Hello?' })).rejects.toMatchObject({ code: 'conflict' });
    expect(await footprint(db)).toEqual(before);
    expect((await call(getConversation, as(agent), { id: ofAgent.id })).data.status).toBe('archived');
  });

  it('are posted once for one Idempotency-Key, however many at once', async () => {
    const { agent, ofAgent } = await twoConversations();
    const ctx = { ...as(agent), idempotencyKey: `reply-${ofAgent.id}` };
    const attempts = await Promise.allSettled([1, 2, 3].map(() => invoke(postMessage, ctx, { id: ofAgent.id, message: 'Once' })));
    for (const attempt of attempts) if (attempt.status === 'rejected') expect(attempt.reason).toMatchObject({ code: 'request_in_progress' });
    expect(await db.prisma.message.count({ where: { conversationId: ofAgent.id, body: 'Once' } })).toBe(1);
  });

  it('of two callers do not meet in one Idempotency-Key', async () => {
    const [one, two] = [await twoConversations(), await twoConversations()];
    for (const { agent, person, ofAgent, ofVisitor } of [one, two]) {
      await call(postMessage, { ...as(agent), idempotencyKey: 'key-1' }, { id: ofAgent.id, message: 'Mine' });
      await call(postMessage, { ...as({ ...person, ip: ofVisitor.id } as Actor), idempotencyKey: 'key-1' }, { id: ofVisitor.id, message: 'Mine' });
    }
    expect(await db.prisma.message.count({ where: { body: 'Mine' } })).toBe(4);
  });

  it.each(['', ' \n', 'a\0', '\ud800'])('refuse the text %j', async (message) => {
    const { agent, ofAgent } = await twoConversations();
    await expect(call(postMessage, as(agent), { id: ofAgent.id, message })).rejects.toMatchObject({ code: 'validation_error', issues: [{ path: ['message'] }] });
  });
});
