import { describe, expect, it } from 'vitest';
import { registry } from '@/lib/domains/registry';
import { createRestSurface } from '@/lib/surfaces/rest';
import { testDatabase } from '../../support/database';
import { setting } from './setting';

const db = await testDatabase();
const handle = createRestSurface(registry, () => db);

async function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await handle(
    new Request(`http://localhost:3000${path}`, {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  );
  return { status: response.status, body: await response.json(), headers: response.headers };
}

describe('the marketplace contract over HTTP', () => {
  it("an agent registers, inquires and talks, as in the contract's page", async () => {
    const { listing } = await setting(db);
    const registered = await send('POST', '/api/v1/agents/register', {
      name: 'Buyer-Agent',
      description: 'Helps homebuyers shortlist properties.',
      developer_email: 'dev@example.com',
      website_url: 'https://example.com',
      callback_url: 'https://example.com/ope/callback',
    });
    expect(registered).toMatchObject({ status: 201, body: { data: { name: 'Buyer-Agent', status: 'active' }, api_key: expect.stringMatching(/^ope_/) } });
    const key = { authorization: `Bearer ${registered.body.api_key}` };
    const inquiry = {
      inquiry_type: 'showing_request',
      message: 'Buyer interested in a Saturday showing.',
      structured_payload: { preferred_date: '2026-06-12', buyer_pre_qualified: true },
    };
    expect(await send('POST', `/api/v1/listings/${listing.id}/inquiries`, inquiry, key)).toMatchObject({
      status: 201,
      body: { data: { listing_id: listing.id, inquiry_type: 'showing_request', status: 'pending' } },
    });
    const opening = { listing_id: listing.id, topic: 'Pricing question', initial_message: 'Is the price negotiable?', structured_payload: { context: 'buyer-agent' } };
    const opened = await send('POST', '/api/v1/conversations', opening, key);
    expect(opened.status).toBe(201);
    const path = `/api/v1/conversations/${opened.body.data.id}`;
    expect((await send('POST', `${path}/messages`, { message: 'Any news?' }, key)).status).toBe(201);
    expect((await send('GET', path, undefined, key)).body.data.messages.map((each: { message: string }) => each.message)).toEqual(['Is the price negotiable?', 'Any news?']);
    expect((await send('GET', '/api/v1/agents')).body.data.map((agent: { id: string }) => agent.id)).toContain(registered.body.data.id);
  });

  it('a visitor reads and writes by the token, in the header or in the link, and is never cached', async () => {
    const { listing } = await setting(db);
    const asked = await send('POST', `/api/v1/listings/${listing.slug}/inquiries`, { message: 'Is it free in May?', contact_email: 'ann@example.com' });
    const { conversation_id: id, conversation_token: token } = asked.body.data;
    const path = `/api/v1/conversations/${id}`;
    const header = { 'x-conversation-token': token };
    expect((await send('POST', `${path}/messages`, { message: 'Or June?' }, header)).status).toBe(201);
    expect((await send('POST', `${path}/messages?token=${token}`, { message: 'Or July?' })).status).toBe(201);
    for (const read of [await send('GET', path, undefined, header), await send('GET', `${path}?token=${token}`)]) {
      expect(read).toMatchObject({ status: 200, body: { data: { messages: { length: 3 } } } });
      expect(read.headers.get('cache-control')).toMatch(/no-store|private/);
    }
    expect((await send('GET', `${path}/messages?limit=2`, undefined, header)).body).toMatchObject({ data: { length: 2 }, next_cursor: expect.any(String) });
    expect((await send('GET', `/api/v1/inquiries/${asked.body.data.id}`, undefined, header)).body.data.message_count).toBe(3);
    expect(await send('GET', path)).toMatchObject({ status: 404, body: { error: { code: 'not_found' } } });
  });
});
