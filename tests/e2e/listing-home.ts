import { expect, type Page } from '@playwright/test';
import { type ApiListing, someListings } from './site';

/** Opens a home to rent with its pictures, of those that the demo makes. */
export async function openHome(page: Page, request: Parameters<typeof someListings>[0]): Promise<ApiListing> {
  const [listing] = await someListings(request, 'listing_type=rent&property_type=apartment&limit=1');
  await page.goto(`/listings/${listing.id}`);
  return listing;
}

/** As `openHome`, and waits until the page's script answers. */
export async function openLiveHome(page: Page, request: Parameters<typeof someListings>[0]): Promise<ApiListing> {
  const listing = await openHome(page, request);
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  return listing;
}
