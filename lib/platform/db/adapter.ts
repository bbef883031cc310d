import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';

/** Where a Prisma transaction leaves its connection, so that plain SQL can run inside the same transaction. */
export interface Held {
  client?: pg.PoolClient;
}

export const holding = new AsyncLocalStorage<Held>();

/** Prisma's adapter over our pool; tells the surrounding `holding.run` which connection a transaction got. */
export class SharedPoolAdapter extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const startTransaction = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolationLevel) => {
      const transaction = await startTransaction(isolationLevel);
      const held = holding.getStore();
      // `client` is protected in the adapter's types; without it a second connection would be needed.
      if (held) held.client = (transaction as unknown as { client: pg.PoolClient }).client;
      return transaction;
    };
    return adapter;
  }
}
