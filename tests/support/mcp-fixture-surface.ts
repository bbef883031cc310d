import { createRequestStateCodec } from '@modelcontextprotocol/server';
import type { McpPack } from '@/lib/surfaces/mcp/pack';
import { changeTools } from './mcp-fixtures/change-tools';
import { clientTools } from './mcp-fixtures/client-tools';
import { contentTools } from './mcp-fixtures/content-tools';
import { inputTools } from './mcp-fixtures/input-tools';
import { fixturePrompts } from './mcp-fixtures/prompts';
import { fixtureResources, fixtureTemplates } from './mcp-fixtures/resources';
import { type TestSurface, testSurface } from './mcp-surface';

/** The surface with the tools, resources and prompts of reserved names that the conformance suite calls. */
export function fixtureSurface(given: { sessions: boolean }): TestSurface {
  const surface: TestSurface = testSurface({ pack: fixturePack(() => surface.notify, given.sessions) });
  return surface;
}

/** Only with sessions can tools ask the client in the middle of a call. */
function fixturePack(notify: () => TestSurface['notify'], sessions: boolean): McpPack {
  const codec = createRequestStateCodec<Record<string, unknown>>({ key: crypto.getRandomValues(new Uint8Array(32)) });
  return {
    tools: [
      ...contentTools,
      ...inputTools((state) => codec.mint(state)),
      ...changeTools({ tools: () => notify().toolsChanged(), prompts: () => notify().promptsChanged() }),
      ...(sessions ? clientTools : []),
    ],
    resources: fixtureResources,
    templates: fixtureTemplates,
    prompts: fixturePrompts,
    server: { capabilities: { tools: { listChanged: true }, prompts: { listChanged: true }, resources: { subscribe: true } }, requestState: { verify: codec.verify } },
    prepare(server) {
      for (const method of ['resources/subscribe', 'resources/unsubscribe'] as const) server.setRequestHandler(method, () => ({}));
    },
  };
}
