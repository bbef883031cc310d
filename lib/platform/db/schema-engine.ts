import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';

/**
 * Prisma's schema engine as WASM over the pg adapter. The engine that Prisma's CLI downloads for each command is the same
 * code as a native program; this one comes with the npm packages, so migrations need no other host.
 */
export async function withSchemaEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({ connectionString: url, Client: FriendlyClient as never, max: 4 });
  const { SchemaEngine: Engine } = await loadWasm();
  const engine = await Engine.new({ datamodels: undefined } as never, () => {}, bindMigrationAwareSqlAdapterFactory(new WholeScriptAdapter(pool)) as never);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await pool.end();
  }
}

let loaded: Promise<typeof import('@prisma/schema-engine-wasm')> | undefined;

/** The package's own entry imports `.wasm` as a module, which Node cannot; so instantiate it here. */
function loadWasm(): Promise<typeof import('@prisma/schema-engine-wasm')> {
  loaded ??= (async () => {
    const directory = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
    const glue = await import(pathToFileURL(path.join(directory, 'schema_engine_bg.js')).href);
    const { instance } = await WebAssembly.instantiate(readFileSync(path.join(directory, 'schema_engine_bg.wasm')), { './schema_engine_bg.js': glue });
    glue.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
    return glue;
  })();
  return loaded;
}

/** The adapter splits scripts at each `;`, which breaks `$$` bodies and the script's implicit transaction: send it whole. */
class WholeScriptAdapter extends PrismaPg {
  override connect = async () => whole(await super.connect());
  override connectToShadowDb = async () => whole(await super.connectToShadowDb());
}

function whole<Adapter extends { executeScript(script: string): Promise<void>; underlyingDriver(): pg.Pool }>(adapter: Adapter): Adapter {
  const original = adapter as unknown as { onError(error: unknown): never };
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(script).catch((error) => original.onError(error));
  };
  return adapter;
}

const AS_TEXT = new Map([
  [18, 25], // "char"
  [19, 25], // name
  [194, 25], // pg_node_tree
  [26, 20], // oid, as int8
  [1002, 1009], // "char"[]
  [1003, 1009], // name[]
]);

/** The adapter knows no mapping for types of the catalogue that introspection reads: show them as text or int8. */
class FriendlyClient extends pg.Client {
  override query(...given: unknown[]): never {
    const query = super.query as (...args: unknown[]) => unknown;
    const last = given.at(-1);
    if (typeof last === 'function') return query.call(this, ...given.slice(0, -1), (error: unknown, result: unknown) => last(error, friendly(result))) as never;
    const answer = query.call(this, ...given);
    return (answer instanceof Promise ? answer.then(friendly) : answer) as never;
  }
}

function friendly(result: unknown): unknown {
  for (const each of [result].flat()) {
    for (const field of (each as pg.QueryResult | undefined)?.fields ?? []) field.dataTypeID = AS_TEXT.get(field.dataTypeID) ?? field.dataTypeID;
  }
  return result;
}
