import { money } from '@/components/format/money';
import { FactList } from '@/components/ui/fact-list';
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
          fee === null ? [] : feeFrequency ? `${show(fee)} association fee, ${feeFrequency.toLowerCase()}` : `${show(fee)} association fee`,
          taxYear === null ? [] : `${show(taxYear)} property tax a year`,
          fee === null && taxYear === null && listing.property_type !== 'land' ? 'Tax and fees not stated' : [],
        ].flat();
  return <FactList label="Costs" facts={parts} className="text-soft" />;
}
