import { cookies } from 'next/headers';
import { isUnits, UNITS_COOKIE } from '@/components/format/units';
import { siteUrl } from '@/lib/surfaces/web';

const A_YEAR = 365 * 24 * 3600;

/**
 * Keeps what the reader measures in, in a cookie of this site, and goes back to the page that the form was on. Anything but a known
 * choice forgets it. A route and no server action: its form has an address of its own in the HTML.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const units = form.get('units');
  const jar = await cookies();
  isUnits(units) ? jar.set(UNITS_COOKIE, units, { maxAge: A_YEAR, sameSite: 'lax', httpOnly: true, path: '/' }) : jar.delete(UNITS_COOKIE);
  return new Response(null, { status: 303, headers: { Location: pageBefore(request) } });
}

/** The page of this site that sent the form; the front page where the browser does not say, or names another site. */
function pageBefore({ headers }: Request): string {
  const referrer = headers.get('referer') ?? '';
  if (!URL.canParse(referrer)) return '/';
  const { host, pathname, search } = new URL(referrer);
  // A path of two slashes would name another host.
  const isOurs = host === headers.get('host') || host === new URL(siteUrl()).host;
  return isOurs && !pathname.startsWith('//') ? `${pathname}${search}` : '/';
}
