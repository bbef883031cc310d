import { LOCALE } from './locale';

/** How exact an amount is shown: to the whole unit, to the cent, or short where room is scarce. */
export type Precision = keyof typeof STYLES;

/** `$2,200`, `$1.92` by the cent, `$485K` in short; an unknown currency code is written out. */
export function money(amount: number, currency: string, precision: Precision = 'whole'): string {
  return formatOf(currency, precision).format(amount);
}

const STYLES = {
  whole: { maximumFractionDigits: 0 },
  cent: {},
  short: { notation: 'compact', maximumSignificantDigits: 3 },
} as const satisfies Record<string, Intl.NumberFormatOptions>;

// A map shows thousands of prices; making a format costs more than using one.
const formats = new Map<string, { format(amount: number): string }>();

function formatOf(currency: string, precision: Precision): { format(amount: number): string } {
  const key = `${currency} ${precision}`;
  const known = formats.get(key) ?? newFormat(currency, STYLES[precision]);
  formats.set(key, known);
  return known;
}

function newFormat(currency: string, style: Intl.NumberFormatOptions): { format(amount: number): string } {
  if (/^[A-Z]{3}$/.test(currency)) return new Intl.NumberFormat(LOCALE, { style: 'currency', currency, ...style });
  const number = new Intl.NumberFormat(LOCALE, style);
  return { format: (amount) => `${number.format(amount)} ${currency}` };
}
