import { LOCALE } from './locale';
import { money } from './money';

/** `-$250` or `+$1,000`: an amount with its sign. */
export const moneyChange = (amount: number, currency: string): string =>
  /^[A-Z]{3}$/.test(currency)
    ? new Intl.NumberFormat(LOCALE, { style: 'currency', currency, maximumFractionDigits: 0, signDisplay: 'always' }).format(amount)
    : money(amount, currency);
