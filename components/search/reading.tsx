import Link from 'next/link';
import type { z } from 'zod';
import { hrefOf, searchHref } from '@/components/listings/search-link';
import type { interpretOutput } from '@/lib/domains/listings/schema-interpretation';

export type Interpretation = z.output<typeof interpretOutput>['data'];

interface Props {
  reading: Interpretation;
  params: URLSearchParams;
  /** The filters are still those of the sentence. */
  isExact: boolean;
}

/** What of a sentence needs the reader's eye, in a quiet line: guesses with their reason, places that share a name, words that set nothing. */
export function Reading({ reading, params, isExact }: Props) {
  const { chips, notices, ambiguities } = reading;
  // What a notice tells of is said once, and is nothing to look for.
  const unread = reading.unread.filter(({ start }) => notices.every((notice) => notice.start !== start));
  const guesses = isExact ? chips.filter(({ because }) => because !== null) : [];
  const words = unread.map(({ text }) => text).join(' ');
  if (isExact && guesses.length + unread.length + notices.length + ambiguities.length === 0) return null;
  return (
    <ul aria-label="How your sentence was read" className="small flex flex-col gap-0.5 text-soft">
      {isExact ? null : (
        <li>
          The filters have changed since your sentence.{' '}
          <Link href={asWritten(reading, params)} prefetch={false} className="link">
            Search it as written
          </Link>
        </li>
      )}
      {(isExact ? ambiguities : []).map(({ text, start, chosen, alternatives }) => (
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
  );
}

function asWritten({ query, sentence }: Interpretation, params: URLSearchParams): string {
  const next = new URLSearchParams(query);
  next.set('said', sentence);
  for (const name of ['sort', 'view']) if (params.has(name) && !next.has(name)) next.set(name, params.get(name) as string);
  return hrefOf(next);
}
