import { nextPageHref } from '@/components/listings/search-link';
import { searchTitle } from '@/components/listings/search-sentence';
import { searchListings } from '@/lib/domains/listings/search';
import { ask, markdownResponse, searchMarkdown, siteUrl } from '@/lib/surfaces/web';
import { readSearch } from '../read-search';

/** The page of results for `Accept: text/markdown`: same query, same homes, same order. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const { params, input, issues, address } = readSearch(Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)])));
  if (issues.length > 0) return markdownResponse(request, faults(issues), address);
  const { data, next_cursor: next, total } = await ask(searchListings, { ...input, include: ['total'] });
  const markdown = searchMarkdown(data, {
    url: siteUrl(address),
    apiUrl: siteUrl(address.replace('/search', '/api/v1/listings')),
    heading: searchTitle(input),
    nextUrl: next ? siteUrl(nextPageHref(params, next)) : undefined,
    total,
  });
  return markdownResponse(request, markdown, address);
}

const faults = (issues: readonly { path: readonly (string | number)[]; message: string }[]): string =>
  `# This search cannot be understood\n\n${issues.map(({ path, message }) => `- \`${path.join('.')}\`: ${message}`).join('\n')}\n`;
