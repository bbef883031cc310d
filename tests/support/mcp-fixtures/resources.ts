import type { McpResource, McpTemplate } from '@/lib/surfaces/mcp/pack';
import { PNG } from './fixture';

const resource = (uri: string, mimeType: string, content: { text: string } | { blob: string }): McpResource => ({
  definition: { uri, name: uri.replace('test://', ''), mimeType },
  read: async () => ({ contents: [{ uri, mimeType, ...content }] }),
});

export const fixtureResources = [
  resource('test://static-text', 'text/plain', { text: 'This is the content of the static text resource.' }),
  resource('test://static-binary', 'image/png', { blob: PNG }),
  resource('test://watched-resource', 'text/plain', { text: 'Watched resource content' }),
];

export const fixtureTemplates: McpTemplate[] = [
  {
    definition: { uriTemplate: 'test://template/{id}/data', name: 'template', mimeType: 'application/json' },
    read: async ({ id }, uri) => ({ contents: [{ uri, mimeType: 'application/json', text: JSON.stringify({ id, templateTest: true, data: `Data for ID: ${id}` }) }] }),
  },
];
