import type { Meaning, Rule } from './reading';
import { words } from './scanner';

/** A meaning and the phrases that have it, as the source of a pattern of whole words. */
export type Entry = readonly [phrases: string, meaning: Meaning];

/** A rule over a fixed list of phrases; the longest that fits wins, of equal ones the first. */
export function lexicon(entries: readonly Entry[]): Rule {
  const patterns = entries.map(([phrases, meaning]) => [words(phrases), meaning] as const);
  return (scan) => {
    const begin = scan.at;
    let best: { meaning: Meaning; end: number } | undefined;
    for (const [pattern, meaning] of patterns) {
      scan.at = begin;
      if (scan.take(pattern) && scan.at > (best?.end ?? begin)) best = { meaning, end: scan.at };
    }
    scan.at = best?.end ?? begin;
    return best?.meaning;
  };
}
