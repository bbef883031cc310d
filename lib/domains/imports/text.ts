const NOTHING = new Set(['', 'null', 'nan', 'n/a', 'na', 'undefined', 'nil', '-', '--', 'unknown', 'not available', 'tbd']);

/** One line of text, or null for nothing: blanks, `null`, `N/A`, `-` and the like. Broken Unicode is mended. */
export function textOf(value: unknown): string | null {
  if (value === null || value === undefined || typeof value === 'object') return null;
  const text = mend(String(value)).replaceAll(/\s+/g, ' ').trim();
  return NOTHING.has(text.toLowerCase()) ? null : text;
}

/** Running text of a source without its HTML: paragraphs and breaks become line breaks, entities characters. Null for nothing. */
export function proseOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = withoutTags(mend(value))
    .replaceAll(/[ \t\u00a0]+/g, ' ')
    .replaceAll(/ ?\r?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return NOTHING.has(text.toLowerCase()) ? null : text;
}

/** One line of text without HTML, for titles and names; null for nothing. */
export const lineOf = (value: unknown): string | null => textOf(typeof value === 'string' ? proseOf(value) : value);

/** A value of JSON whose texts can be stored, as deep as eight levels; what lies deeper is left out. */
export function storableFact(value: unknown, depth = 8): unknown {
  if (typeof value === 'string') return mend(value);
  if (!value || typeof value !== 'object') return value;
  if (depth === 0) return null;
  if (Array.isArray(value)) return value.map((item) => storableFact(item, depth - 1));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [mend(name), storableFact(member, depth - 1)]));
}

/** A web address, or null for anything else. */
export function webAddressOf(value: unknown): string | null {
  const text = textOf(value);
  return text && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
}

/** At most `limit` characters, cut at a word with an ellipsis. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1).toWellFormed();
  const space = head.lastIndexOf(' ');
  return `${(space > limit * 0.6 ? head.slice(0, space) : head.replace(/\ufffd$/, '')).trimEnd()}…`;
}

/** Whether text was UTF-8 once read as Windows-1252: `Ã©`, `â€™`. */
export const looksMisread = (text: string): boolean => /[ÂÃ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|â‚¬/.test(text);

/** `<` only opens a tag before a tag's name, so that "<10 minutes" stays. */
function withoutTags(html: string): string {
  if (!/[<&]/.test(html)) return html;
  const text = html
    // Exports cut long texts, in the midst of a tag too.
    .replace(/<\/?(?:[a-z]{1,10}[^<>]*)?$/i, '')
    .replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ')
    .replaceAll(/<!--[\s\S]*?-->/g, ' ')
    .replaceAll(/<br\b[^>]*>/gi, '\n')
    .replaceAll(/<\/(p|div|h[1-6]|ul|ol|table|tr)\s*>/gi, '\n\n')
    .replaceAll(/<li\b[^>]*>/gi, '\n- ')
    .replaceAll(
      /<\/?(?:a|abbr|article|b|big|blockquote|center|code|div|em|font|h[1-6]|hr|i|iframe|img|li|object|ol|p|pre|s|section|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul)\b[^>]*>/gi,
      ' ',
    );
  return text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (entity, name: string) => characterOf(name) ?? entity);
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  euro: '€',
  pound: '£',
  sup2: '²',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  deg: '°',
  eacute: 'é',
  egrave: 'è',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  times: '×',
};

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
}

function mend(text: string): string {
  const formed = text.toWellFormed();
  return (looksMisread(formed) ? reread(formed) : formed).replaceAll(/(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}\ufeff]/gu, '');
}

/** What Windows-1252 puts at 0x80–0x9f, in order. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Reads misread UTF-8 again, run by run; a run that is no UTF-8 stays as it is. */
function reread(text: string): string {
  return text.replaceAll(/[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}/g, (run) => {
    const bytes = Uint8Array.from(run, (character) => (CP1252.includes(character) ? 0x80 + CP1252.indexOf(character) : character.charCodeAt(0)));
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return run;
    }
  });
}
