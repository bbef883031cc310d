import { editDistance } from './edit-distance';
import { plainText } from './plain-text';
import { isPlainWord } from './plain-word';
import type { Reading } from './reading';
import type { Interpretation } from './settle';

/** A sentence with its slips mended. */
export interface Mended {
  sentence: string;
  words: { said: string; read: string; start: number; end: number }[];
  /** Where a position of the mended sentence lies in the one that was written. */
  origin: (position: number) => number;
}

/** What sentences about homes are made of, and is long enough to be known by all but a letter. */
const WORDS =
  'apartment apartments balcony bathroom bathrooms bedroom bedrooms between bungalow cheapest concierge condominium cottage detached dishwasher doorman duplex elevator fireplace friendly furnished garage garden internet laundry maximum minimum monthly newest parking penthouse rental rentals square storage studio studios swimming townhouse townhouses washer wheelchair'.split(
    ' ',
  );
const LEAST_LETTERS = 6;

/**
 * Words that no rule knew and that are but a slip away from one that the rules know: a letter too many, too few, wrong or swapped, two of them
 * in a word of nine letters or more. The first letter must be right, and names, told by a capital or a word such as "in", are left alone.
 */
export function mendWords(sentence: string, readings: readonly Reading[]): Mended | undefined {
  const words = readings.flatMap((reading) => {
    const said = plainText(sentence.slice(reading.start, reading.end));
    const isName = /\p{Lu}/u.test(sentence[reading.start] ?? '') || /(?:^|[^\p{L}])(?:in|near|around|at)(?: the)? *$/u.test(plainText(sentence.slice(0, reading.start)));
    const read = !isName && said.length >= LEAST_LETTERS - 1 && isPlainWord(sentence, reading) ? nearest(said) : undefined;
    return read ? [{ said, read, start: reading.start, end: reading.end }] : [];
  });
  if (words.length === 0) return undefined;
  let [mended, from] = ['', 0];
  const starts = words.map(({ read, start, end }) => {
    mended += sentence.slice(from, start);
    from = end;
    const at = mended.length;
    mended += read;
    return at;
  });
  const origin = (position: number): number => {
    const index = starts.findLastIndex((at) => at < position);
    const word = words[index];
    if (!word) return position;
    const behind = position - ((starts[index] as number) + word.read.length);
    return behind < 0 ? word.start : word.end + behind;
  };
  return { sentence: mended + sentence.slice(from), words, origin };
}

/** What the mended sentence came to, at the positions of the one that was written; a chip of a mended word says so. */
export function asSaid(interpretation: Interpretation, { words, origin }: Mended): Interpretation {
  const moved = <T extends { start: number; end: number }>(span: T): T => ({ ...span, start: origin(span.start), end: origin(span.end) });
  const { chips, unread, notices, ambiguities, wanted } = interpretation;
  return {
    wanted,
    chips: chips.map(moved).map((chip) => {
      const word = words.find(({ start, end }) => start >= chip.start && end <= chip.end);
      return word && chip.because === undefined ? { ...chip, because: `“${word.said}” was read as “${word.read}”.` } : chip;
    }),
    unread: unread.map(moved),
    notices: notices.map(moved),
    ambiguities: ambiguities.map(moved),
  };
}

function nearest(said: string): string | undefined {
  const most = said.length >= 9 ? 2 : 1;
  const near = WORDS.filter((word) => word[0] === said[0] && word.length >= LEAST_LETTERS && Math.abs(word.length - said.length) <= most);
  const [best] = near.map((word) => ({ word, distance: editDistance(said, word) })).sort((a, b) => a.distance - b.distance);
  return best && best.distance <= most ? best.word : undefined;
}
