import type pg from 'pg';
import { type Held, holding, SharedPoolAdapter } from './adapter';
import { type Prisma, PrismaClient } from './generated/client';
import { once } from './idempotency';
import { appendEvents } from './outbox';
import type { PlatformDb } from './platform-db';
import { createPool } from './pool';

/** A database with the pool behind it. */
export type OpenDatabase = PlatformDb & { pool: pg.Pool; close(): Promise<void> };

/** Opens a database; connections are made at first use. `replicaUrls` serve `read` in turn. */
export function openDatabase(url: string, options: { poolSize?: number; replicaUrls?: readonly string[] } = {}): OpenDatabase {
  const size = options.poolSize ?? 10;
  const pool = createPool(url, size);
  const replicas = (options.replicaUrls ?? []).map((replica) => createPool(replica, size));
  const prisma = new PrismaClient({ adapter: new SharedPoolAdapter(pool) });
  let turn = 0;
  const nextReader = () => replicas[turn++ % replicas.length] ?? pool;
  const transaction: PlatformDb['transaction'] = (work) => inTransaction(prisma, work);
  return {
    pool,
    prisma,
    query: (sql, params) => rowsOf(pool, sql, params),
    read: (sql, params) => rowsOf(nextReader(), sql, params),
    transaction,
    appendEvents: (events) => transaction((db) => db.appendEvents(events)),
    once: (claim, work) => transaction((db) => db.once(claim, work)),
    close: async () => {
      await prisma.$disconnect();
      await Promise.all([pool, ...replicas].map((each) => each.end()));
    },
  };
}

const TRANSACTION_LIMITS = { maxWait: 10_000, timeout: 600_000 };

/** Prisma opens and ends the transaction; SQL of `query` runs on the connection that it holds. */
function inTransaction<T>(prisma: PrismaClient, work: (db: PlatformDb) => Promise<T>): Promise<T> {
  const held: Held = {};
  return holding.run(held, () =>
    prisma.$transaction((client) => {
      if (!held.client) throw new Error('The Prisma adapter did not reveal the connection of its transaction');
      return work(joined(client, held.client));
    }, TRANSACTION_LIMITS),
  );
}

function joined(prisma: Prisma.TransactionClient, client: pg.PoolClient): PlatformDb {
  const db: PlatformDb = {
    prisma,
    query: (sql, params) => rowsOf(client, sql, params),
    read: (sql, params) => rowsOf(client, sql, params),
    transaction: (work) => work(db),
    appendEvents: (events) => appendEvents(db, events),
    once: (claim, work) => once(db, claim, work),
  };
  connections.set(db, client);
  return db;
}

/** The connection of a transaction, for what needs the wire itself (COPY). */
export const connections = new WeakMap<object, pg.PoolClient>();

async function rowsOf<Row>(source: pg.Pool | pg.PoolClient, sql: string, params: readonly unknown[] = []): Promise<Row[]> {
  return (await source.query(sql, params as unknown[])).rows as Row[];
}
