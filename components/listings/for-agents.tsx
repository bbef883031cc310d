import type { Listing } from '@/lib/domains/listings/schema';

/** The same home for machines. */
export function ForAgents({ listing }: { listing: Listing }) {
  const forms = [
    { href: listing.api_url, label: 'JSON', note: 'the API’s answer' },
    { href: listing.links.markdown, label: 'Markdown', note: 'for reading by an assistant' },
  ];
  return (
    <ul className="flex flex-col gap-1">
      {forms.map(({ href, label, note }) => (
        <li key={href}>
          <a href={href} className="link">
            This home as {label}
          </a>
          , {note}
        </li>
      ))}
      <li>
        Over MCP: <code className="rounded-sm bg-sunk px-1 font-mono text-[0.85em]">get_listing</code> with id{' '}
        <code className="rounded-sm bg-sunk px-1 font-mono text-[0.85em]">{listing.id}</code>
      </li>
    </ul>
  );
}
