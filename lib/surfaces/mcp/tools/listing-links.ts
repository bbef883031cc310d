import type { ResourceLink } from '@modelcontextprotocol/server';

/** Links to at most ten listings that an answer holds, so that a client can read them as resources. */
export function listingLinks(output: unknown): ResourceLink[] {
  return listingsIn(output).slice(0, MAXIMUM).map(link);
}

const MAXIMUM = 10;

type ListingLike = { id: string; title: string };

/** Listings stand in `data`, alone or in an array. */
function listingsIn(output: unknown): ListingLike[] {
  const data = typeof output === 'object' && output !== null && 'data' in output ? output.data : output;
  return (Array.isArray(data) ? data : [data]).filter(isListing);
}

const isListing = (value: unknown): value is ListingLike =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  value.id.startsWith('lst_') &&
  'title' in value &&
  typeof value.title === 'string';

const link = ({ id, title }: ListingLike): ResourceLink => ({
  type: 'resource_link',
  uri: `listing://${id}`,
  name: id,
  title: title.replaceAll(/\s+/g, ' ').slice(0, 100),
  mimeType: 'text/markdown',
});
