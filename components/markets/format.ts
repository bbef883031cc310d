import { money } from '@/components/format/money';
import { plural } from '@/components/format/plural';
import type { MarketReport } from '@/lib/domains/markets/schema';

/** `$1.5K`, `$600K`, `$1.23M`: a price where room is scarce. */
export const shortMoney = (amount: number, currency: string): string => money(amount, currency, 'short');

export const homes = (n: number): string => plural(n, { one: '# home', other: '# homes' });

/** `12 cities`. */
export const citiesText = (n: number): string => plural(n, { one: '# city', other: '# cities' });

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
