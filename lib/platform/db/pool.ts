import pg from 'pg';

/**
 * A pool whose rows hold plain JavaScript values: int8 and numeric → number, timestamptz → Date, date → `YYYY-MM-DD`.
 * Numbers above 2^53 lose digits; no column of ours holds such.
 */
export function createPool(url: string, size: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    types: { getTypeParser },
    // A generic plan of a prepared statement can be ten times slower. An `options` in the URL replaces this one.
    options: '-c plan_cache_mode=force_custom_plan',
    application_name: 'openstead',
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
  });
  // An idle connection that breaks is replaced at next use; without a listener the event would end the process.
  pool.on('error', () => {});
  return pool;
}

const { builtins } = pg.types;
const NUMERIC_ARRAY = 1231;
const INT8_ARRAY = 1016;
const DATE_ARRAY = 1182;
const TEXT_ARRAY = 1009;

type Parser = (value: string) => unknown;

const PARSERS: Record<number, Parser> = {
  [builtins.INT8]: Number,
  [builtins.NUMERIC]: Number,
  [builtins.DATE]: (value) => value,
  [NUMERIC_ARRAY]: (value) => textArray(value).map(toNumber),
  [INT8_ARRAY]: (value) => textArray(value).map(toNumber),
  [DATE_ARRAY]: (value) => textArray(value),
};

const textArray = (value: string) => (pg.types.getTypeParser(TEXT_ARRAY as never) as (text: string) => (string | null)[])(value);
const toNumber = (value: string | null) => (value === null ? null : Number(value));

function getTypeParser(oid: number, format?: string): never {
  const own = format === 'binary' ? undefined : PARSERS[oid];
  return (own ?? pg.types.getTypeParser(oid, format as 'text')) as never;
}
