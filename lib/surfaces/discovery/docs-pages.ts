import { registry } from '@/lib/domains/registry';
import { ERROR_KINDS, type ErrorCode, slugOf } from '@/lib/kernel/errors';

/** The guides of the website, in the order in which one would read them. */
export const GUIDE_PAGES = [
  { slug: 'search', title: 'Search for homes', what: 'filters, pages, sentences, one home' },
  { slug: 'inquire', title: 'Ask a lister', what: 'register, inquire, read the answer' },
  { slug: 'feeds', title: 'Follow new homes', what: 'feeds of any search, and the list of changes' },
  { slug: 'mcp', title: 'Speak MCP yourself', what: 'JSON-RPC without a client library' },
] as const;

/** Every page of the documentation. */
export const DOCS_PAGES: readonly string[] = [
  '/docs',
  ...GUIDE_PAGES.map(({ slug }) => `/docs/guides/${slug}`),
  '/docs/mcp',
  '/docs/playground',
  '/docs/playground/mcp',
  ...registry.map(({ id }) => `/docs/reference/${id.replaceAll('.', '-')}`),
  '/problems',
  ...(Object.keys(ERROR_KINDS) as ErrorCode[]).map((code) => `/problems/${slugOf(code)}`),
];
