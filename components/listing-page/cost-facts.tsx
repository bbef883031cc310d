import { use } from 'react';
import { listText } from '@/components/format/list-text';
import { money } from '@/components/format/money';
import { isPricedByArea, pricePerArea } from '@/components/format/price-per-area';
import { readerUnits } from '@/components/format/reader-units';
import type { Units } from '@/components/format/units';
import { price } from '@/components/listings/format';
import { takesQuestions } from '@/components/listings/market-notice';
import { sentenceCase } from '@/components/ui/sentence-case';
import type { Listing } from '@/lib/domains/listings/schema';
import { type Costs, costsOf } from './costs';
import { type Fact, FactSheet } from './fact-sheet';

/**
 * What the home costs beside its price, as far as its lister gave figures, and what that adds up to; what every hunter asks and nobody
 * answered is called "not stated". A lister's words on costs are in the description.
 */
export function CostFacts({ listing }: { listing: Listing }) {
  const costs = costsOf(listing);
  const units = use(readerUnits());
  const facts = listing.listing_type === 'rent' ? rentFacts(listing, costs) : saleFacts(listing, costs, units);
  const isUnknown = facts.some(([, value]) => value === NOT_STATED);
  return (
    <FactSheet title="What it costs" facts={facts}>
      {isUnknown && takesQuestions(listing) ? <p className="small text-soft print:hidden">Ask for what is not stated, in writing, before you pay anything.</p> : null}
    </FactSheet>
  );
}

const NOT_STATED = 'Not stated';

function rentFacts(listing: Listing, costs: Costs): Fact[] {
  const show = shown(listing);
  return [
    ['Rent', price(listing)],
    ['Fees', fee(costs, show)],
    ...(costs.monthly === null ? [] : [['Rent with fees', `${show(costs.monthly)} a month`] as const]),
    ['Deposit', costs.deposit === null ? NOT_STATED : costs.deposit === 0 ? 'None' : show(costs.deposit)],
    ...optional('Application fee', costs.applicationFee, show),
    ...(costs.moveIn === null ? [] : [['To move in', show(costs.moveIn)] as const]),
    ...(listing.pets_allowed?.length === 0 ? [] : optional('Deposit for pets', costs.petDeposit, show)),
    ...list('Included in the rent', costs.included),
    ...list('Paid beside the rent', costs.beside),
  ];
}

const PER_AREA: Record<Units, string> = { imperial: 'Price per sq ft', metric: 'Price per m²' };

function saleFacts(listing: Listing, costs: Costs, units: Units): Fact[] {
  const show = shown(listing);
  const hasAssociation = ['condo', 'co_op', 'townhouse'].includes(listing.property_type);
  const perSquareFoot = listing.square_feet ? listing.price / listing.square_feet : 0;
  return [
    ['Price', price(listing)],
    ...(isPricedByArea(perSquareFoot, units) ? [[PER_AREA[units], pricePerArea(perSquareFoot, listing.currency, units)] as const] : []),
    ...(costs.fee !== null || hasAssociation ? [['Association fee', fee(costs, show)] as const] : []),
    ['Property tax a year', costs.taxYear === null ? NOT_STATED : show(costs.taxYear)],
  ];
}

const shown =
  ({ currency }: Listing) =>
  (amount: number): string =>
    money(amount, currency);

const fee = ({ fee: amount, feeFrequency }: Costs, show: (amount: number) => string): string =>
  amount === null ? NOT_STATED : amount === 0 ? 'None' : listText([show(amount), ...(feeFrequency ? [feeFrequency.toLowerCase()] : [])], 'parts');

const optional = (name: string, amount: number | null, show: (amount: number) => string): Fact[] => (amount === null ? [] : [[name, show(amount)]]);
const list = (name: string, words: readonly string[]): Fact[] => (words.length === 0 ? [] : [[name, sentenceCase(listText(words).toLowerCase())]]);
