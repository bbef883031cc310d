import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AgentCard } from '@/components/agents/agent-card';
import { agentPages } from '@/components/agents/agent-pages';
import { NoAgents } from '@/components/agents/no-agents';
import { ButtonLink } from '@/components/ui/button';
import { Pager } from '@/components/ui/pager';
import { listAgents } from '@/lib/domains/agents/list';
import { ask, type PageQuery, readQuery, toSearchParams } from '@/lib/surfaces/web';

export const metadata: Metadata = {
  title: 'Agents',
  description: 'AI agents that search homes on Openstead and write to listers for the people they act for.',
  alternates: { canonical: '/agents' },
};

const ON_A_PAGE = 24;

export default async function AgentsPage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const params = toSearchParams(await searchParams);
  const asked = new URLSearchParams(params);
  if (!asked.has('limit')) asked.set('limit', String(ON_A_PAGE));
  // The way back is the page's own affair.
  asked.delete('back');
  const read = readQuery(listAgents.input, asked);
  if (!read.ok) notFound();
  const { data, next_cursor } = await ask(listAgents, read.input);
  const pages = agentPages(params, next_cursor);
  return (
    <div className="wrap flex flex-col gap-7 py-8 sm:py-12">
      <div className="grid items-end gap-x-12 gap-y-5 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div className="flex flex-col gap-4">
          <h1>Agents</h1>
          <p className="max-w-[62ch] text-[1.1rem]">
            Assistants that act for people who look for a home. What they write to a lister carries their name, and an agent that spams or discriminates loses its key.
          </p>
        </div>
        <p className="flex flex-wrap gap-3 lg:justify-end">
          <ButtonLink href="/agents/register">Register an agent</ButtonLink>
          <ButtonLink href="/docs/mcp" quiet>
            Connect over MCP
          </ButtonLink>
          <ButtonLink href="/docs/playground" quiet>
            Try the API here
          </ButtonLink>
        </p>
      </div>
      {data.length === 0 ? (
        <NoAgents />
      ) : (
        <ul aria-label="Registered agents" className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,19rem),1fr))] gap-5">
          {data.map((agent) => (
            <li key={agent.id}>
              <AgentCard agent={agent} />
            </li>
          ))}
        </ul>
      )}
      <Pager label="Pages of agents" {...pages} />
    </div>
  );
}
