import { hrefOf } from '@/components/listings/search-link';
import type { Interpretation } from '@/components/search/reading';
import { interpretSentence } from '@/lib/domains/listings/interpret';
import { attempt, type QueryIssue } from '@/lib/surfaces/web';
import type { PageSearch } from './read-search';

/** Where a search in plain words leads: the filters it was read as, and the words, to tell what became of them. */
export async function readSentence(sentence: string, isMap: boolean): Promise<{ ok: true; href: string } | { ok: false; issues: QueryIssue[] }> {
  const read = await attempt(interpretSentence, { sentence });
  if (!read.ok) return read;
  const params = new URLSearchParams(read.output.data.query);
  params.set('said', sentence);
  if (isMap) params.set('view', 'map');
  return { ok: true, href: hrefOf(params) };
}

/** How the sentence of a search's address was read, and whether the filters are still just those. */
export async function readSaid({ said, feedQuery }: PageSearch): Promise<{ reading: Interpretation; isExact: boolean } | undefined> {
  if (!said) return undefined;
  const read = await attempt(interpretSentence, { sentence: said });
  if (!read.ok) return undefined;
  const wanted = new URLSearchParams(read.output.data.query);
  wanted.delete('sort');
  return { reading: read.output.data, isExact: sorted(wanted) === sorted(feedQuery) };
}

function sorted(params: URLSearchParams): string {
  const copy = new URLSearchParams(params);
  copy.sort();
  return copy.toString();
}
