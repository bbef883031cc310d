import { conditionalResponse } from '@/lib/platform/http/conditional';
import { CORS } from '@/lib/platform/http/cors';
import { siteUrl } from './site-url';

export { listingMarkdown, searchMarkdown } from '@/lib/domains/listings/markdown';

/** The Markdown twin of a page as an answer with an ETag; `page` is the path of the page that it is the twin of. */
export function markdownResponse(request: Request, markdown: string, page: string): Response {
  return conditionalResponse(request, markdown, {
    ...CORS,
    'Content-Type': 'text/markdown; charset=utf-8',
    'Cache-Control': 'public, max-age=60',
    Vary: 'Accept',
    Link: `<${siteUrl(page)}>; rel="canonical"`,
    'X-Robots-Tag': 'noindex',
  });
}
