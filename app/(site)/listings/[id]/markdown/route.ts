import { getListing } from '@/lib/domains/listings/get';
import { ask, listingMarkdown, markdownResponse } from '@/lib/surfaces/web';

/** `/listings/{id}.md`, to which the middleware leads, and the page itself for `Accept: text/markdown`. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { data } = await ask(getListing, { id: (await params).id });
  return markdownResponse(request, listingMarkdown(data), `/listings/${data.id}`);
}
