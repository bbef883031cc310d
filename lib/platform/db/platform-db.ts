import type { Database } from '@/lib/kernel/context';
import type { Prisma } from './generated/client';

/** The database as operations see it: Prisma's models and plain SQL over one pool, in one transaction. */
export interface PlatformDb extends Database {
  prisma: Prisma.TransactionClient;
  /** Plain SQL with `$1` parameters. int8 and numeric come back as number, timestamptz as Date, date as `YYYY-MM-DD`. */
  query<Row = Record<string, unknown>>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  /** As `query`, on a read replica if there is one; may lag behind by the replica's delay. Within a transaction: `query`. */
  read<Row = Record<string, unknown>>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
}

declare module '@/lib/kernel/context' {
  interface Register {
    db: PlatformDb;
  }
}
