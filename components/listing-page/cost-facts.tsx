import { listText } from '@/components/format/list-text';
import { money, price } from '@/components/listings/format';
import { Facts } from '@/components/ui/facts';
import { sentenceCase } from '@/components/ui/sentence-case';
import type { Listing } from '@/lib/domains/listings/schema';

/**
 * What the home costs beside its price, as far as its lister gave figures (RESO Property fields); the rest is called "not stated".
 * A lister's words on costs are in the description.
 */
export function CostFacts({ listing }: { listing: Listing }) {
  const fields = listing.listing_type === 'rent' ? RENT_COSTS : SALE_COSTS;
  const unknown = fields.filter(([, name]) => !(name in listing.reso)).map(([label]) => label);
  return (
    <div className="flex flex-col gap-2">
      <Facts
        title="What it costs"
        facts={[[listing.listing_type === 'rent' ? 'Rent' : 'Price', price(listing)], ...fields.map(([label, name, per]) => [label, figure(listing, name, per)] as const)]}
      />
      {unknown.length > 0 && takesMoney(listing) ? <p className="small text-soft">Ask for what is not stated, in writing, before you pay anything.</p> : null}
    </div>
  );
}

type Cost = readonly [label: string, resoName: string, per?: string];

const RENT_COSTS: readonly Cost[] = [
  ['Deposit', 'SecurityDeposit'],
  ['Deposit for pets', 'PetDeposit'],
  ['Fees', 'AssociationFee', 'AssociationFeeFrequency'],
  ['Included in the rent', 'RentIncludes'],
];

const SALE_COSTS: readonly Cost[] = [
  ['Association fee', 'AssociationFee', 'AssociationFeeFrequency'],
  ['Property tax a year', 'TaxAnnualAmount'],
];

const takesMoney = ({ status }: Listing): boolean => status === 'active' || status === 'pending';

function figure({ reso, currency }: Listing, name: string, per: string | undefined): string {
  const value = reso[name];
  if (value === null || value === undefined || value === '') return 'Not stated';
  const amount = typeof value === 'number' ? money(value, currency) : sentenceCase(Array.isArray(value) ? listText(value.map(String)) : String(value));
  const often = per && reso[per];
  return often ? `${amount}, ${String(often).toLowerCase()}` : amount;
}
