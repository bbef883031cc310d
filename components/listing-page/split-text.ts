/**
 * A long text in two: what is read first, and the rest; a text that is little longer than `most` characters stays whole. It parts at the end
 * of a paragraph, else of a sentence, else of a word.
 */
export function splitText(text: string, most = 1_000): [first: string, rest: string] {
  if (text.length <= most * 1.5) return [text, ''];
  const head = text.slice(0, most);
  const ends = BOUNDARIES.map((boundary) => [...head.matchAll(boundary)].at(-1)).map((last) => (last ? last.index + last[0].trimEnd().length : 0));
  const at = ends.find((end) => end > most / 2) ?? wholeCharacter(text, most);
  return [text.slice(0, at).trimEnd(), text.slice(at).trim()];
}

/** Of paragraphs, sentences and words. */
const BOUNDARIES = [/\n\s*\n/g, /[.!?。؟]["”’)]*\s/g, /\s/g];

/** Never within a surrogate pair. */
const wholeCharacter = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at);
