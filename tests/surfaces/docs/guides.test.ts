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
import type { GuideValues } from '@/components/docs/guides/guide';
import { GUIDES } from '@/components/docs/guides/guides';
import { database } from '@/lib/platform/db';
import { handleFeed } from '@/lib/surfaces/feeds';
import { handleMcp } from '@/lib/surfaces/mcp';
import { handleRest } from '@/lib/surfaces/rest';
import { insertListing } from '@/tests/support/listings';
import { nodeListener } from '@/tests/support/node-listener';

const run = promisify(execFile);

/** Each language, how its example is written, and what runs it. */
const LANGUAGES = [
  { language: 'curl', write: asCurl, file: 'example.sh', command: ['sh'], program: 'curl' },
  {
    language: 'TypeScript',
    write: asTypeScript,
    file: 'example.mts',
    command: [process.execPath, '--no-warnings'],
    program: process.execPath,
  },
  { language: 'Python', write: asPython, file: 'example.py', command: ['python3'], program: 'python3' },
] as const;

const server = createServer(nodeListener((request) => surfaceOf(new URL(request.url).pathname)(request)));
const values = {} as GuideValues;
let directory: string;
const missing = new Set<string>();

beforeAll(async () => {
  for (const { program } of LANGUAGES) await run(program, ['--version']).catch(() => missing.add(program));
  directory = await mkdtemp(path.join(tmpdir(), 'openstead-guides-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  values.baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  values.listing = await insertListing(database());
  for (let count = 0; count < 60; count++) await insertListing(database());
  values.key = (await post('/api/v1/agents/register', { name: 'Guide', description: 'Runs the guides.', developer_email: 'guide@example.com' })).api_key;
  const { data } = await post(`/api/v1/listings/${values.listing}/inquiries`, { message: 'Is it free?', contact_email: 'hunter@example.com' });
  Object.assign(values, { conversation: data.conversation_id, token: data.conversation_token });
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(directory, { recursive: true });
});

describe.each(LANGUAGES)('$language', ({ language, write, file, command, program }) => {
  describe.each(GUIDES)('$title', ({ steps }) => {
    test.for(steps)('$title', async ({ request, expects }, { skip }) => {
      skip(missing.has(program), `${program} is not on the PATH, so the examples in ${language} are not run`);
      const script = path.join(directory, file);
      await writeFile(script, write(request(values), values.baseUrl));
      const [shell, ...parameters] = command;
      const { stdout } = await run(shell, [...parameters, script], { maxBuffer: 64 * 1024 * 1024 });
      expect(stdout).toContain(expects);
      expect(stdout).not.toContain('/problems/');
    });
  });
});

test('reading every page reads them all', async () => {
  const [step] = GUIDES.flatMap(({ steps }) => steps).filter(({ request }) => request(values).everyPage);
  const script = path.join(directory, 'pages.mts');
  await writeFile(script, asTypeScript(step?.request(values) as never, values.baseUrl));
  const { stdout } = await run(process.execPath, ['--no-warnings', script], { maxBuffer: 64 * 1024 * 1024 });
  expect(stdout.match(/"next_cursor"/g)).toHaveLength(2);
});

function surfaceOf(pathname: string): (request: Request) => Promise<Response> {
  if (pathname === '/api/mcp') return handleMcp;
  return pathname.startsWith('/api/v1/feed.') ? handleFeed : handleRest;
}

/* biome-ignore lint/suspicious/noExplicitAny: the API is read here as a stranger reads it */
const post = async (address: string, body: unknown): Promise<any> =>
  (await fetch(values.baseUrl + address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })).json();
