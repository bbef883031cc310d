import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Scenario name to the checks that failed in it, each as `id: message`. */
export type Outcome = Record<string, string[]>;

/** Runs the official conformance suite against a server: the scenarios that a revision requires, or one by name. */
export async function conformance(url: string, what: { requirements: string } | { scenario: string }): Promise<Outcome> {
  const results = await mkdtemp(path.join(tmpdir(), 'mcp-conformance-'));
  try {
    const choice = 'scenario' in what ? ['--scenario', what.scenario] : ['--requirements', what.requirements];
    const output = await run([BIN, 'server', '--url', url, '-o', results, ...choice]);
    const names = await readdir(results);
    if (names.length === 0) throw new Error(`The conformance suite ran nothing:\n${output}`);
    return Object.fromEntries(await Promise.all(names.map(async (name) => [scenarioOf(name), await failures(path.join(results, name))])));
  } finally {
    await rm(results, { recursive: true, force: true });
  }
}

const BIN = path.resolve(import.meta.dirname, '../../node_modules/@modelcontextprotocol/conformance/dist/index.js');

/** `server-tools-list-2026-01-01T…` → `tools-list`. */
const scenarioOf = (folder: string): string => folder.replace(/^server-/, '').replace(/-\d{4}-\d\d-\d\dT.*$/, '');

interface Check {
  id: string;
  status: 'SUCCESS' | 'FAILURE' | 'WARNING' | 'SKIPPED' | 'INFO';
  errorMessage?: string;
}

async function failures(folder: string): Promise<string[]> {
  const checks = JSON.parse(await readFile(path.join(folder, 'checks.json'), 'utf8')) as Check[];
  return checks.filter(({ status }) => status === 'FAILURE').map(({ id, errorMessage }) => `${id}: ${errorMessage?.slice(0, 500)}`);
}

/** Resolves with what was printed; the suite's exit code only repeats its checks. */
function run(args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', () => resolve(output));
  });
}
