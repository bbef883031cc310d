import type { ListingSummary } from './schema';

/** The short text twin of a page of listings: a line a listing, then how to go on. */
export function describeResults(output: {
  data: ListingSummary[];
  next_cursor: string | null;
  total?: number | undefined;
  interpreted?: { city?: string | undefined; neighborhood?: string | undefined } | undefined;
}): string {
  const lines = [];
  const { city, neighborhood } = output.interpreted ?? {};
  if (city !== undefined) lines.push(`No city of that name; searched ${city} instead.`);
  if (neighborhood !== undefined) lines.push(`No neighborhood of that name there; searched ${neighborhood} instead.`);
  if (output.data.length === 0) lines.push('No listing matches. Drop or widen a filter.');
  else
    lines.push(
      `${output.total ?? output.data.length}${output.total === undefined && output.next_cursor ? '+' : ''} listings${output.total === undefined ? '' : `, ${output.data.length} shown`}:`,
    );
  lines.push(...output.data.map((listing) => `- ${describeListing(listing)}`));
  if (output.next_cursor) lines.push(`More: repeat the call with cursor "${output.next_cursor}".`);
  return lines.join('\n');
}

/** `Downtown Loft: USD 2,200/month, 1 bed, 1 bath, 850 sq ft condo for rent in Austin, TX (lst_a1b2c3) https://…` */
export function describeListing(listing: Omit<ListingSummary, 'photos'>): string {
  const facts = [
    priceText(listing),
    listing.beds === null ? '' : listing.beds === 0 ? 'studio' : plural(listing.beds, 'bed'),
    listing.baths === null ? '' : plural(listing.baths, 'bath'),
    [
      listing.square_feet === null ? '' : `${listing.square_feet.toLocaleString('en-US')} sq ft`,
      `${listing.property_type.replaceAll('_', ' ')} for ${listing.listing_type} in ${listing.city}, ${listing.state}`,
    ]
      .filter(Boolean)
      .join(' '),
    listing.status === 'active' ? '' : listing.status,
  ];
  return `${listing.title}: ${facts.filter(Boolean).join(', ')} (${listing.id}) ${listing.url}`;
}

/** `USD 2,200/month`, `USD 450,000`. */
export const priceText = (listing: Pick<ListingSummary, 'price' | 'currency' | 'price_period'>): string =>
  `${listing.currency} ${listing.price.toLocaleString('en-US')}${listing.price_period ? `/${listing.price_period}` : ''}`;

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
