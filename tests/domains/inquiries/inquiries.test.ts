import { describe, expect, it } from 'vitest';
import { getConversation } from '@/lib/domains/conversations/get';
import { postMessage } from '@/lib/domains/conversations/post-message';
import { submitInquiry } from '@/lib/domains/inquiries/create';
import { getInquiry } from '@/lib/domains/inquiries/get';
import { call, invoke } from '@/lib/kernel/call';
import type { Actor } from '@/lib/kernel/context';
import { sha256 } from '@/lib/platform/ids';
import { testContext } from '../../support/context';
import { testDatabase } from '../../support/database';
import { agentActor, footprint, setting, visitor } from '../conversations/setting';

const db = await testDatabase();
const as = (actor: Actor) => testContext(db, { actor });

describe('inquiries.create', () => {
  it("by an agent: the contract's answer, attributed to the agent, with no secret", async () => {
    const { listing, account } = await setting(db);
    const agent = await agentActor(db);
    const now = new Date('2026-05-06T17:30:00.000Z');
    const payload = { preferred_date: '2026-06-12', buyer_pre_qualified: true };
    const input = { listing_id: listing.id, inquiry_type: 'showing_request', message: 'Buyer interested in a Saturday showing.', structured_payload: payload } as const;
    const { data } = await call(submitInquiry, testContext(db, { actor: agent, now }), input);
    const conversationId = data.conversation_id;
    expect(data).toEqual({
      id: expect.stringMatching(/^inq_[a-z0-9]+$/),
      listing_id: listing.id,
      inquiry_type: 'showing_request',
      status: 'pending',
      created_at: '2026-05-06T17:30:00.000Z',
      conversation_id: conversationId,
    });
    const stored = await db.prisma.inquiry.findUniqueOrThrow({ where: { id: data.id }, include: { contact: true, conversation: { include: { messages: true, links: true } } } });
    expect(stored).toMatchObject({
      agentId: agent.agentId,
      accountId: account.id,
      structuredPayload: payload,
      contact: { name: 'Buyer-Agent', agentId: agent.agentId, source: 'agent' },
    });
    expect(stored.conversation).toMatchObject({
      agentId: agent.agentId,
      links: [],
      messages: [{ body: input.message, senderKind: 'agent', senderId: agent.agentId, structuredPayload: payload }],
    });
    const [event, ...rest] = await db.prisma.outboxEvent.findMany({ where: { accountId: account.id } });
    expect(event).toMatchObject({
      type: 'inquiry.created',
      subjectId: data.id,
      data: { inquiry_id: data.id, listing_id: listing.id, conversation_id: conversationId, contact_id: stored.contactId, agent_id: agent.agentId },
    });
    expect(rest).toEqual([]);
  });

  it('by a visitor: a contact, and a private link whose token is stored only as a hash', async () => {
    const { listing, account } = await setting(db);
    const input = { listing_id: listing.slug, message: 'Is it still free?', contact_email: 'Ann@Example.com', contact_name: ' Ann Lee ', contact_phone: '+1 (512) 555-0123 ' };
    const { data } = await call(submitInquiry, as(visitor()), input);
    expect(data).toMatchObject({ listing_id: listing.id, inquiry_type: 'general', status: 'pending' });
    expect(data.conversation_url).toBe(`http://localhost:3000/conversations/${data.conversation_id}?token=${data.conversation_token}`);
    const conversation = await db.prisma.conversation.findUniqueOrThrow({ where: { id: data.conversation_id }, include: { contact: true, links: true } });
    expect(conversation.links).toMatchObject([{ tokenHash: sha256(data.conversation_token as string) }]);
    expect(conversation.contact).toMatchObject({ accountId: account.id, email: 'ann@example.com', name: 'Ann Lee', phone: '+15125550123', source: 'marketplace' });
    const thread = await call(getConversation, as(visitor(data.conversation_token)), { id: data.conversation_id });
    expect(thread.data.messages).toMatchObject([{ message: 'Is it still free?', sender: { kind: 'visitor', name: 'Ann Lee' } }]);
    const events = await db.query<{ data: unknown }>('SELECT data FROM outbox_event');
    expect(JSON.stringify(events)).not.toContain(data.conversation_token);
  });

  it('knows a contact again by email in any case, else by phone in any writing, and overwrites nothing', async () => {
    const { listing, account } = await setting(db);
    const send = (details: object) => call(submitInquiry, as(visitor()), { listing_id: listing.id, message: 'Hello', ...details });
    await send({ contact_email: 'bo@example.com' });
    await send({ contact_email: 'BO@example.com', contact_name: 'Bo' });
    await send({ contact_email: 'bo@example.com', contact_name: 'Mallory', contact_phone: '512 555 0100' });
    await send({ contact_phone: '(512) 555-0100' });
    expect(await db.prisma.contact.findMany({ where: { accountId: account.id } })).toMatchObject([{ email: 'bo@example.com', name: 'Bo', phone: '5125550100' }]);
  });

  it('keeps contacts of two accounts apart', async () => {
    const [one, two] = [await setting(db), await setting(db)];
    for (const { listing } of [one, two]) await call(submitInquiry, as(visitor()), { listing_id: listing.id, message: 'Hello', contact_email: 'same@example.com' });
    expect(await db.prisma.contact.count({ where: { email: 'same@example.com' } })).toBe(2);
  });

  it.each([
    ['email', { contact_email: 'race@example.com' }],
    ['phone', { contact_phone: '+15125550199' }],
  ])('makes one contact of simultaneous inquiries by %s', async (_, details) => {
    const { listing, account } = await setting(db);
    await Promise.all([1, 2, 3, 4].map((n) => call(submitInquiry, as(visitor()), { listing_id: listing.id, message: `Hello ${n}`, ...details })));
    expect(await db.prisma.contact.count({ where: { accountId: account.id } })).toBe(1);
    expect(await db.prisma.inquiry.count({ where: { accountId: account.id } })).toBe(4);
  });

  it('makes one contact of simultaneous inquiries by one agent', async () => {
    const { listing, account } = await setting(db);
    const agent = await agentActor(db);
    await Promise.all([1, 2, 3, 4].map((n) => call(submitInquiry, as(agent), { listing_id: listing.id, message: `Hello ${n}` })));
    expect(await db.prisma.contact.count({ where: { accountId: account.id } })).toBe(1);
  });

  it('happens once for one Idempotency-Key, token included', async () => {
    const { listing } = await setting(db);
    const ctx = { ...as(visitor()), idempotencyKey: `inquiry-${listing.id}` };
    const input = { listing_id: listing.id, message: 'Once', contact_email: 'once@example.com' };
    const first = await invoke(submitInquiry, ctx, input);
    expect(await invoke(submitInquiry, ctx, input)).toEqual({ output: first.output, replayed: true });
    await expect(invoke(submitInquiry, ctx, { ...input, message: 'Other' })).rejects.toMatchObject({ code: 'idempotency_key_reused' });
    expect(await db.prisma.inquiry.count({ where: { listingId: listing.id } })).toBe(1);
  });

  it('leaves nothing behind when its last step fails', async () => {
    const { listing } = await setting(db);
    const before = await footprint(db);
    const broken = {
      ...db,
      transaction: ((work) =>
        db.transaction((inner) =>
          work({
            ...inner,
            appendEvents: () => Promise.reject(new Error('outbox is full')),
          }),
        )) as typeof db.transaction,
    };
    const ctx = { ...as(visitor()), db: broken, idempotencyKey: 'fails' };
    await expect(call(submitInquiry, ctx, { listing_id: listing.id, message: 'Hello', contact_email: 'gone@example.com' })).rejects.toThrow();
    expect(await footprint(db)).toEqual(before);
  });

  it.each(['closed', 'withdrawn', 'hold'] as const)('refuses a listing that is %s and says what to do', async (status) => {
    const { listing } = await setting(db, status);
    const sent = call(submitInquiry, as(await agentActor(db)), { listing_id: listing.id, message: 'Hello' });
    await expect(sent).rejects.toMatchObject({ code: 'unprocessable_entity', message: expect.stringContaining('GET /api/v1/listings') });
  });

  it('takes questions about a pending listing', async () => {
    const { listing } = await setting(db, 'pending');
    expect((await call(submitInquiry, as(await agentActor(db)), { listing_id: listing.id, message: 'Back-up offer?' })).data.status).toBe('pending');
  });

  it('knows no draft, no listing of a removed property and no unknown one', async () => {
    const agent = await agentActor(db);
    const draft = await setting(db, 'draft');
    const removed = await setting(db);
    await db.prisma.property.update({ where: { id: removed.property.id }, data: { deletedAt: new Date() } });
    for (const id of [draft.listing.id, draft.listing.slug, removed.listing.id, 'lst_nothing', '"; DROP TABLE inquiry; --']) {
      await expect(call(submitInquiry, as(agent), { listing_id: id, message: 'Hello' })).rejects.toMatchObject({ code: 'not_found' });
    }
  });

  it('takes a visitor without contact details, whom the private link lets read the answer', async () => {
    const { listing, lister } = await setting(db);
    const { data } = await call(submitInquiry, as(visitor()), { listing_id: listing.id, message: 'Hello' });
    await call(postMessage, as(lister), { id: data.conversation_id, message: 'Hello to you.' });
    const thread = await call(getConversation, as(visitor(data.conversation_token)), { id: data.conversation_id });
    expect(thread.data.messages.map(({ message }) => message)).toEqual(['Hello', 'Hello to you.']);
  });

  it('asks a visitor for a key to speak as an agent', async () => {
    const { listing } = await setting(db);
    const input = { listing_id: listing.id, message: 'Hello', inquiry_type: 'agent_message' as const, contact_email: 'a@example.com' };
    await expect(call(submitInquiry, as(visitor()), input)).rejects.toMatchObject({ code: 'unauthorized' });
  });

  it('refuses an account key without the scope', async () => {
    const { listing, account } = await setting(db);
    const key: Actor = { kind: 'account_key', keyId: account.id, accountId: account.id, scopes: ['listings:read'] };
    await expect(call(submitInquiry, as(key), { listing_id: listing.id, message: 'Hello', contact_email: 'a@example.com' })).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('consent', () => {
  const send = { message: 'Hello', contact_email: 'ann@example.com' };

  it('is kept as it was given: the text with the name that the lister had, and when', async () => {
    const { listing, account, lister } = await setting(db);
    await db.prisma.account.update({ where: { id: account.id }, data: { name: 'Oak & $& Sons' } });
    const ctx = testContext(db, { actor: visitor(), now: new Date('2026-05-06T17:30:00.000Z') });
    const { data } = await call(submitInquiry, ctx, { ...send, listing_id: listing.id, consent: 'pass_on_1' });
    await db.prisma.account.update({ where: { id: account.id }, data: { name: 'Others' } });
    const consent = {
      text_id: 'pass_on_1',
      text: 'Pass my message, my name and how to reach me on to Oak & $& Sons, and to nobody else, so that they can answer me.',
      given_at: '2026-05-06T17:30:00.000Z',
    };
    // The person and the lister both have the evidence.
    for (const actor of [visitor(data.conversation_token), lister]) expect((await call(getInquiry, as(actor), { id: data.id })).data.consent).toEqual(consent);
  });

  it('is optional, and an agent may pass on that of its person', async () => {
    const { listing, lister } = await setting(db);
    const agent = await agentActor(db);
    const [without, withIt] = [
      await call(submitInquiry, as(agent), { ...send, listing_id: listing.id }),
      await call(submitInquiry, as(agent), { ...send, listing_id: listing.id, consent: 'pass_on_1' }),
    ];
    expect((await call(getInquiry, as(lister), { id: without.data.id })).data.consent).toBeNull();
    expect((await call(getInquiry, as(lister), { id: withIt.data.id })).data.consent).toMatchObject({ text_id: 'pass_on_1' });
  });

  it('is whole or not there, whoever writes the row', async () => {
    const { listing } = await setting(db);
    const { data } = await call(submitInquiry, as(visitor()), { ...send, listing_id: listing.id });
    await expect(db.prisma.inquiry.update({ where: { id: data.id }, data: { consentTextId: 'pass_on_1' } })).rejects.toThrow(/inquiry_consent_whole/);
  });
});

describe('inquiries.get', () => {
  it('shows the thread to its own agent and becomes answered when the lister replies', async () => {
    const { listing, lister } = await setting(db);
    const agent = await agentActor(db);
    const { data } = await call(submitInquiry, as(agent), { listing_id: listing.id, message: 'Hello', structured_payload: { a: [1] } });
    expect((await call(getInquiry, as(agent), { id: data.id })).data).toEqual({
      ...data,
      message: 'Hello',
      structured_payload: { a: [1] },
      consent: null,
      message_count: 1,
      last_message_at: data.created_at,
    });
    await call(postMessage, as(agent), { id: data.conversation_id, message: 'Anybody there?' });
    expect((await call(getInquiry, as(agent), { id: data.id })).data).toMatchObject({ status: 'pending', message_count: 2 });
    await call(postMessage, as(lister), { id: data.conversation_id, message: 'Yes.' });
    expect((await call(getInquiry, as(agent), { id: data.id })).data).toMatchObject({ status: 'answered', message_count: 3 });
  });

  it('is unknown to others', async () => {
    const { listing } = await setting(db);
    const { data } = await call(submitInquiry, as(await agentActor(db)), { listing_id: listing.id, message: 'Hello' });
    const other = await setting(db);
    for (const actor of [await agentActor(db), other.lister, visitor('wrong'), visitor()]) {
      await expect(call(getInquiry, as(actor), { id: data.id })).rejects.toMatchObject({ code: 'not_found' });
      await expect(call(getInquiry, as(actor), { id: 'inq_unknown' })).rejects.toMatchObject({ code: 'not_found' });
    }
    await expect(call(getInquiry, testContext(db), { id: 'inq_unknown' })).rejects.toMatchObject({ code: 'not_found' });
  });
});
