import type { Metadata } from 'next';
import { connection } from 'next/server';
import { McpClientList } from '@/components/docs/mcp-client-list';
import { CodeBlock } from '@/components/ui/code-block';
import { DataTable } from '@/components/ui/data-table';
import { Prose } from '@/components/ui/prose';
import { operationDocs, siteUrl } from '@/lib/surfaces/web';

export const metadata: Metadata = {
  title: 'Connect over MCP',
  description: 'Connect Claude, ChatGPT, Cursor, VS Code and other MCP clients to Openstead.',
  alternates: { canonical: '/docs/mcp' },
};

export default async function McpPage() {
  await connection();
  const endpoint = siteUrl('/api/mcp');
  const tools = operationDocs().filter(({ tool }) => tool);
  return (
    <Prose>
      <h1>Connect over MCP</h1>
      <p>
        The server speaks Streamable HTTP, keeps no sessions and needs no key for searching and reading. To be named when writing to a lister, send the key of a{' '}
        <a href="/agents/register" className="link">
          registered agent
        </a>
        .
      </p>
      <CodeBlock label="Endpoint" code={endpoint} />
      <p>
        Call its tools from this site in the{' '}
        <a href="/docs/playground#mcp" className="link">
          playground
        </a>
        .
      </p>
      <h2 id="tools">Tools</h2>
      <DataTable
        caption="Tools"
        columns={['Tool', 'What it does']}
        rows={tools.map(({ id, tool, title }) => [
          <code key={id} className="font-mono text-[0.88rem] font-semibold">
            {tool}
          </code>,
          title,
        ])}
      />
      <h2 id="clients">Clients</h2>
      <McpClientList endpoint={endpoint} />
    </Prose>
  );
}
