import { expect, test } from 'vitest';
import { testDatabase } from '@/tests/support/database';

const db = await testDatabase();
const claim = (key: string, fingerprint = 'same request') => ({ key, fingerprint });

test('runs once, then replays the stored answer', async () => {
  let runs = 0;
  const work = async () => ({ run: ++runs });
  expect(await db.once(claim('key-1'), work)).toEqual({ output: { run: 1 }, replayed: false });
  expect(await db.once(claim('key-1'), work)).toEqual({ output: { run: 1 }, replayed: true });
  expect(await db.once(claim('key-2'), work)).toEqual({ output: { run: 2 }, replayed: false });
});

test('refuses the key for another request', async () => {
  await db.once(claim('key-3'), async () => 'first');
  await expect(db.once(claim('key-3', 'other request'), async () => 'second')).rejects.toMatchObject({ code: 'idempotency_key_reused' });
});

test('refuses a second call while the first runs', async () => {
  let finish = () => {};
  const gate = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let begun = () => {};
  const started = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const first = db.once(claim('key-4'), async () => {
    begun();
    await gate;
    return 'done';
  });
  await started;
  await expect(db.once(claim('key-4'), async () => 'never')).rejects.toMatchObject({ code: 'request_in_progress', retryAfterSeconds: 2 });
  finish();
  expect(await first).toEqual({ output: 'done', replayed: false });
  expect(await db.once(claim('key-4'), async () => 'never')).toEqual({ output: 'done', replayed: true });
});

test('stores nothing when the work fails, so a retry runs', async () => {
  await expect(
    db.once(claim('key-5'), async () => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(await db.once(claim('key-5'), async () => 'yes')).toEqual({ output: 'yes', replayed: false });
});

test('forgets a key after 24 hours', async () => {
  await db.once(claim('key-6'), async () => 'old');
  await db.query(`UPDATE idempotency_record SET created_at = now() - interval '24 hours 1 minute'`);
  expect(await db.once(claim('key-6', 'other request'), async () => 'new')).toEqual({ output: 'new', replayed: false });
  expect(await db.once(claim('key-6', 'other request'), async () => 'newer')).toEqual({ output: 'new', replayed: true });
});

test('the database holds neither key nor answer in clear', async () => {
  await db.once(claim('a-secret-key'), async () => ({ api_key: 'a-secret-answer' }));
  const stored = (await db.query<{ text: string }>(`SELECT key_hash || fingerprint || encode(answer, 'escape') AS text FROM idempotency_record`)).map((row) => row.text).join();
  expect(stored).not.toMatch(/a-secret-key|a-secret-answer|same request/);
});
