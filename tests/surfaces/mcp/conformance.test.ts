import '../../support/process-database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handleMcp } from '@/lib/surfaces/mcp';
import { conformance, type Outcome } from '../../support/mcp-conformance';
import { fixtureSurface } from '../../support/mcp-fixture-surface';
import { type McpTestServer, serveMcp } from '../../support/mcp-server';
import { withSessions } from '../../support/mcp-sessions';

/** Scenarios that call no tool, resource or prompt of a reserved name. */
const FIXTURE_FREE = {
  '2025-11-25': [
    'server-initialize',
    'logging-set-level',
    'ping',
    'tools-list',
    'server-sse-multiple-streams',
    'resources-list',
    'prompts-list',
    'dns-rebinding-protection',
    'server-session-lifecycle',
  ],
  '2026-07-28': [
    'tools-list',
    'server-sse-multiple-streams',
    'resources-list',
    'sep-2164-resource-not-found',
    'prompts-list',
    'dns-rebinding-protection',
    'caching',
    'http-header-validation',
  ],
};

/** Scenarios in which the server asks its client in the middle of a call: they need a transport with sessions. */
const NEED_SESSIONS = ['tools-call-sampling', 'tools-call-elicitation', 'elicitation-sep1034-defaults', 'elicitation-sep1330-enums'];

/** Optional extensions that we do not offer, and headers that no tool of ours asks for. The suite does not score them. */
const NOT_OFFERED = /^(tasks-|http-custom-header-server-validation$)/;

const servers: McpTestServer[] = [];
const serve = async (handle: (request: Request) => Promise<Response>) => {
  const server = await serveMcp(handle);
  servers.push(server);
  return server.url;
};
afterAll(() => Promise.all(servers.map((server) => server.close())));

const none = (names: string[]): Outcome => Object.fromEntries(names.map((name) => [name, []]));
const only = (outcome: Outcome, wanted: (name: string) => boolean): Outcome => Object.fromEntries(Object.entries(outcome).filter(([name]) => wanted(name)));

describe.each(['2025-11-25', '2026-07-28'] as const)('conformance to %s', (requirements) => {
  it('passes what needs no fixtures, as the product', async () => {
    const outcome = await conformance(await serve(handleMcp), { requirements });
    expect(only(outcome, (name) => FIXTURE_FREE[requirements].includes(name))).toEqual(none(FIXTURE_FREE[requirements]));
  });

  it('passes what needs fixtures, with the same handler', async () => {
    const outcome = await conformance(await serve(fixtureSurface({ sessions: false }).handle), { requirements });
    const offered = only(outcome, (name) => !NOT_OFFERED.test(name) && !NEED_SESSIONS.includes(name));
    expect(offered).toEqual(none(Object.keys(offered)));
    expect(Object.keys(offered).length).toBeGreaterThanOrEqual(26);
  });
});

describe('conformance of servers that ask their clients', () => {
  let url = '';
  beforeAll(async () => {
    url = await serve(withSessions(fixtureSurface({ sessions: true })));
  });

  it.each(NEED_SESSIONS)('passes %s', async (scenario) => {
    expect(await conformance(url, { scenario })).toEqual(none([scenario]));
  });
});
