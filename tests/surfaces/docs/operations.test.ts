import '@/tests/support/process-database';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asCurl } from '@/components/docs/guides/as-curl';
import { asPython } from '@/components/docs/guides/as-python';
import { asTypeScript } from '@/components/docs/guides/as-typescript';
import { registry } from '@/lib/domains/registry';
import type { AnyOperation } from '@/lib/kernel/operation';
import { database } from '@/lib/platform/db';
import { handleRest } from '@/lib/surfaces/rest';
import { operationDocs } from '@/lib/surfaces/web';
import { insertListing } from '@/tests/support/listings';
import { nodeListener } from '@/tests/support/node-listener';

const run = promisify(execFile);
const LANGUAGES = [
  { language: 'curl', write: asCurl, ending: 'sh', program: 'curl', command: 'sh', first: [] as string[] },
  { language: 'TypeScript', write: asTypeScript, ending: 'mts', program: process.execPath, command: process.execPath, first: ['--no-warnings'] },
  { language: 'Python', write: asPython, ending: 'py', program: 'python3', command: 'python3', first: [] as string[] },
];
/** Examples run at the same time: most of it is waiting for a program to start. */
const AT_ONCE = 4;

const server = createServer(nodeListener(handleRest));
const missing = new Set<string>();
/** What stands in the examples, and what it is here. */
const real: Record<string, string> = {};
let [directory, baseUrl] = ['', ''];

beforeAll(async () => {
  for (const { program } of LANGUAGES) await run(program, ['--version']).catch(() => missing.add(program));
  directory = await mkdtemp(path.join(tmpdir(), 'openstead-operations-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const listing = await insertListing(database(), { neighborhood: 'Hyde Park' });
  const agent = await post('/api/v1/agents/register', { name: 'Docs', description: 'Runs the examples.', developer_email: 'docs@example.com' });
  const { data } = await post(`/api/v1/listings/${listing}/inquiries`, { message: 'Is it free?' }, agent.api_key);
  Object.assign(real, {
    lst_a1b2c3d4e5: listing,
    agt_a1b2c3d4e5: agent.data.id,
    inq_a1b2c3d4e5: data.id,
    '019a0000-0000-7000-8000-000000000000': data.conversation_id,
    ope_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: agent.api_key,
  });
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(directory, { recursive: true });
});

describe.each(LANGUAGES)('$language', ({ write, ending, program, command, first }) => {
  test('every example of every operation runs and is answered', { timeout: 180_000 }, async ({ skip }) => {
    skip(missing.has(program), `${program} is not on the PATH`);
    const examples = operationDocs().flatMap(({ id, examples: all }) => all.map(({ title, request }, index) => ({ id, name: `${id}-${index}`, title, request })));
    expect(examples.length).toBeGreaterThan(25);
    const byId = new Map(registry.map((operation) => [operation.id, operation]));
    const faults: string[] = [];
    const waiting = [...examples];
    const work = async () => {
      for (let example = waiting.shift(); example; example = waiting.shift()) {
        const script = path.join(directory, `${example.name}.${ending}`);
        await writeFile(script, filledIn(write(example.request, baseUrl)));
        const { stdout } = await run(command, [...first, script], { maxBuffer: 64 * 1024 * 1024 }).catch(({ stderr }) => ({ stdout: `failed: ${stderr}` }));
        if (!isAnswer(byId.get(example.id), stdout)) faults.push(`${example.name} (${example.title}): ${stdout.slice(0, 300)}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    expect(faults).toEqual([]);
  });
});

/** Whether a text is the answer that the operation promises. */
function isAnswer(operation: AnyOperation | undefined, text: string): boolean {
  try {
    return operation?.output.safeParse(JSON.parse(text)).success ?? false;
  } catch {
    return false;
  }
}

const filledIn = (script: string): string => Object.entries(real).reduce((text, [placeholder, value]) => text.replaceAll(placeholder, value), script);

/* biome-ignore lint/suspicious/noExplicitAny: the API is read here as a stranger reads it */
const post = async (address: string, body: unknown, key?: string): Promise<any> =>
  (
    await fetch(baseUrl + address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(key ? { Authorization: `Bearer ${key}` } : {}) },
      body: JSON.stringify(body),
    })
  ).json();
