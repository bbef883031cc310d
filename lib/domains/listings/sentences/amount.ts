import { type Scanner, sticky, words } from './scanner';

/** A number as written: `1.8k` is raw 1.8, scale 1000, value 1800. */
export interface Amount {
  value: number;
  raw: number;
  scale: number;
  /** Whether it was marked as money, by a sign or a word. */
  isMoney: boolean;
}

/** Reads `1,800`, `$1.8k`, `2½`, `half a million`, `eighteen hundred`, `two and a half`. */
export function readAmount(scan: Scanner): Amount | undefined {
  return scan.attempt(() => {
    const sign = scan.take(SIGN) !== undefined;
    const fixed = readFixed(scan);
    const raw = fixed?.raw ?? readDigits(scan) ?? readWords(scan);
    if (raw === undefined) return undefined;
    const scale = fixed?.scale ?? scaleOf(scan);
    const coin = scan.take(COIN) !== undefined;
    const value = Number((raw * scale).toFixed(4));
    return Number.isFinite(value) && value <= 1e12 ? { value, raw, scale, isMoney: sign || coin } : undefined;
  });
}

const SIGN = sticky('(?:us\\$|[$€£]|usd(?= ?\\d))');
const COIN = words('dollars?|bucks|usd|euros?|eur|pounds');
const DIGITS = sticky('(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,12})(\\.\\d{1,4})?( ?½| 1/2(?!\\d))?');
const AND_A_HALF = words('and a half');
const SCALE = sticky('(k|m|mm|mil|mill|million|thousand|grand|hundred)(?![\\p{L}\\p{N}²])');
const SCALES: Record<string, number> = { k: 1e3, thousand: 1e3, grand: 1e3, hundred: 100 };

function readDigits(scan: Scanner): number | undefined {
  const match = scan.take(DIGITS);
  if (!match) return undefined;
  const whole = Number((match[1] as string).replaceAll(',', '')) + Number(match[2] ?? 0);
  return scan.take(AND_A_HALF) || match[3] ? whole + 0.5 : whole;
}

function scaleOf(scan: Scanner): number {
  const match = scan.take(SCALE);
  return match ? (SCALES[match[1] as string] ?? 1e6) : 1;
}

/** Fractions and single ones of a scale: "half a million", "a quarter million", "a thousand". */
function readFixed(scan: Scanner): { raw: number; scale: number } | undefined {
  const match = scan.take(FIXED);
  if (!match) return undefined;
  const [, part, scale] = match;
  return { raw: part?.includes('half') ? 0.5 : part?.includes('three') ? 0.75 : part?.includes('quarter') ? 0.25 : 1, scale: SCALES[scale as string] ?? 1e6 };
}

const FIXED = words('(half|(?:a )?quarter(?: of)?|three quarters(?: of)?|a)(?: an?)? (million|mil|thousand|grand|hundred)(?! (?:thousand|and a half))');

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORD = words(`${[...SMALL].reverse().join('|')}|${TENS.slice(2).join('|')}`);
const TIMES = words('(?:and )?(hundred|thousand|grand|million)');
const LINK = sticky('-|and (?=(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fif|twenty|forty|eighty|ninety))');

/** "eighteen hundred", "two hundred and fifty thousand", "two and a half". */
function readWords(scan: Scanner): number | undefined {
  let [total, current, found] = [0, 0, false];
  for (;;) {
    const before = scan.at;
    if (found && (total > 0 || current >= 20)) scan.take(LINK);
    const word = scan.take(WORD)?.[0];
    if (word !== undefined && (!found || current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && SMALL.indexOf(word) < 10 && SMALL.includes(word)))) {
      current += SMALL.includes(word) ? SMALL.indexOf(word) : 10 * TENS.indexOf(word);
      found = true;
      continue;
    }
    scan.at = before;
    if (!found) return undefined;
    if (scan.take(AND_A_HALF)) current += 0.5;
    const times = scan.take(TIMES)?.[1];
    if (times === undefined) return total + current;
    if (times === 'hundred') current *= 100;
    else [total, current] = [total + current * (SCALES[times] ?? 1e6), 0];
  }
}
