import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registry } from '@/lib/domains/registry';
import type { OpenDatabase } from '@/lib/platform/db';
import { openApiDocument } from '@/lib/surfaces/openapi';
import { createRestSurface } from '@/lib/surfaces/rest';
import { testDatabase } from '../support/database';
import { insertListing } from '../support/listings';
import { nodeListener } from '../support/node-listener';

let directory: string;
let file: string;
let server: Server;
let origin: string;
let db: OpenDatabase;

beforeAll(async () => {
  db = await testDatabase();
  server = createServer(nodeListener(createRestSurface(registry, () => db)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  directory = mkdtempSync(join(tmpdir(), 'openstead-openapi-'));
  file = join(directory, 'openapi.json');
  writeFileSync(file, JSON.stringify(openApiDocument(origin)));
});

afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true, force: true });
});

describe('the OpenAPI document', () => {
  it('passes redocly', () => {
    const lint = spawnSync('node_modules/.bin/redocly', ['lint', file, '--extends=recommended', '--format=json', '--skip-rule=operation-4xx-response'], {
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    expect(JSON.parse(lint.stdout.slice(lint.stdout.indexOf('{'))).problems.filter((problem: { severity: string }) => problem.severity === 'error')).toEqual([]);
  });

  it('passes spectral', () => {
    const ruleset = join(directory, 'ruleset.yaml');
    writeFileSync(ruleset, 'extends: ["spectral:oas"]\n');
    const lint = spawnSync('node_modules/.bin/spectral', ['lint', file, '--ruleset', ruleset, '--format=json', '--fail-severity=error'], { encoding: 'utf8' });
    // A sentence for people follows the JSON.
    expect(JSON.parse(lint.stdout.slice(0, lint.stdout.lastIndexOf(']') + 1)).filter((problem: { severity: number }) => problem.severity === 0)).toEqual([]);
  });

  it('generates a client that compiles and lists listings', async () => {
    const id = await insertListing(db, { title: 'For the generated client' });
    execFileSync('node_modules/.bin/swagger-typescript-api', ['generate', '-p', file, '-o', directory, '-n', 'client.ts', '--silent'], { stdio: 'pipe' });
    writeFileSync(
      join(directory, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: { target: 'es2022', module: 'esnext', moduleResolution: 'bundler', lib: ['esnext', 'dom', 'dom.iterable'], types: [], noEmit: true, skipLibCheck: true },
        files: ['client.ts'],
      }),
    );
    const compile = spawnSync('node_modules/.bin/tsc', ['-p', directory], { encoding: 'utf8' });
    expect(compile.stdout).toBe('');
    const { Api } = await import(/* @vite-ignore */ join(directory, 'client.ts'));
    const api = new Api({ baseUrl: origin });
    const found = await api.api.listingsSearch({ limit: 5 });
    expect(found.data.data.map((listing: { id: string }) => listing.id)).toEqual([id]);
  });
});
