import { date } from '@/components/format/date';
import type { PublicAgent } from '@/lib/domains/agents/schema';
import { AgentSign } from './agent-sign';

/** An agent in the directory. Its name is the link, whose area covers the card. */
export function AgentCard({ agent }: { agent: PublicAgent }) {
  return (
    <article className="group relative flex h-full flex-col gap-3 rounded-card border border-line bg-card p-5 shadow-card focus-within:border-green hover:border-green">
      <div className="flex items-center gap-3">
        <AgentSign name={agent.name} />
        <h2 className="min-w-0 text-[1.2rem]">
          <a href={`/agents/${agent.id}`} className="text-ink no-underline group-hover:text-green group-hover:underline after:absolute after:inset-0">
            {agent.name}
          </a>
        </h2>
      </div>
      <p className="line-clamp-4 grow">{agent.description}</p>
      <p className="small flex flex-wrap justify-between gap-x-4 border-t border-line pt-3 text-soft">
        <span>
          Since <time dateTime={agent.created_at}>{date(agent.created_at)}</time>
        </span>
        {agent.website_url ? (
          <a href={agent.website_url} rel="nofollow ugc noopener" className="link relative z-1 min-h-6">
            {new URL(agent.website_url).hostname}
          </a>
        ) : null}
      </p>
    </article>
  );
}
