import { CodeBlock } from '@/components/ui/code-block';
import { InlineCode } from '@/components/ui/inline-code';
import type { Listing } from '@/lib/domains/listings/schema';

/** The same home for machines: over REST, over MCP and as Markdown, each ready to be run or pasted. Folded, as few people need it. */
export function ForAgents({ listing }: { listing: Listing }) {
  const endpoint = new URL('/api/mcp', listing.url).href;
  const forms = [
    { name: 'REST', note: 'All public facts, also under RESO names.', code: `curl '${listing.api_url}'` },
    { name: 'MCP', note: 'The tool get_listing. No key and no session are needed for reading.', href: '/docs/mcp', link: 'Connect a client', code: mcpCall(endpoint, listing.id) },
    { name: 'Markdown', note: 'Short and safe to paste to an assistant.', href: listing.links.markdown, link: 'Open the Markdown', code: `curl '${listing.links.markdown}'` },
  ];
  return (
    <section aria-labelledby="machines" className="no-print">
      <details className="group rounded-card border border-line bg-card">
        <summary className="flex min-h-14 list-none items-center justify-between gap-4 px-5 py-3 [&::-webkit-details-marker]:hidden">
          <h2 id="machines" className="shrink-0 text-[1.25rem]">
            For agents
          </h2>
          <span className="small grow text-soft">This home over REST, MCP and as Markdown</span>
          <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5 shrink-0 text-soft group-open:rotate-180">
            <path d="m5 7.5 5 5 5-5" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
        </summary>
        <div className="flex flex-col gap-5 border-t border-line p-5">
          <p className="max-w-[68ch]">
            <InlineCode text={`Its id is \`${listing.id}\`, the same everywhere. Its REST address with \`/nearby\` gives what is near it, with \`/similar\` homes like it.`} />
          </p>
          {forms.map(({ name, note, href, link, code }) => (
            <section key={name} aria-label={`This home over ${name}`} className="flex min-w-0 flex-col gap-2">
              <h3>{name}</h3>
              <p className="flex flex-wrap gap-x-3">
                {note}
                {href && (
                  <a href={href} className="link">
                    {link}
                  </a>
                )}
              </p>
              <CodeBlock label={`${name}, this home`} code={code} />
            </section>
          ))}
        </div>
      </details>
    </section>
  );
}

function mcpCall(endpoint: string, id: string): string {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'get_listing', arguments: { id } } });
  return `curl '${endpoint}' \\\n  -H 'Content-Type: application/json' \\\n  -H 'Accept: application/json, text/event-stream' \\\n  -d '${body}'`;
}
