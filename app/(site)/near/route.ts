import { suggestSearches } from '@/lib/domains/listings/suggest';
import { listMarkets } from '@/lib/domains/markets/list';
import { attempt } from '@/lib/surfaces/web';
import { CITY_COOKIE } from '../chosen-city';
import { goOn, keepChoice } from '../keep-choice';

/**
 * Keeps the city whose homes the front page shows first, in a cookie of this site; an empty field forgets it.
 * A route and no server action: its form has an address of its own in the HTML.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const typed = String(form.get('city') ?? '').trim();
  const slug = typed === '' ? undefined : await slugOf(typed);
  if (typed !== '' && !slug) return goOn(`/?${new URLSearchParams({ unknown_city: typed.slice(0, 80) })}`);
  await keepChoice(CITY_COOKIE, slug);
  return goOn('/');
}

/** The slug of the city that is meant, `tx/austin`; undefined where none with homes is. */
async function slugOf(typed: string): Promise<string | undefined> {
  const found = await attempt(suggestSearches, { q: typed, limit: 5 });
  const place = found.ok ? found.output.data.find(({ kind }) => kind === 'city')?.filters : undefined;
  if (!place?.city || !place.state) return undefined;
  const markets = await attempt(listMarkets, { state: place.state, city: place.city, limit: 1 });
  return markets.ok ? markets.output.data[0]?.slug : undefined;
}
