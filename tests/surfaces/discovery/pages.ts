/** Addresses that discovery files name and that are no surface function: the end-to-end tests open them. */
export const NAMED_PAGES = ['/', '/search', '/homes', '/agents', '/docs', '/acceptable-use', '/healthz', '/icon.svg'];
