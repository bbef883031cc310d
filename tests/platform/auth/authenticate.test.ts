import { expect, test } from 'vitest';
import { authenticate } from '@/lib/platform/auth/authenticate';
import { newKey } from '@/lib/platform/auth/keys';
import { testDatabase } from '@/tests/support/database';

const db = await testDatabase();
const account = await db.prisma.account.create({ data: { name: 'Ann', email: 'ann@example.com' } });
const from = (headers: Record<string, string>, url = 'http://localhost/') => authenticate(new Request(url, { headers }), db);

async function registerAgent(id: string, status: 'active' | 'suspended' = 'active') {
  const { key, keyHash } = newKey('ope');
  await db.prisma.agent.create({ data: { id, name: 'Scout', description: 'Looks for homes', developerEmail: 'dev@example.com', keyHash, status } });
  return key;
}

test('without a key one is a visitor, known by the address our own server saw', async () => {
  expect(await from({})).toEqual({ kind: 'visitor', ip: '127.0.0.1' });
  expect(await from({ 'x-forwarded-for': '6.6.6.6, ::ffff:203.0.113.9' })).toEqual({ kind: 'visitor', ip: '203.0.113.9' });
});

test('a visitor holds a conversation by its token, from header or link', async () => {
  expect(await from({ 'x-conversation-token': 'abc' })).toMatchObject({ conversationToken: 'abc' });
  expect(await from({}, 'http://localhost/c?token=def')).toMatchObject({ conversationToken: 'def' });
});

test('an agent key names its agent', async () => {
  const key = await registerAgent('agt_1');
  expect(key).toMatch(/^ope_[a-z0-9]{32}$/);
  expect(await from({ authorization: `Bearer ${key}` })).toEqual({ kind: 'agent', agentId: 'agt_1', name: 'Scout' });
  expect(await from({ authorization: `bearer  ${key}` })).toMatchObject({ kind: 'agent' });
});

test('a suspended agent is refused', async () => {
  const key = await registerAgent('agt_2', 'suspended');
  await expect(from({ authorization: `Bearer ${key}` })).rejects.toMatchObject({ code: 'forbidden' });
});

test('an account key carries its account and scopes until revoked', async () => {
  const { key, keyHash } = newKey('ra');
  const row = await db.prisma.apiKey.create({ data: { accountId: account.id, name: 'CRM', keyHash, scopes: ['listings:read'] } });
  expect(await from({ authorization: `Bearer ${key}` })).toEqual({ kind: 'account_key', keyId: row.id, accountId: account.id, scopes: ['listings:read'] });
  await db.prisma.apiKey.update({ where: { id: row.id }, data: { revokedAt: new Date() } });
  await expect(from({ authorization: `Bearer ${key}` })).rejects.toMatchObject({ code: 'unauthorized' });
});

test.each(['Basic abc', 'Bearer', 'Bearer x y', 'Bearer ope_unknown', 'Bearer ra_unknown', 'Bearer sk_other'])('"%s" is unauthorized, never a visitor', async (authorization) => {
  await expect(from({ authorization })).rejects.toMatchObject({ code: 'unauthorized' });
});
