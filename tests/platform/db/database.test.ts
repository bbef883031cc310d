import { describe, expect, test } from 'vitest';
import { copyInto } from '@/lib/platform/db';
import { testDatabase } from '@/tests/support/database';

const db = await testDatabase();
const event = { type: 'listing.updated', subject: { type: 'listing', id: 'lst_1' }, data: { price: 1 } };
const countEvents = async () => (await db.query<{ n: number }>('SELECT count(*) AS n FROM outbox_event'))[0]?.n;

describe('query', () => {
  test('returns plain JavaScript values', async () => {
    const [row] = await db.query(`SELECT 9007199254740991::int8 AS big, 1.75::numeric AS baths, '2026-02-03'::date AS day,
      '2026-02-03T04:05:06Z'::timestamptz AS at, ARRAY[1.5, NULL]::numeric[] AS sizes, ARRAY['a,b']::text[] AS names, '{"a":1}'::jsonb AS facts`);
    expect(row).toEqual({ big: 9007199254740991, baths: 1.75, day: '2026-02-03', at: new Date('2026-02-03T04:05:06Z'), sizes: [1.5, null], names: ['a,b'], facts: { a: 1 } });
  });

  test('plans each statement for its values', async () => {
    expect(await db.query('SHOW plan_cache_mode')).toEqual([{ plan_cache_mode: 'force_custom_plan' }]);
  });
});

describe('transaction', () => {
  test('keeps Prisma, SQL and events together', async () => {
    await db.transaction(async (tx) => {
      await tx.prisma.account.create({ data: { name: 'Ann', email: 'ann@example.com' } });
      expect(await tx.query('SELECT name FROM account')).toEqual([{ name: 'Ann' }]);
      expect(await db.query('SELECT name FROM account')).toEqual([]);
      await tx.appendEvents([event, { ...event, type: 'listing.closed' }]);
    });
    expect(await db.query('SELECT name FROM account')).toEqual([{ name: 'Ann' }]);
    expect(await db.query('SELECT type, data FROM outbox_event ORDER BY seq')).toEqual([
      { type: 'listing.updated', data: { price: 1 } },
      { type: 'listing.closed', data: { price: 1 } },
    ]);
  });

  test('a throw drops rows and events', async () => {
    const before = await countEvents();
    const failing = db.transaction(async (tx) => {
      await tx.query(`INSERT INTO account (id, name, email) VALUES (gen_random_uuid(), 'Bob', 'bob@example.com')`);
      await tx.appendEvents([event]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await db.prisma.account.findFirst({ where: { name: 'Bob' } })).toBeNull();
    expect(await countEvents()).toBe(before);
  });

  test('a nested transaction joins the outer one', async () => {
    const failing = db.transaction(async (outer) => {
      await outer.transaction((inner) => inner.appendEvents([event]));
      throw new Error('no');
    });
    const before = await countEvents();
    await expect(failing).rejects.toThrow('no');
    expect(await countEvents()).toBe(before);
  });

  test('transactions side by side do not mix their connections', async () => {
    const pids = await Promise.all(
      [1, 2, 3].map(() =>
        db.transaction(async (tx) => {
          const [viaPrisma] = await tx.prisma.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
          const [viaQuery] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid, pg_sleep(0.05)::text');
          expect(viaQuery?.pid).toBe(viaPrisma?.pid);
          return viaQuery?.pid;
        }),
      ),
    );
    expect(new Set(pids).size).toBe(3);
  });
});

describe('copyInto', () => {
  test('loads awkward values unchanged', async () => {
    await db.query('CREATE TABLE copied (id int, body text, tags text[], facts jsonb, at timestamptz, raw bytea)');
    const at = new Date('2026-01-02T03:04:05.678Z');
    const rows = [
      [1, 'tab\tline\nback\\slash \\N', ['a"b', 'c\\d', 'e,f', ''], { quote: '"\n' }, at, Buffer.from([0, 255])],
      [2, null, [], null, null, null],
    ];
    expect(await copyInto(db, 'copied', ['id', 'body', 'tags', 'facts', 'at', 'raw'], rows)).toBe(2);
    expect((await db.query('SELECT * FROM copied ORDER BY id')).map((row) => Object.values(row))).toEqual(rows);
  });

  test('loads nothing when the source fails', async () => {
    async function* failing() {
      yield [7, 'x'];
      throw new Error('the file ends early');
    }
    await expect(copyInto(db, 'copied', ['id', 'body'], failing())).rejects.toThrow('the file ends early');
    expect(await db.query('SELECT 1 FROM copied WHERE id = 7')).toEqual([]);
  });
});
