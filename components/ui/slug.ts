/** `listings.search` → `listings-search`, for ids and fragments. */
export const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
