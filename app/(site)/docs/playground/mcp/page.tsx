import type { Metadata } from 'next';
import { McpConsole } from '@/components/docs/mcp-console';
import { PlaygroundFrame } from '@/components/docs/playground-frame';
import { CodeBlock } from '@/components/ui/code-block';
import { siteUrl } from '@/lib/surfaces/web';
import { docsPages } from '../../docs-pages';
import { knownIds } from '../known-ids';
import { mcpCalls } from './mcp-calls';
import { sendToMcp } from './send-to-mcp';

export const metadata: Metadata = {
  title: 'MCP playground',
  description: 'Call the MCP server of Openstead from this page, live, and see what it answers.',
  alternates: { canonical: '/docs/playground/mcp' },
};

export default async function McpPlaygroundPage() {
  const calls = mcpCalls(await knownIds());
  return (
    <PlaygroundFrame
      way="/docs/playground/mcp"
      groups={docsPages()}
      intro={
        <>
          The same operations as tools, by JSON-RPC, on the real listings of this installation. To use them from an assistant,{' '}
          <a href="/docs/mcp#clients" className="link">
            connect a client
          </a>
          .
        </>
      }
    >
      <div className="min-w-0 rounded-card border border-line bg-card p-5">
        <McpConsole endpoint="/api/mcp" calls={calls} action={sendToMcp} />
      </div>
      <CodeBlock
        label="The first call, from a shell"
        code={`curl '${siteUrl('/api/mcp')}' \\\n  -H 'Content-Type: application/json' \\\n  -H 'Accept: application/json, text/event-stream' \\\n  -d '${calls[0]?.request}'`}
      />
    </PlaygroundFrame>
  );
}
