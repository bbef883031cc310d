import { money } from '@/components/listings/format';
import type { MarketReport } from '@/lib/domains/markets/schema';

const LOCALE = 'en-US';

/** `$1.5K`, `$600K`, `$1.2M`: a price where room is scarce. */
export const shortMoney = (amount: number, currency: string): string =>
  new Intl.NumberFormat(LOCALE, { style: 'currency', currency, notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 2 }).format(amount);

/** `$1.92`: a small amount to the cent. */
export const centMoney = (amount: number, currency: string): string => new Intl.NumberFormat(LOCALE, { style: 'currency', currency }).format(amount);

export const percent = (share: number): string => new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 1 }).format(share);

/** `24 days`, `1 day`. */
export const days = (value: number): string => new Intl.NumberFormat(LOCALE, { style: 'unit', unit: 'day', unitDisplay: 'long', maximumFractionDigits: 1 }).format(value);

/** `12 miles`. */
export const miles = (kilometres: number): string =>
  new Intl.NumberFormat(LOCALE, { style: 'unit', unit: 'mile', unitDisplay: 'long', maximumFractionDigits: 0 }).format(Math.max(1, kilometres / 1.609344));

export const homes = (n: number): string => `${new Intl.NumberFormat(LOCALE).format(n)} ${n === 1 ? 'home' : 'homes'}`;

/** `$1,000 to $2,000`, `Below $1,000`, `$5,000 and more`; a bin ends below its upper price. */
export function binLabel({ from, to }: { from: number | null; to: number | null }, currency: string): string {
  if (from === null) return to === null ? 'Any price' : `Below ${money(to, currency)}`;
  return to === null ? `${money(from, currency)} and more` : `${money(from, currency)} to ${money(to - 1, currency)}`;
}

/** `Median rent $2,063 a month. Median asking price $505,000.`, as far as there are enough homes to say. */
export function medianText({ rents, sales, currency }: Pick<MarketReport, 'rents' | 'sales' | 'currency'>): string {
  const known = [
    rents.median_price === null ? [] : `Median rent ${money(rents.median_price, currency ?? 'USD')} a month.`,
    sales.median_price === null ? [] : `Median asking price ${money(sales.median_price, currency ?? 'USD')}.`,
  ];
  return known.flat().join(' ');
}
