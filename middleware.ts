import { type NextRequest, NextResponse } from 'next/server';
import { pageHeaders } from '@/lib/surfaces/discovery/link-header';

/** Gives each page its Link headers, and who asks for Markdown the page's twin. Runs for pages only, never in front of the API. */
export function middleware(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  // A sentence is read by the page, which sends on to the filters it stands for; they have a twin.
  if (hasTwin(pathname) && !searchParams.has('sentence') && (pathname.endsWith('.md') || prefersMarkdown(request.headers.get('accept')))) {
    const twin = request.nextUrl.clone();
    twin.pathname = `/markdown${pathname === '/' ? '' : pathname}`;
    for (const ofThePage of ['back', 'view', 'said']) twin.searchParams.delete(ofThePage);
    return NextResponse.rewrite(twin);
  }
  const response = NextResponse.next();
  for (const [name, value] of Object.entries(pageHeaders(pathname))) response.headers.set(name, value);
  return response;
}

export const config = {
  matcher: ['/', '/search', '/listings/:id', '/homes/:path*', '/agents/:path*', '/docs/:path*', '/acceptable-use', '/problems/:path*'],
};

const hasTwin = (path: string): boolean => path === '/' || path === '/search' || /^\/listings\/[^/]+$/.test(path);

/** Whether an Accept header names text/markdown and ranks it no lower than HTML (RFC 9110, 12.5.1). */
function prefersMarkdown(accept: string | null): boolean {
  const quality = (type: string) => {
    const range = accept?.split(',').find((one) => one.trim().toLowerCase().split(/\s*;/)[0] === type);
    return range ? Number(/;\s*q=([\d.]+)/i.exec(range)?.[1] ?? 1) : undefined;
  };
  const markdown = quality('text/markdown') ?? 0;
  return markdown > 0 && markdown >= (quality('text/html') ?? 0);
}
