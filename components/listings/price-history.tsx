import { moneyChange } from '@/components/format/money-change';
import { PriceChart } from '@/components/listing-page/price-chart';
import { DataTable } from '@/components/ui/data-table';
import { date } from '@/components/ui/date';
import type { Listing } from '@/lib/domains/listings/schema';
import { money, statusLabel } from './format';

/** What happened to the price and the status: a chart up to `until`, and beside it the table, newest first. */
export function PriceHistory({ listing, until }: { listing: Listing; until: number }) {
  if (listing.history.length === 0) return <p>Nothing has changed since this home was listed on {date(listing.listed_at)}.</p>;
  const rows = listing.history.toReversed().map((change) => [
    <time key="when" dateTime={change.changed_at}>
      {date(change.changed_at)}
    </time>,
    change.field === 'price' ? 'Price' : 'Status',
    show(listing, change.field, change.new_value),
    <Change key="change" listing={listing} change={change} />,
  ]);
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <PriceChart listing={listing} until={until} />
      <DataTable caption="Price and status history" columns={['Date', 'What', '#Now', '#Change']} rows={rows} />
    </div>
  );
}

function Change({ listing, change }: { listing: Listing; change: Listing['history'][number] }) {
  if (change.previous_value === null) return 'First listed';
  if (change.field === 'status') return `was ${show(listing, 'status', change.previous_value)}`;
  const difference = Number(change.new_value) - Number(change.previous_value);
  return <span className="font-semibold text-clay">{moneyChange(difference, listing.currency)}</span>;
}

function show(listing: Listing, field: 'price' | 'status', value: string): string {
  if (field === 'price') return money(Number(value), listing.currency);
  return statusLabel({ status: value as Listing['status'], listing_type: listing.listing_type }) ?? value;
}
