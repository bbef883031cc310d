import { DataTable } from '@/components/ui/data-table';
import { date } from '@/components/ui/date';
import type { Listing } from '@/lib/domains/listings/schema';
import { money, statusLabel } from './format';

/** What happened to the price and the status, newest first. */
export function PriceHistory({ listing }: { listing: Listing }) {
  if (listing.history.length === 0) return <p>Nothing has changed since this home was listed on {date(listing.listed_at)}.</p>;
  const rows = listing.history.toReversed().map((change) => [
    <time key="when" dateTime={change.changed_at}>
      {date(change.changed_at)}
    </time>,
    change.field === 'price' ? 'Price' : 'Status',
    show(listing, change.field, change.new_value),
    <Change key="change" listing={listing} change={change} />,
  ]);
  return <DataTable caption="Price and status history" columns={['Date', 'What', '#Now', '#Change']} rows={rows} />;
}

function Change({ listing, change }: { listing: Listing; change: Listing['history'][number] }) {
  if (change.previous_value === null) return 'First listed';
  if (change.field === 'status') return `was ${show(listing, 'status', change.previous_value)}`;
  const difference = Number(change.new_value) - Number(change.previous_value);
  return <span className="font-semibold text-clay">{`${difference < 0 ? '−' : '+'}${money(Math.abs(difference), listing.currency)}`}</span>;
}

function show(listing: Listing, field: 'price' | 'status', value: string): string {
  if (field === 'price') return money(Number(value), listing.currency);
  return statusLabel({ status: value as Listing['status'], listing_type: listing.listing_type }) ?? value;
}
