import { notFound } from 'next/navigation';
import { requestAddress } from '@/lib/surfaces/web';

/** Where a "try it" form goes without JavaScript: on to the API, its path filled in. */
export async function GET(request: Request, { params }: { params: Promise<{ operation: string }> }): Promise<Response> {
  const address = requestAddress((await params).operation, new URL(request.url).searchParams);
  if (!address) notFound();
  // A relative Location: behind a proxy this server does not know its own name.
  return new Response(null, { status: 303, headers: { Location: address } });
}
