import type { APIRequestContext } from '@playwright/test';

/** Every kind of page, by a path that shows it. */
export async function pagesOf(request: APIRequestContext): Promise<string[]> {
  const [listing] = await someListings(request);
  const [sold] = await someListings(request, 'status=closed&limit=1');
  const { data: agents } = await json<{ data: { id: string }[] }>(request, '/api/v1/agents?limit=1');
  const { conversation_url: conversation } = await openedConversation(request, listing.id);
  return [
    '/',
    '/search',
    `/search?city=${encodeURIComponent(listing.city)}&listing_type=${listing.listing_type}&beds=0`,
    '/search?sentence=2+bed+under+1800+in+Austin+with+parking',
    '/search?city=Nowhereinparticular',
    '/search?city=Austin&state=TX&listing_type=rent&max_price=50',
    '/search?beds=many',
    '/search?view=map',
    `/listings/${listing.id}`,
    `/listings/${sold.id}`,
    new URL(conversation).pathname + new URL(conversation).search,
    '/agents',
    '/agents/register',
    ...agents.map(({ id }) => `/agents/${id}`),
    '/docs',
    '/docs/mcp',
    '/docs/playground/mcp',
    '/docs/try/listings.recent?limit=2',
    '/docs/search',
    '/docs/search?q=inqiury',
    '/docs/reference/listings-search',
    '/docs/guides/search',
    '/docs/guides/inquire',
    '/homes',
    '/homes/tx',
    '/homes/tx/austin',
    '/homes/tx/austin/hyde-park',
    '/offline',
    '/acceptable-use',
    '/problems',
    '/problems/validation-error',
    '/no-such-page',
  ];
}

/** Every other of the pages, so that two workers share them. */
export const halfOf = (pages: readonly string[], half: number): string[] => pages.filter((_, index) => index % 2 === half);

export interface ApiListing {
  id: string;
  slug: string;
  url: string;
  title: string;
  city: string;
  listing_type: string;
  price: number;
}

/** The newest listings, as the API gives them. */
export async function someListings(request: APIRequestContext, query = 'limit=3'): Promise<[ApiListing, ...ApiListing[]]> {
  return (await json<{ data: [ApiListing, ...ApiListing[]] }>(request, `/api/v1/listings?${query}`)).data;
}

/** A conversation opened by an inquiry; one for each worker, as writes are limited. */
async function openedConversation(request: APIRequestContext, listingId: string): Promise<{ conversation_url: string }> {
  const response = await patiently(() =>
    request.post(`/api/v1/listings/${listingId}/inquiries`, {
      data: { message: 'Is it still free?', contact_email: 'pages@example.com' },
      headers: { 'Idempotency-Key': `pages-of-the-site-${process.pid}-${listingId}` },
    }),
  );
  return ((await response.json()) as { data: { conversation_url: string } }).data;
}

async function json<T>(request: APIRequestContext, path: string): Promise<T> {
  return (await (await patiently(() => request.get(path))).json()) as T;
}

/** Sends a request again after the time that the server asks for. */
export async function patiently<R extends { status(): number; headers(): Record<string, string> }>(send: () => Promise<R>): Promise<R> {
  for (;;) {
    const response = await send();
    if (![409, 429, 503].includes(response.status())) return response;
    await new Promise((resolve) => setTimeout(resolve, 1000 * Number(response.headers()['retry-after'] ?? 5)));
  }
}
