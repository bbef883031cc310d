import type { z } from 'zod';
import { listingMarkdown, searchMarkdown } from '@/lib/domains/listings/markdown';
import { type Listing, searchInput, type searchOutput } from '@/lib/domains/listings/schema';
import { registry } from '@/lib/domains/registry';
import { call } from '@/lib/kernel/call';
import type { Context } from '@/lib/kernel/context';
import { AppError } from '@/lib/kernel/errors';
import type { AnyOperation } from '@/lib/kernel/operation';
import { parseInput } from '@/lib/kernel/parse';
import { database, type PlatformDb } from '@/lib/platform/db';
import { conditionalResponse } from '@/lib/platform/http/conditional';
import { decodeQuery } from '@/lib/platform/http/query';
import { type HeadingFilters, headingOf } from './heading';
import { operationOf } from './operation-of';
import { readingSurface } from './reading';

/**
 * Serves pages in Markdown: `/listings/{id}.md` (or `/listings/{id}`), `/search` with its query, and `/`.
 * A leading `/markdown`, where the web server routes `Accept: text/markdown`, counts for nothing. It never rejects.
 */
export const handleMarkdown = createMarkdownSurface(registry);

/** The Markdown surface over any list of operations that holds `listings.search` and `listings.get`, and any database. */
export function createMarkdownSurface(operations: readonly AnyOperation[], openDatabase: () => PlatformDb = database): (request: Request) => Promise<Response> {
  return readingSurface(
    openDatabase,
    (url) => (listingIdOf(pageOf(url)) === undefined ? `${pageOf(url)} (markdown)` : '/listings/{id}.md'),
    async (request, ctx, headers) => {
      const url = new URL(request.url);
      const { markdown, canonical } = await render(operations, ctx, pageOf(url), url.searchParams);
      headers.set('Content-Type', 'text/markdown; charset=utf-8');
      headers.set('Cache-Control', 'public, max-age=60');
      headers.set('Vary', 'Accept');
      headers.set('Link', `<${canonical}>; rel="canonical"; type="text/html"`);
      return conditionalResponse(request, markdown, headers);
    },
  );
}

async function render(operations: readonly AnyOperation[], ctx: Context, page: string, query: URLSearchParams): Promise<{ markdown: string; canonical: string }> {
  const id = listingIdOf(page);
  if (id !== undefined) {
    const { data } = (await call(operationOf(operations, 'listings.get'), ctx, { id })) as { data: Listing };
    return { markdown: listingMarkdown(data), canonical: data.url };
  }
  if (page !== '/' && page !== '/search') throw new AppError('not_found', 'This page has no Markdown form. Listings have one at /listings/{id}.md, and the search at /search.');
  const input = parseInput(searchInput, decodeQuery(query, searchInput));
  const found = (await call(operationOf(operations, 'listings.search'), ctx, input)) as z.output<typeof searchOutput>;
  const at = (path: string, cursor?: string) => withCursor(`${ctx.baseUrl}${path}`, query, cursor);
  const markdown = searchMarkdown(found.data, {
    url: at('/search'),
    apiUrl: at('/api/v1/listings'),
    heading: page === '/' ? 'Openstead: homes for sale and rent, newest first' : headingOf({ ...(input as HeadingFilters), ...found.interpreted }),
    ...(found.next_cursor && { nextUrl: at('/search', found.next_cursor) }),
    ...(found.total !== undefined && { total: found.total }),
  });
  return { markdown: page === '/' ? `${markdown}\nFor agents: <${ctx.baseUrl}/llms.txt>. MCP server: <${ctx.baseUrl}/api/mcp>.\n` : markdown, canonical: at(page) };
}

const pageOf = (url: URL): string => url.pathname.replace(/^\/markdown(?=\/|$)/, '') || '/';

function listingIdOf(page: string): string | undefined {
  const part = /^\/listings\/([^/]+?)(?:\.md)?$/.exec(page)?.[1];
  try {
    return part && decodeURIComponent(part);
  } catch {
    return part;
  }
}

function withCursor(base: string, query: URLSearchParams, cursor?: string): string {
  const all = new URLSearchParams(query);
  if (cursor) all.set('cursor', cursor);
  return all.size > 0 ? `${base}?${all}` : base;
}
