import type { RoughDraft } from '../schema';

/** What a number is refused for: the field, and a sentence with the limit that it breaks. */
export interface Implausible {
  code: 'implausible_price' | 'implausible_bedrooms';
  field: string;
  value: number;
  message: string;
}

/**
 * Tells numbers that can only be slips. The limits are wide of the dearest real homes, so that a rare home passes and a slip does not:
 * - rent a month: $20 a square foot, or $10,000 and $10,000 a bedroom; not under $100. (The dearest tenth of a percent of US rents ask $9 a square foot.)
 *   Weeks and years are reckoned by the month.
 * - rent a night: $1,500 for each bedroom, the first included; not under $12.
 * - sale: $20,000 a square foot, or $500 million; not under $1,000.
 * - bedrooms: 70 square feet each at least, the smallest habitable room of the International Residential Code (R304.1).
 * Prices in other currencies are left alone, since the limits are dollars.
 */
export function implausible(draft: RoughDraft): Implausible | undefined {
  const { beds, squareFeet } = draft;
  if (beds !== null && beds > 0 && squareFeet !== null && squareFeet / beds < SMALLEST_ROOM) {
    const message = `${beds} bedrooms in ${squareFeet} square feet leave less than ${SMALLEST_ROOM} for each. Correct bedrooms or square_feet.`;
    return { code: 'implausible_bedrooms', field: 'beds', value: beds, message };
  }
  if (draft.price === null || draft.currency !== 'USD') return undefined;
  const limit = draft.listingType === 'sale' ? saleLimit(draft, draft.price) : draft.pricePeriod === 'night' ? nightLimit(draft, draft.price) : monthLimit(draft, draft.price);
  return limit === undefined ? undefined : { code: 'implausible_price', field: 'price', value: draft.price, message: `${limit} Correct the price and import again.` };
}

const SMALLEST_ROOM = 70;
const RENT_PER_SQUARE_FOOT = 20;
const RENT_PER_BEDROOM = 10_000;
const NIGHT_PER_BEDROOM = 1_500;
const SALE_PER_SQUARE_FOOT = 20_000;
const MONTHS = { month: 1, week: 52 / 12, year: 1 / 12, night: 365 / 12 };

const dollars = (amount: number) => `$${Math.round(amount).toLocaleString('en-US')}`;

function monthLimit({ beds, squareFeet, pricePeriod }: RoughDraft, price: number): string | undefined {
  const rent = price * MONTHS[pricePeriod ?? 'month'];
  if (rent < 100) return `A rent of ${dollars(rent)} a month is too low to be one.`;
  if (squareFeet !== null && rent / squareFeet > RENT_PER_SQUARE_FOOT)
    return `${dollars(rent)} a month for ${squareFeet} square feet is above ${dollars(RENT_PER_SQUARE_FOOT)} a square foot.`;
  const most = RENT_PER_BEDROOM * (1 + (beds ?? 1));
  return rent > most ? `${dollars(rent)} a month is above ${dollars(most)}, the limit for ${beds ?? 'an unknown number of'} bedrooms.` : undefined;
}

function nightLimit({ beds }: RoughDraft, price: number): string | undefined {
  const most = NIGHT_PER_BEDROOM * Math.max(1, beds ?? 1);
  if (price > most)
    return `${dollars(price)} a night is above ${dollars(most)}, the limit for ${beds ?? 'an unknown number of'} bedrooms; hosts enter such prices to block a calendar.`;
  return price < 12 ? `${dollars(price)} a night is a placeholder, not a price.` : undefined;
}

function saleLimit({ squareFeet }: RoughDraft, price: number): string | undefined {
  if (price < 1_000 || price > 500_000_000) return `${dollars(price)} is no price of a home.`;
  return squareFeet !== null && price / squareFeet > SALE_PER_SQUARE_FOOT
    ? `${dollars(price)} for ${squareFeet} square feet is above ${dollars(SALE_PER_SQUARE_FOOT)} a square foot.`
    : undefined;
}
