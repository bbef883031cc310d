import { textOf } from './text';

/** A money amount as people write it. */
export interface Amount {
  amount: number;
  currency: string | null;
  period: 'month' | 'week' | 'night' | 'year' | null;
  /** Set for "$1,168 – $1,796": the upper end. */
  upTo: number | null;
}

/** Reads `$1,500`, `1.225e+006`, `1.500,00 €`, `USD 900 / week`, `$1,168 – $1,796`. Null where there is no number. */
export function amountOf(value: unknown): Amount | null {
  if (typeof value === 'number') return Number.isFinite(value) ? { amount: value, currency: null, period: null, upTo: null } : null;
  const text = textOf(value);
  if (!text) return null;
  const numbers = [...text.matchAll(/-?\d[\d.,' ]*(?:e[+-]?\d+)?\s?[km]?\b/gi)].map((match) => scaled(match[0])).filter((number) => number !== null);
  const [amount, second] = numbers;
  if (amount === undefined) return null;
  const isRange = second !== undefined && /\d\s*(?:[-–—]|to)\s*[$€£]?\s*\d/.test(text);
  return { amount, currency: currencyIn(text), period: periodOf(text), upTo: isRange && second > amount ? second : null };
}

/** Reads a period of payment out of text: `Monthly`, `per week`, `/mo`, `pcm`, `nightly`. Null where none or several are named. */
export function periodOf(text: string): Amount['period'] {
  const named = (Object.keys(PERIODS) as (keyof typeof PERIODS)[]).filter((period) => PERIODS[period].test(text));
  return named.length === 1 ? (named[0] as Amount['period']) : null;
}

/** Reads a number out of `3`, `3 BR`, `2.5 baths`, `1,180 sq ft`, `Studio` (0), `two`, `1½`. Null where there is none. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const text = textOf(value)?.toLowerCase();
  if (!text) return null;
  if (/^(studio|bachelor|efficiency|loft)\b/.test(text)) return 0;
  const half = /^(\d+)?\s?½/.exec(text) ?? /^(\d+) 1\/2\b/.exec(text);
  if (half) return Number(half[1] ?? 0) + 0.5;
  const match = /-?\d[\d,]*(?:\.\d+)?(?:e[+-]?\d+)?/.exec(text);
  if (match) return Number(match[0].replaceAll(',', ''));
  const word = WORDS.indexOf(text.split(/[\s-]/)[0] ?? '');
  return word >= 0 ? word : null;
}

/** A whole number within bounds, or null. */
export function wholeOf(value: unknown, minimum: number, maximum: number): number | null {
  const number = numberOf(value);
  return number !== null && number >= minimum && number <= maximum ? Math.round(number) : null;
}

/** Reads yes and no as people write them; null for anything else. */
export function yesNoOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const text = textOf(value)?.toLowerCase();
  if (!text) return null;
  if (/^(y|yes|true|t|1|x|allowed|included|available|ok|welcome|permitted)\b/.test(text)) return true;
  return /^(n|no|none|false|f|0|not allowed|not-allowed|not permitted)\b/.test(text) ? false : null;
}

/**
 * Reads a date: ISO 8601, `20141013T000000`, `2005-09-08 16:13:47`, `03/15/2026` (month first unless that cannot be), `15.03.2026`, epoch seconds or
 * milliseconds. UTC where no zone is named. Null for anything else, and for years outside 1970–2100.
 */
export function dateOf(value: unknown): Date | null {
  if (value instanceof Date) return within(value);
  const text = textOf(value);
  if (!text) return null;
  if (/^\d{9,10}$/.test(text)) return within(new Date(Number(text) * 1000));
  if (/^\d{12,13}$/.test(text)) return within(new Date(Number(text)));
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T\d*Z?)?$/.exec(text);
  if (compact) return day(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?)\s?(Z|[+-]\d\d:?\d\d)?)?$/.exec(text);
  if (iso) return moment(iso);
  const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?: |$)/.exec(text);
  if (!parts) return null;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const year = Number(parts[4]) < 100 ? 2000 + Number(parts[4]) : Number(parts[4]);
  return parts[2] === '.' || first > 12 ? day(year, second, first) : day(year, first, second);
}

/** Reads a list: an array, a JSON array, or text split at `;`, `|`, line breaks, else commas. */
export function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(textOf).filter((item) => item !== null);
  if (typeof value !== 'string') return [];
  const trimmed = value.trim();
  if (trimmed.startsWith('[')) {
    try {
      const parsed: unknown = JSON.parse(trimmed);
      if (Array.isArray(parsed)) return listOf(parsed);
    } catch {
      // No JSON after all: split it like any text.
    }
  }
  const separator = /[;|\n]/.test(trimmed) ? /[;|\n]/ : /,/;
  return listOf(trimmed.split(separator));
}

const PERIODS = {
  night: /\b(nightly|per night|a night|night|daily|per day)\b|\/\s?(night|day)\b/i,
  week: /\b(weekly|per week|a week|week|pw|pcw|ppw)\b|\/\s?(wk|week)\b/i,
  month: /\b(monthly|per month|a month|month|pcm|pm)\b|\/\s?(mo|month|mth)\b/i,
  year: /\b(yearly|annual(ly)?|per year|per annum|a year|year|pa)\b|\/\s?(yr|year)\b/i,
};
const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const currencyIn = (text: string): string | null =>
  /\b(USD|EUR|GBP|CAD|AUD|CHF|MXN|SEK|NOK|DKK|PLN|JPY|INR|AED)\b/.exec(text)?.[1] ?? (/€/.test(text) ? 'EUR' : /£/.test(text) ? 'GBP' : /\$/.test(text) ? 'USD' : null);

function scaled(raw: string): number | null {
  const suffix = /[km]$/i.exec(raw.trim())?.[0].toLowerCase();
  let digits = raw
    .trim()
    .replace(/\s?[km]$/i, '')
    .replaceAll(/[' ]/g, '')
    .replace(/[.,]+$/, '');
  if (!/e/i.test(digits)) {
    // The last separator is a decimal point unless three digits follow: 1.500 and 1,500 are thousands.
    const decimal = /[.,](\d{1,2})$/.exec(digits);
    digits = decimal ? `${digits.slice(0, decimal.index).replaceAll(/[.,]/g, '')}.${decimal[1]}` : digits.replaceAll(/[.,](?=\d{3})/g, '');
  }
  const number = Number(digits) * (suffix === 'k' ? 1_000 : suffix === 'm' ? 1_000_000 : 1);
  return Number.isFinite(number) ? number : null;
}

function day(year: number, month: number, dayOfMonth: number): Date | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth ? within(date) : null;
}

function moment(iso: RegExpExecArray): Date | null {
  const date = day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (!date || !iso[4]) return date;
  return within(new Date(`${date.toISOString().slice(0, 10)}T${iso[4].padStart(iso[4].indexOf(':') === 1 ? iso[4].length + 1 : 0, '0')}${iso[5] ?? 'Z'}`));
}

const within = (date: Date): Date | null => (date.getTime() >= 0 && date.getUTCFullYear() <= 2100 ? date : null);
