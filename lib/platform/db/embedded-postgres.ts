import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { freePort } from './free-port';
import { type PostgresHome, preparePostgresHome, runAsOwner } from './postgres-home';

/** A running embedded Postgres. */
export interface EmbeddedPostgres {
  /** URL of the database `openstead` on it, which may not exist yet. */
  url: string;
  /** False where it ran already. */
  started: boolean;
  /** Ends this process's use of it; the last one to leave stops the server. */
  stop(): Promise<void>;
}

/**
 * Starts the Postgres that comes with the npm packages on a free port of 127.0.0.1, with its files under `directory`; first
 * time 1 s, then 0.1 s. One that already runs there is used. As root the server runs as the user `postgres`, which is made if absent.
 */
export const startEmbeddedPostgres = (directory: string): Promise<EmbeddedPostgres> => start(directory, SETTINGS);

/** Starts one for tests, in a new temporary directory; its files vanish when it stops. Faster, as nothing need survive a crash. */
export async function startThrowawayPostgres(): Promise<EmbeddedPostgres> {
  const directory = mkdtempSync(path.join(tmpdir(), 'openstead-postgres-'));
  // Open to the user that the server runs as.
  chmodSync(directory, 0o755);
  const postgres = await start(path.join(directory, 'files'), { ...SETTINGS, ...THROWAWAY_SETTINGS });
  const stop = async () => {
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  return { ...postgres, stop };
}

async function start(directory: string, settings: Record<string, string | number>): Promise<EmbeddedPostgres> {
  const { home, password } = await prepare(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EACCES' && error.code !== 'EPERM') throw error;
    throw new Error(`${path.resolve(directory)} belongs to another user. Start as that user, give the directory to this one with chown, or set DATA_DIR to another.`, {
      cause: error,
    });
  });
  if (!existsSync(path.join(home.data, 'PG_VERSION'))) await initialise(home, password);
  const running = await findRunning(home, password);
  if (running) return use(home, running, false);
  const port = await freePort();
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  await runAsOwner(home, home.pgCtl, ['start', '-w', '-t', '60', '-D', home.data, '-l', path.join(home.directory, 'postgres.log'), '-o', `-p ${port} ${flags.join(' ')}`]);
  return use(home, urlOf(port, password), true);
}

async function prepare(directory: string): Promise<{ home: PostgresHome; password: string }> {
  const home = await preparePostgresHome(directory);
  return { home, password: readPassword(home) };
}

/** Notes this process as a user of the server: a site, an import and a worker may share one, and end in any order. */
function use(home: PostgresHome, url: string, started: boolean): EmbeddedPostgres {
  const users = path.join(home.directory, 'users');
  const note = path.join(users, String(process.pid));
  mkdirSync(users, { recursive: true });
  writeFileSync(note, '');
  const stop = async () => {
    rmSync(note, { force: true });
    // Notes of processes that died count for nothing.
    if (!readdirSync(users).some((pid) => isAlive(Number(pid)))) await stopServer(home);
  };
  return { url, started, stop };
}

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: "''",
  max_connections: 100,
  shared_buffers: '256MB',
  work_mem: '16MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '2GB',
  random_page_cost: 1.1,
  jit: 'off',
};
const THROWAWAY_SETTINGS = { shared_buffers: '64MB', fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };

async function initialise(home: PostgresHome, password: string): Promise<void> {
  const passwordFile = path.join(home.directory, 'initdb-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (home.owner) chownSync(passwordFile, home.owner.uid, home.owner.gid);
  // The built-in locale sorts the same on every operating system, so indexes survive a move.
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', process.platform === 'linux' ? '--locale=C.UTF-8' : '--locale=C'];
  try {
    rmSync(home.data, { recursive: true, force: true });
    await runAsOwner(home, home.initdb, ['-D', home.data, '-U', 'openstead', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...locale]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** The URL of a server that already runs on these files. A pid file whose process is gone or another program is removed. */
async function findRunning(home: PostgresHome, password: string): Promise<string | undefined> {
  const pidFile = path.join(home.data, 'postmaster.pid');
  if (!existsSync(pidFile)) return undefined;
  const [pid, , , port] = readFileSync(pidFile, 'utf8').split('\n');
  for (let attempt = 0; port && isPostgres(Number(pid)) && attempt < 100; attempt++) {
    if (await accepts(urlOf(Number(port), password, 'postgres'))) return urlOf(Number(port), password);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  if (isPostgres(Number(pid))) throw new Error(`A Postgres (process ${pid}) holds ${home.data} but does not answer on port ${port}. Stop it, then try again.`);
  rmSync(pidFile, { force: true });
  return undefined;
}

/** Whether a process is alive and a Postgres. After a restart of a container its old number may be another program's. */
function isPostgres(pid: number): boolean {
  const commandLine = `/proc/${pid}/cmdline`;
  return isAlive(pid) && (existsSync(commandLine) ? /^([^\0]*\/)?postgres\b/.test(readFileSync(commandLine, 'utf8')) : process.platform !== 'linux');
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function accepts(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function stopServer(home: PostgresHome): Promise<void> {
  if (existsSync(path.join(home.data, 'postmaster.pid'))) await runAsOwner(home, home.pgCtl, ['stop', '-w', '-t', '60', '-m', 'fast', '-D', home.data]);
}

function readPassword(home: PostgresHome): string {
  const file = path.join(home.directory, 'password');
  if (!existsSync(file)) {
    mkdirSync(home.directory, { recursive: true });
    writeFileSync(file, randomBytes(18).toString('hex'), { mode: 0o600 });
    chmodSync(file, 0o600);
  }
  return readFileSync(file, 'utf8').trim();
}

const urlOf = (port: number, password: string, database = 'openstead') => `postgres://openstead:${password}@127.0.0.1:${port}/${database}`;
