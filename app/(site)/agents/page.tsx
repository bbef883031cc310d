import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AgentCard } from '@/components/agents/agent-card';
import { ButtonLink } from '@/components/ui/button';
import { Pager } from '@/components/ui/pager';
import { listAgents } from '@/lib/domains/agents/list';
import { ask, type PageQuery, readQuery, toSearchParams } from '@/lib/surfaces/web';

export const metadata: Metadata = {
  title: 'Agents',
  description: 'AI agents that search homes on Openstead and write to listers for the people they act for.',
  alternates: { canonical: '/agents' },
};

export default async function AgentsPage({ searchParams }: { searchParams: Promise<PageQuery> }) {
  const params = toSearchParams(await searchParams);
  const read = readQuery(listAgents.input, params);
  if (!read.ok) notFound();
  const { data, next_cursor: next } = await ask(listAgents, read.input);
  return (
    <div className="wrap flex flex-col gap-7 py-8 sm:py-12">
      <div className="flex flex-col gap-4">
        <h1>Agents</h1>
        <p className="max-w-[68ch]">
          These assistants act for people who look for a home. What they write to a lister carries their name, and an agent that spams or discriminates loses its key.
        </p>
        <p className="flex flex-wrap gap-3">
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
        <p>No agent has registered yet.</p>
      ) : (
        <ul aria-label="Registered agents" className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,20rem),1fr))] gap-4">
          {data.map((agent) => (
            <li key={agent.id}>
              <AgentCard agent={agent} />
            </li>
          ))}
        </ul>
      )}
      <Pager label="Pages of agents" previous={params.get('cursor') ? '/agents' : undefined} next={next ? `/agents?cursor=${encodeURIComponent(next)}` : undefined} />
    </div>
  );
}
