import { plainText } from './plain-text';
import { filtersMeaning, type Rule } from './reading';
import { sticky } from './scanner';

/** A country by its English name after "in" or "to": "in Spain", "in the UK". */
export const readCountry: Rule = (scan) => {
  for (const pattern of NAMED) {
    const code = scan.attempt((at) => codes().get(at.take(pattern)?.[0] ?? ''));
    if (code) return filtersMeaning({ country: code }, REGIONS.of(code) ?? code);
  }
  return undefined;
};

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Names of three words, of two, of one. */
const NAMED = [2, 1, 0].map((more) => sticky(`(?<=(?<!\\p{L})(?:in|to) (?:the )?)\\p{L}[\\p{L}.]*(?: \\p{L}+){${more}}(?![\\p{L}\\p{N}])`));
const OTHER_NAMES = {
  usa: 'US',
  us: 'US',
  'u.s.': 'US',
  america: 'US',
  'united states of america': 'US',
  uk: 'GB',
  'u.k.': 'GB',
  britain: 'GB',
  'great britain': 'GB',
  england: 'GB',
  holland: 'NL',
};

let known: Map<string, string> | undefined;

/** Codes by plain name, from the language data of the runtime. */
function codes(): Map<string, string> {
  if (known) return known;
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const named = letters
    .flatMap((a) => letters.map((b) => [REGIONS.of(a + b), a + b] as const))
    .filter(([name, code]) => name !== undefined && !['UK', 'EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB'].includes(code));
  known = new Map([...named.map(([name, code]) => [plainText(name as string), code] as const), ...Object.entries(OTHER_NAMES)]);
  return known;
}
