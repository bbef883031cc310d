import { cookies } from 'next/headers';
import { suggestSearches } from '@/lib/domains/listings/suggest';
import { slugOf } from '@/lib/domains/markets/rules-slug';
import { attempt } from '@/lib/surfaces/web';
import { CITY_COOKIE } from '../chosen-city';

const A_YEAR = 365 * 24 * 3600;

/**
 * Keeps the city whose homes the front page shows first, in a cookie of this site; an empty field forgets it.
 * A route and no server action: its form has an address of its own in the HTML.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const typed = String(form.get('city') ?? '').trim();
  const jar = await cookies();
  if (typed === '') {
    jar.delete(CITY_COOKIE);
    return home();
  }
  const found = await attempt(suggestSearches, { q: typed, limit: 5 });
  const place = found.ok ? found.output.data.find(({ kind }) => kind === 'city')?.filters : undefined;
  if (!place?.city || !place.state) return home(`?${new URLSearchParams({ unknown_city: typed.slice(0, 80) })}`);
  jar.set(CITY_COOKIE, `${slug(place.state)}/${slug(place.city)}`, { maxAge: A_YEAR, sameSite: 'lax', httpOnly: true, path: '/' });
  return home();
}

const home = (query = ''): Response => new Response(null, { status: 303, headers: { Location: `/${query}` } });

/** As the market's own: keys are without accents. */
const slug = (name: string): string => slugOf(name.normalize('NFD').replaceAll(/\p{M}/gu, ''));
