import { CodeBlock } from '@/components/ui/code-block';
import type { Listing } from '@/lib/domains/listings/schema';

/** The same home for machines: over REST, over MCP and as Markdown, each ready to be run or pasted. */
export function ForAgents({ listing }: { listing: Listing }) {
  const endpoint = new URL('/api/mcp', listing.url).href;
  const forms = [
    { name: 'REST', note: 'All public facts, also under RESO names.', href: listing.api_url, link: 'Open the JSON', code: `curl '${listing.api_url}'` },
    { name: 'MCP', note: 'The tool get_listing. No key and no session are needed for reading.', href: '/docs/mcp', link: 'Connect a client', code: mcpCall(endpoint, listing.id) },
    { name: 'Markdown', note: 'Short and safe to paste to an assistant.', href: listing.links.markdown, link: 'Open the Markdown', code: `curl '${listing.links.markdown}'` },
  ];
  return (
    <div className="flex flex-col gap-3">
      <p className="max-w-[68ch]">
        Its id is <code className="rounded-sm bg-sunk px-1 font-mono text-[0.85em]">{listing.id}</code>, the same everywhere.
      </p>
      {forms.map(({ name, note, href, link, code }) => (
        <section key={name} aria-label={`This home over ${name}`} className="flex min-w-0 flex-col gap-2">
          <h3>{name}</h3>
          <p className="flex flex-wrap gap-x-3">
            {note}
            <a href={href} className="link">
              {link}
            </a>
          </p>
          <CodeBlock label={`${name}, this home`} code={code} />
        </section>
      ))}
    </div>
  );
}

function mcpCall(endpoint: string, id: string): string {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'get_listing', arguments: { id } } });
  return `curl '${endpoint}' \\\n  -H 'Content-Type: application/json' \\\n  -H 'Accept: application/json, text/event-stream' \\\n  -d '${body}'`;
}
