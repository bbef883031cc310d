import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum, type SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';

/**
 * Prisma's schema engine as WASM over the pg adapter. The engine that Prisma's CLI downloads for each command is the same
 * code as a native program; this one comes with the npm packages, so migrations need no other host.
 */
export async function withSchemaEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({ connectionString: url, Client: FriendlyClient as never, max: 4 });
  const { SchemaEngine: Engine } = await loadWasm();
  const engine = await Engine.new({ datamodels: undefined } as never, () => {}, bindMigrationAwareSqlAdapterFactory(new WholeScriptAdapter(pool, url)) as never);
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
    // Where the engine reports a panic; without it the reason is lost in a TypeError.
    Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (text: string) => process.stderr.write(`${text}\n`) } });
    const { instance } = await WebAssembly.instantiate(readFileSync(path.join(directory, 'schema_engine_bg.wasm')), { './schema_engine_bg.js': withPatientTimers(glue) });
    glue.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
    return glue;
  })();
  return loaded;
}

/** The engine leaves its 10 s timer for the migration lock running; unreferenced, it does not keep the process alive. */
function withPatientTimers(glue: WebAssembly.ModuleImports): WebAssembly.ModuleImports {
  const name = Object.keys(glue).find((each) => each.startsWith('__wbg_setTimeout'));
  return name ? { ...glue, [name]: (work: () => void, ms: number) => setTimeout(work, ms).unref() } : glue;
}

/** The adapter splits scripts at each `;`, which breaks `$$` bodies and the script's implicit transaction: send it whole. */
class WholeScriptAdapter extends PrismaPg {
  constructor(
    private readonly pool: pg.Pool,
    private readonly url: string,
  ) {
    super(pool);
  }

  override connect = async () => whole(await super.connect());

  /** The adapter's own would open the shadow database by the URL of the real one, which names the real one. */
  override connectToShadowDb = async () => {
    const name = `shadow_${randomUUID().replaceAll('-', '')}`;
    await this.pool.query(`CREATE DATABASE ${name}`);
    const shadow = new pg.Pool({ connectionString: new URL(`/${name}`, this.url).href, Client: FriendlyClient as never });
    const adapter = await new WholeScriptAdapter(shadow, this.url).connect();
    adapter.dispose = async () => {
      await shadow.end();
      await this.pool.query(`DROP DATABASE ${name} WITH (FORCE)`);
    };
    return adapter;
  };
}

function whole<Adapter extends SqlDriverAdapter & { underlyingDriver(): pg.Pool }>(adapter: Adapter): Adapter {
  const original = adapter as unknown as { onError(error: unknown): never };
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.executeScript = async (script) => {
    await adapter
      .underlyingDriver()
      .query(script)
      .catch((error) => original.onError(error));
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const column of characterColumns.get(result.rows) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character;
    return result;
  };
  return adapter;
}

const CHAR = 18;
/** Which columns of a result are of the type `"char"`, for which the adapter has no mapping. */
const characterColumns = new WeakMap<object, number[]>();

const AS_TEXT = new Map([
  [CHAR, 25],
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
  for (const each of [result].flat() as (pg.QueryResult | undefined)[]) {
    if (!each?.fields) continue;
    characterColumns.set(
      each.rows,
      each.fields.flatMap((field, column) => (field.dataTypeID === CHAR ? [column] : [])),
    );
    for (const field of each.fields) field.dataTypeID = AS_TEXT.get(field.dataTypeID) ?? field.dataTypeID;
  }
  return result;
}
