import type { ListingDraft } from './schema';

/** Remembers homes of a file, and knows one again that another source offers. */
export class SimilarTexts {
  readonly #seen = new Map<string, { sourceId: string; system: unknown; words: Set<string> }[]>();

  /**
   * The id of an earlier draft of another source which is the same home: same place, price, period, size, bedrooms and baths, and texts that share 60 % of
   * their words. (Two listings of one source with one text are two flats of a building, so they stay.) Remembers the draft if there is none.
   */
  sameHome(draft: ListingDraft): string | undefined {
    const key = [draft.city, draft.state, draft.price, draft.pricePeriod, draft.squareFeet, draft.beds, draft.baths].join('|').toLowerCase();
    const words = wordsOf(draft.description);
    const system = draft.otherFacts.SourceSystemName;
    const earlier = this.#seen.get(key) ?? [];
    const same = earlier.find((other) => other.system !== system && alike(other.words, words) >= ALIKE);
    if (same) return same.sourceId;
    this.#seen.set(key, [...earlier, { sourceId: draft.sourceId, system, words }]);
    return undefined;
  }
}

const ALIKE = 0.6;

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z0-9]+/g) ?? []);

/** Jaccard index of two sets of words. */
function alike(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
