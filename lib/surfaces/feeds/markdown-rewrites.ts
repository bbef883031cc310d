/** An `Accept` header that names Markdown before HTML. */
const ACCEPTS_MARKDOWN = { type: 'header', key: 'accept', value: '(?:(?!text/html).)*text/markdown.*' } as const;

/**
 * Where the web server sends requests for Markdown: to `/markdown/…`, which `handleMarkdown` serves. Written as Next's `rewrites().beforeFiles`.
 * The pages themselves must answer `Vary: Accept`.
 */
export const MARKDOWN_REWRITES = [
  { source: '/listings/:id([^/]+)\\.md', destination: '/markdown/listings/:id' },
  { source: '/listings/:id', has: [ACCEPTS_MARKDOWN], destination: '/markdown/listings/:id' },
  { source: '/search', has: [ACCEPTS_MARKDOWN], destination: '/markdown/search' },
  { source: '/', has: [ACCEPTS_MARKDOWN], destination: '/markdown' },
];
