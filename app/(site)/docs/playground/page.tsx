import type { Metadata } from 'next';
import { DocsFrame } from '@/components/docs/docs-frame';
import { McpConsole } from '@/components/docs/mcp-console';
import { TryFields } from '@/components/docs/try-fields';
import { TryForm } from '@/components/docs/try-form';
import { Button } from '@/components/ui/button';
import { CodeBlock } from '@/components/ui/code-block';
import { InlineCode } from '@/components/ui/inline-code';
import { SelectField } from '@/components/ui/select-field';
import { listAgents } from '@/lib/domains/agents/list';
import { searchListings } from '@/lib/domains/listings/search';
import { ask, operationDocs, type PageQuery, siteUrl, toSearchParams } from '@/lib/surfaces/web';
import { docsPages } from '../docs-pages';
import { mcpCalls } from './mcp-calls';

export const metadata: Metadata = {
  title: 'Playground',
  description: 'Call the REST API and the MCP server of Openstead from this page, live, and see what they answer.',
  alternates: { canonical: '/docs/playground' },
};

export default async function PlaygroundPage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const chosen = toSearchParams(await searchParams).get('operation');
  const known = await knownIds();
  const operations = operationDocs().filter(({ id, isRead, access }) => isRead && access.startsWith('Anyone') && id !== 'listings.clusters');
  const operation = operations.find(({ id }) => id === chosen) ?? operations[0];
  const calls = mcpCalls(known);
  const endpoint = siteUrl('/api/mcp');
  return (
    <DocsFrame current="/docs/playground" groups={docsPages()}>
      <div className="flex min-w-0 flex-col gap-10">
        <div className="flex flex-col gap-3">
          <h1>Playground</h1>
          <p className="max-w-[68ch]">
            What you send here goes to this installation and reads its real listings. No key is needed. Writing is left to{' '}
            <a href="/agents/register" className="link">
              registered agents
            </a>
            .
          </p>
        </div>
        <section aria-labelledby="rest" className="flex min-w-0 flex-col gap-4">
          <h2 id="rest">Over REST</h2>
          <form action="/docs/playground" method="get" aria-label="Choose an operation" className="flex max-w-2xl flex-wrap items-end gap-3">
            <div className="min-w-0 grow basis-64">
              <SelectField
                form="choose"
                name="operation"
                label="Operation"
                defaultValue={operation?.id}
                choices={operations.map(({ id, title, method, path }) => ({ value: id, label: `${title}: ${method} ${path}` }))}
              />
            </div>
            <Button type="submit" quiet>
              Show its form
            </Button>
          </form>
          {operation ? (
            <div className="rounded-card border border-line bg-card p-5">
              <h3>{operation.title}</h3>
              <p className="max-w-[72ch] py-2">
                <InlineCode text={operation.description} />
              </p>
              <TryForm key={operation.id} id={operation.id} path={operation.path} label={`Try: ${operation.title}`}>
                <TryFields operation={{ ...operation, sample: Object.fromEntries(Object.entries(operation.sample).map(([name, value]) => [name, known[value] ?? value])) }} />
              </TryForm>
            </div>
          ) : null}
        </section>
        <section aria-labelledby="mcp" className="flex min-w-0 flex-col gap-4">
          <h2 id="mcp">Over MCP</h2>
          <p className="max-w-[68ch]">
            The same operations as tools, by JSON-RPC. To use them from an assistant,{' '}
            <a href="/docs/mcp#clients" className="link">
              connect a client
            </a>
            .
          </p>
          <div className="min-w-0 rounded-card border border-line bg-card p-5">
            <noscript>
              <p className="pb-4">Sending from this page needs JavaScript. Without it, run the command below.</p>
            </noscript>
            <McpConsole endpoint="/api/mcp" calls={calls} />
          </div>
          <CodeBlock
            label="The first call, from a shell"
            code={`curl '${endpoint}' \\\n  -H 'Content-Type: application/json' \\\n  -H 'Accept: application/json, text/event-stream' \\\n  -d '${calls[0]?.request}'`}
          />
        </section>
      </div>
    </DocsFrame>
  );
}

/** Ids of this installation in place of those in the examples, so that a first try finds something. */
async function knownIds(): Promise<Record<string, string>> {
  const [homes, agents] = await Promise.all([ask(searchListings, { limit: 1 }), ask(listAgents, { limit: 1 })]);
  const [home] = homes.data;
  const [agent] = agents.data;
  return { ...(home && { lst_a1b2c3d4e5: home.id }), ...(agent && { agt_a1b2c3d4e5: agent.id }) };
}
