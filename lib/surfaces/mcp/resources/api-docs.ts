import type { AnyOperation } from '@/lib/kernel/operation';
import type { McpResource } from '../pack';
import { markdownContents } from './markdown-contents';

const URI = 'docs://api';

/** The REST API in one page, from the registry. */
export function apiDocs(registry: readonly AnyOperation[], baseUrl: string): McpResource {
  const text = [`# API\n\nThe same operations over HTTP at ${baseUrl}. OpenAPI: ${baseUrl}/openapi.json. Pages for people: ${baseUrl}/docs.`, ...registry.map(section)].join(
    '\n\n',
  );
  return {
    definition: {
      uri: URI,
      name: 'api-docs',
      title: 'API documentation',
      description: 'Every REST operation: method, path, parameters, and the tool that does the same',
      mimeType: 'text/markdown',
    },
    read: async () => markdownContents(URI, `${text}\n`),
  };
}

function section({ method, path, title, description, input, tool, scope }: AnyOperation): string {
  const members = Object.entries<{ description?: string }>(input.shape).map(([name, member]) => `- \`${name}\`${member.description ? `: ${member.description}` : ''}`);
  const twin = tool ? ` · tool \`${tool.name}\`` : '';
  return [`## ${title}`, `\`${method} ${path}\` · scope \`${scope}\`${twin}`, description, members.join('\n')].filter(Boolean).join('\n\n');
}
