import Link from 'next/link';
import type { z } from 'zod';
import { searchHref } from '@/components/listings/search-link';
import { Notice } from '@/components/ui/notice';
import type { interpretOutput } from '@/lib/domains/listings/schema-interpretation';

export type Interpretation = z.output<typeof interpretOutput>['data'];

/** What of a sentence needs the reader's eye: guesses with their reason, places that share a name, words that set nothing. */
export function Reading({ reading, params }: { reading: Interpretation; params: URLSearchParams }) {
  const { chips, unread, notices, ambiguities } = reading;
  const guesses = chips.filter(({ because }) => because !== null);
  if (guesses.length + unread.length + notices.length + ambiguities.length === 0) return null;
  const words = unread.map(({ text }) => text).join(' ');
  return (
    <Notice title="How your sentence was read">
      <ul className="flex list-disc flex-col gap-1 ps-5">
        {ambiguities.map(({ text, start, chosen, alternatives }) => (
          <li key={start}>
            “{text}” is {chosen}. Or did you mean{' '}
            {alternatives.map(({ label, query }, index) => (
              <span key={label}>
                {index > 0 ? ', ' : ''}
                <Link href={`/search?${query}`} prefetch={false} className="link">
                  {label}
                </Link>
              </span>
            ))}
            ?
          </li>
        ))}
        {guesses.map(({ text, label, because, start }) => (
          <li key={`${start} ${label}`}>
            “{text}” was read as {label}: {because}
          </li>
        ))}
        {notices.map(({ text, message, start }) => (
          <li key={start}>
            “{text}”: {message}
          </li>
        ))}
        {unread.map(({ text, reason, start }) => (
          <li key={start}>
            “{text}” was not read{reason ? `: ${reason}` : '.'}
          </li>
        ))}
        {unread.length > 0 && !params.get('q') && words.length <= 200 ? (
          <li>
            <Link href={searchHref(params, { q: words, said: null })} prefetch={false} className="link">
              Look for these words in descriptions
            </Link>
          </li>
        ) : null}
      </ul>
    </Notice>
  );
}
