import { isUnits, UNITS_COOKIE } from '@/components/format/units';
import { siteUrl } from '@/lib/surfaces/web';
import { goOn, keepChoice } from '../keep-choice';

/**
 * Keeps what the reader measures in, in a cookie of this site, and goes back to the page that the form was on. Anything but a known
 * choice forgets it. A route and no server action: its form has an address of its own in the HTML.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const units = form.get('units');
  await keepChoice(UNITS_COOKIE, isUnits(units) ? units : undefined);
  return goOn(pageBefore(request));
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
