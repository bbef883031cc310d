import { hrefOf } from '@/components/listings/search-link';
import type { Interpretation } from '@/components/search/reading';
import { interpretSentence } from '@/lib/domains/listings/interpret';
import { PLACE_FILTERS } from '@/lib/domains/listings/schema-place-filters';
import { attempt, type QueryIssue } from '@/lib/surfaces/web';
import type { PageSearch } from './read-search';

/**
 * Where a search in plain words leads: the filters it was read as, and the words, to tell what became of them. A sentence that names
 * but a place moves the search there with all its other filters; one of which nothing was understood changes none.
 */
export async function readSentence(sentence: string, { feedQuery, params, isMap }: PageSearch): Promise<{ ok: true; href: string } | { ok: false; issues: QueryIssue[] }> {
  const read = await attempt(interpretSentence, { sentence });
  if (!read.ok) return read;
  const { chips, query } = read.output.data;
  const isPlace = chips.every(({ filters }) => Object.keys(filters).every((name) => (PLACE_FILTERS as readonly string[]).includes(name)));
  const next = new URLSearchParams(isPlace ? feedQuery : undefined);
  if (isPlace && chips.length > 0) for (const name of PLACE_FILTERS) next.delete(name);
  for (const [name, value] of new URLSearchParams(query)) next.set(name, value);
  next.set('said', sentence);
  if (params.has('sort') && !next.has('sort')) next.set('sort', params.get('sort') as string);
  if (isMap) next.set('view', 'map');
  return { ok: true, href: hrefOf(next) };
}

/** How the sentence of a search's address was read. */
export async function readSaid({ said }: PageSearch): Promise<Interpretation | undefined> {
  const read = said ? await attempt(interpretSentence, { sentence: said }) : undefined;
  return read?.ok ? read.output.data : undefined;
}

/** Whether the filters are still just those that the sentence was read as. */
export function isAsSaid({ query }: Interpretation, { feedQuery }: PageSearch): boolean {
  const wanted = new URLSearchParams(query);
  wanted.delete('sort');
  return [...wanted].every(([name, value]) => feedQuery.get(name) === value);
}
