import { plural } from '@/components/format/plural';
import { Badge } from '@/components/ui/badge';
import { InlineCode } from '@/components/ui/inline-code';
import type { DocEntry } from './search-docs';

/** What the documentation has on a question, best first. */
export function DocHits({ query, hits }: { query: string; hits: readonly DocEntry[] }) {
  return (
    <div className="flex min-w-0 flex-col gap-6">
      <div className="flex flex-col gap-2">
        <h1>{query ? `“${query}” in the documentation` : 'Search the documentation'}</h1>
        <p className="text-soft">{summary(query, hits)}</p>
      </div>
      {hits.length > 0 ? (
        <ol aria-label="Found" className="border-t border-line">
          {hits.map(({ href, kind, title, within, text }) => (
            <li key={`${kind} ${href} ${title}`} className="flex flex-col gap-1 border-b border-line py-4">
              <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                <a href={href} className={`link text-[1.1rem] font-semibold ${kind === 'Field' ? 'font-mono text-[0.98rem]' : ''}`}>
                  {title}
                </a>
                <Badge tone={kind === 'Error' ? 'clay' : kind === 'Field' ? 'plain' : 'green'}>{kind}</Badge>
                {within ? <span className="small text-soft">{within}</span> : null}
              </p>
              <p className="line-clamp-2 max-w-[72ch]">
                <InlineCode text={text} />
              </p>
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}

function summary(query: string, hits: readonly DocEntry[]): string {
  if (!query) return 'Write a word, the name of a field, an operation or an error code. Small misspellings do no harm.';
  if (hits.length === 0) return 'Nothing was found. Try another word, or look through all pages.';
  return plural(hits.length, { one: 'One thing was found.', other: '# were found, the best first.' });
}
