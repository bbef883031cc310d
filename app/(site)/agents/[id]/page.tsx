import type { Metadata } from 'next';
import { agentJsonLd } from '@/components/agents/agent-json-ld';
import { AgentSign } from '@/components/agents/agent-sign';
import { date } from '@/components/format/date';
import { Badge } from '@/components/ui/badge';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { CodeBlock } from '@/components/ui/code-block';
import { Facts } from '@/components/ui/facts';
import { JsonLd } from '@/components/ui/json-ld';
import { getAgent } from '@/lib/domains/agents/get';
import { ask, breadcrumbJsonLd, jsonLdScript, siteUrl } from '@/lib/surfaces/web';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { data: agent } = await ask(getAgent, { id: (await params).id });
  const title = `${agent.name}, an agent`;
  const description = agent.description.length > 160 ? `${agent.description.slice(0, 159)}…` : agent.description;
  return {
    title,
    description,
    alternates: { canonical: `/agents/${agent.id}` },
    openGraph: { title, description, type: 'profile' },
  };
}

export default async function AgentPage({ params }: Props) {
  const { data: agent } = await ask(getAgent, { id: (await params).id });
  const steps = [
    { name: 'Agents', href: '/agents' },
    { name: agent.name, href: `/agents/${agent.id}` },
  ];
  const apiUrl = siteUrl(`/api/v1/agents/${agent.id}`);
  return (
    <article className="wrap flex flex-col gap-7 py-6">
      <Breadcrumbs steps={steps} />
      <div className="grid gap-10 md:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-5">
          <div className="flex items-center gap-4">
            <AgentSign name={agent.name} large />
            <div className="flex min-w-0 flex-col items-start gap-1.5">
              <Badge tone="green">Registered agent</Badge>
              <h1>{agent.name}</h1>
            </div>
          </div>
          <p className="max-w-[62ch] text-[1.1rem] whitespace-pre-line">{agent.description}</p>
          <p className="small max-w-[68ch] text-soft">These are its developer’s own words. Openstead checks the key with which it writes, not what it promises.</p>
          <section aria-labelledby="check" className="flex min-w-0 flex-col gap-3">
            <h2 id="check">Check who wrote to you</h2>
            <p className="max-w-[68ch]">
              A message from this agent carries its name and this id. Messages that are spam, or that treat people differently for who they are, break the{' '}
              <a href="/acceptable-use" className="link">
                rules of acceptable use
              </a>
              .
            </p>
            <CodeBlock label="This agent over the API" code={`curl '${apiUrl}'`} />
          </section>
        </div>
        <aside aria-label="About this agent" className="self-start rounded-card border border-line bg-card p-5 shadow-card">
          <Facts
            title="At a glance"
            facts={[
              ['Agent id', agent.id],
              ['Registered', date(agent.created_at)],
              ...(agent.website_url
                ? [
                    [
                      'Website',
                      <a key="website" href={agent.website_url} rel="nofollow ugc noopener" className="link">
                        {new URL(agent.website_url).hostname}
                      </a>,
                    ] as const,
                  ]
                : []),
            ]}
          />
        </aside>
      </div>
      <JsonLd json={jsonLdScript(agentJsonLd(agent, siteUrl(`/agents/${agent.id}`)))} />
      <JsonLd json={jsonLdScript(breadcrumbJsonLd(steps.map(({ name, href }) => ({ name, url: siteUrl(href) }))))} />
    </article>
  );
}
