import { money } from '@/components/listings/format';
import type { Listing } from '@/lib/domains/listings/schema';
import { costsOf } from './costs';

/** What is known of costs, in one line beside the price: with what is known one can reckon, and what is not is said. */
export function CostLine({ listing }: { listing: Listing }) {
  const { monthly, moveIn, deposit, fee, feeFrequency, taxYear } = costsOf(listing);
  const show = (amount: number) => money(amount, listing.currency);
  const parts =
    listing.listing_type === 'rent'
      ? [
          monthly === null ? [] : `${show(monthly)} a month with fees`,
          moveIn !== null ? `${show(moveIn)} to move in` : deposit === null ? [] : `${show(deposit)} deposit`,
          monthly === null && deposit === null ? (listing.price_period === 'month' ? 'Deposit and fees not stated' : []) : [],
        ].flat()
      : [
          fee === null ? [] : `${show(fee)} association fee${feeFrequency ? `, ${feeFrequency.toLowerCase()}` : ''}`,
          taxYear === null ? [] : `${show(taxYear)} property tax a year`,
          fee === null && taxYear === null && listing.property_type !== 'land' ? 'Tax and fees not stated' : [],
        ].flat();
  return parts.length > 0 ? <p className="text-soft">{parts.join(' · ')}</p> : null;
}
