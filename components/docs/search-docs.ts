import MiniSearch from 'minisearch';

/** Something that the documentation tells, and where. */
export interface DocEntry {
  href: string;
  kind: 'Guide' | 'Operation' | 'Field' | 'Error' | 'Page';
  title: string;
  /** What it belongs to, such as the operation of a field. */
  within?: string;
  text: string;
}

export type FindInDocs = (query: string, limit: number) => DocEntry[];

/** A field is found by its exact name; a guide, an operation or a page is what one more often wants. */
const WEIGHTS: Record<DocEntry['kind'], number> = { Guide: 1.6, Operation: 1.5, Page: 1.4, Error: 1.1, Field: 0.8 };

/**
 * A search over these entries, best first: all words must occur, or, where nothing has them all, any. Words may be begun or misspelt,
 * one letter in four at most.
 */
export function searchDocs(entries: readonly DocEntry[]): FindInDocs {
  const index = new MiniSearch<DocEntry & { id: number }>({ fields: ['title', 'within', 'text'], tokenize: wordsOf });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  const options = {
    boost: { title: 4, within: 1.5 },
    prefix: (term: string) => term.length > 2,
    fuzzy: (term: string) => (term.length > 3 ? 0.25 : false),
    boostDocument: (id: number) => WEIGHTS[entries[id]?.kind ?? 'Field'],
  } as const;
  return (query, limit) => {
    const all = index.search(query, { ...options, combineWith: 'AND' });
    const found = all.length > 0 ? all : index.search(query, { ...options, combineWith: 'OR' });
    return found.slice(0, limit).map(({ id }) => entries[id] as DocEntry);
  };
}

/** `max_price` is found whole and by each of its words; so are `listings.search` and `X-Conversation-Token`. */
function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}_.-]+/u).flatMap((word) => {
    const bare = word.replaceAll(/^[_.-]+|[_.-]+$/g, '');
    if (bare === '') return [];
    const parts = bare.split(/[_.-]+/);
    return parts.length > 1 ? [bare, ...parts] : parts;
  });
}
