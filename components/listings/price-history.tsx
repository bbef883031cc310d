import { date } from '@/components/format/date';
import { duration } from '@/components/format/duration';
import { money } from '@/components/format/money';
import { moneyChange } from '@/components/format/money-change';
import { PriceChart } from '@/components/listing-page/price-chart';
import { priceSteps } from '@/components/listing-page/price-steps';
import { DataTable } from '@/components/ui/data-table';
import type { Listing } from '@/lib/domains/listings/schema';
import { price, statusLabel } from './format';

/** What happened to the price and the status: how long it is on offer, a chart up to `until`, and the table, newest first. */
export function PriceHistory({ listing, until }: { listing: Listing; until: number }) {
  const time = <p className="text-soft">{onOffer(listing, until)}</p>;
  if (listing.history.length === 0) {
    return (
      <>
        <p>{`Listed on ${date(listing.listed_at)} at ${price(listing)}. Nothing has changed since.`}</p>
        {time}
      </>
    );
  }
  const rows = listing.history.toReversed().map((change) => [
    <time key="when" dateTime={change.changed_at}>
      {date(change.changed_at)}
    </time>,
    change.field === 'price' ? 'Price' : 'Status',
    show(listing, change.field, change.new_value),
    <Change key="change" listing={listing} change={change} />,
  ]);
  const listed = [
    <time key="when" dateTime={listing.listed_at}>
      {date(listing.listed_at)}
    </time>,
    'Price',
    money(priceSteps(listing)[0]?.price ?? listing.price, listing.currency),
    'First listed',
  ];
  const isTold = listing.history.some(({ previous_value }) => previous_value === null);
  return (
    <div className="flex min-w-0 flex-col gap-5">
      {time}
      <PriceChart listing={listing} until={until} />
      <DataTable caption="Price and status history" columns={['Date', 'What', '#Now', '#Change']} rows={isTold ? rows : [...rows, listed]} />
    </div>
  );
}

const DAY_MS = 86_400_000;

function onOffer({ listed_at, closed_at, status }: Listing, until: number): string {
  const days = Math.max(0, Math.floor(((closed_at ? Date.parse(closed_at) : until) - Date.parse(listed_at)) / DAY_MS));
  if (status !== 'active' && status !== 'pending') return `It was on offer from ${date(listed_at)}${closed_at ? `, for ${duration(days)}` : ''}.`;
  return days === 0 ? 'On offer since today.' : `On offer for ${duration(days)}.`;
}

function Change({ listing, change }: { listing: Listing; change: Listing['history'][number] }) {
  if (change.previous_value === null) return 'First listed';
  if (change.field === 'status') return `was ${show(listing, 'status', change.previous_value)}`;
  const difference = Number(change.new_value) - Number(change.previous_value);
  return <span className={`font-semibold ${difference < 0 ? 'text-clay' : ''}`}>{moneyChange(difference, listing.currency)}</span>;
}

function show(listing: Listing, field: 'price' | 'status', value: string): string {
  if (field === 'price') return money(Number(value), listing.currency);
  return statusLabel({ status: value as Listing['status'], listing_type: listing.listing_type }) ?? value;
}
