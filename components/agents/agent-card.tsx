import { date } from '@/components/ui/date';
import type { PublicAgent } from '@/lib/domains/agents/schema';

export function AgentCard({ agent }: { agent: PublicAgent }) {
  return (
    <article className="flex h-full flex-col gap-2 rounded-card border border-line bg-card p-5 focus-within:border-green hover:border-green">
      <h2 className="text-[1.2rem]">
        <a href={`/agents/${agent.id}`} className="text-ink no-underline hover:text-green hover:underline">
          {agent.name}
        </a>
      </h2>
      <p className="line-clamp-6 grow">{agent.description}</p>
      {agent.website_url ? (
        <p>
          <a href={agent.website_url} rel="nofollow ugc noopener" className="link">
            {new URL(agent.website_url).hostname}
          </a>
        </p>
      ) : null}
      <p className="small text-soft">
        {agent.id}, since <time dateTime={agent.created_at}>{date(agent.created_at)}</time>
      </p>
    </article>
  );
}
