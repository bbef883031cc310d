/** Addresses that discovery files name and that are no surface function: the end-to-end tests open them. */
export const NAMED_PAGES = [
  '/',
  '/search',
  '/homes',
  '/agents',
  '/docs',
  '/agents/register',
  '/docs/search',
  '/docs/mcp',
  '/docs/playground',
  '/docs/playground/mcp',
  '/problems',
  '/acceptable-use',
  '/healthz',
  '/icon.svg',
];
