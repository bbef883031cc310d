import { z } from 'zod';
import { storableText } from '@/lib/domains/listings/schema';
import type { Context } from '@/lib/kernel/context';
import { AppError } from '@/lib/kernel/errors';
import { defineOperation } from '@/lib/kernel/operation';
import { decodeCursor, encodeCursor, pageInput, pageOutput } from '@/lib/kernel/page';
import { cache } from '@/lib/platform/cache';
import { type Book, compare, marketBook, type Place, placeSlug } from './book';
import { readCards } from './cards';
import { countMarkets } from './count';
import { nearestPlace } from './find';
import { slugOf } from './rules-slug';
import { type ListedMarket, listedMarket, type Market } from './schema';

const SORTS = ['name', 'listings'] as const;
type Sort = (typeof SORTS)[number];

/** Cities with active listings. */
export const listMarkets = defineOperation({
  id: 'markets.list',
  method: 'GET',
  path: '/api/v1/markets',
  title: 'List markets',
  description:
    'Cities that have active listings, with how many are for rent and for sale, their centre, and the slug under which their figures are at `/api/v1/markets/{state}/{city}`. ' +
    'By name, state first, or those with the most listings first, as counted within the last hour.',
  scope: 'listings:read',
  effects: 'read',
  cacheSeconds: 300,
  input: z.strictObject({
    state: storableText(60).optional().describe('Only cities of this state, as in the slug: tx'),
    city: storableText(120).optional().describe('Only the city of this name; where there is none, the one spelled nearest, in this state before others'),
    include: z
      .array(z.enum(['figures']))
      .max(1)
      .optional()
      .describe('Extras: figures = median rent and price, and a picture'),
    sort: z.enum(SORTS).default('name').describe('name = by state, then city; listings = most active listings first'),
    ...pageInput,
  }),
  output: z.object(pageOutput(listedMarket)),
  examples: [
    { title: 'Cities of Texas', input: { state: 'tx' } },
    { title: 'The ten largest', input: { sort: 'listings', limit: 10 } },
    { title: 'Cities of Texas with what is asked there', input: { state: 'tx', include: ['figures'] } },
    { title: 'The slug of a city', input: { state: 'tx', city: 'austin' } },
  ],
  async run(ctx, { state, city, include, sort, limit, cursor }) {
    const book = await marketBook(ctx.db);
    if (city !== undefined) return { data: await marketNamed(ctx, book, state ?? '', city), next_cursor: null };
    const { places, bySize, bySlug } = book;
    const after = cursor === undefined ? undefined : decodePosition(cursor, sort);
    const inState = (place: Place) => state === undefined || place.stateSlug === slugOf(state);
    const rest = (sort === 'name' ? places : bySize).filter((place) => inState(place) && (!after || order(positionOf(place, sort), after) > 0));
    const found = await withListings(ctx, rest, limit + 1);
    const data = found.slice(0, limit);
    const last = bySlug.get(data.at(-1)?.slug ?? '');
    const cards = include ? await cardsOf(ctx, bySlug, data) : [];
    return {
      data: data.map((market, at): ListedMarket => ({ ...market, ...cards[at] })),
      next_cursor: found.length > limit && last ? encodeCursor([sort, ...positionOf(last, sort)]) : null,
    };
  },
});

const SECONDS = 300;

/** Figures of a page of markets, some minutes old at most. */
function cardsOf(ctx: Context, bySlug: Book['bySlug'], markets: readonly Market[]) {
  const places = markets.flatMap(({ slug }) => bySlug.get(slug) ?? []);
  return cache.remember(`market cards ${places.map(placeSlug).join(' ')}`, { tags: ['markets'], seconds: SECONDS }, () => readCards(ctx.db, ctx.baseUrl, places));
}

async function marketNamed(ctx: Context, book: Book, state: string, city: string): Promise<Market[]> {
  const wanted = { stateSlug: slugOf(state), citySlug: slugOf(city) };
  const place = book.bySlug.get(placeSlug(wanted)) ?? nearestPlace(book, wanted);
  return place ? withListings(ctx, [place], 1) : [];
}

/** The first `want` of these places that have an active listing now; places stay known when their last listing goes. */
async function withListings(ctx: Context, places: readonly Place[], want: number): Promise<Market[]> {
  const found: Market[] = [];
  const step = Math.max(want, 50);
  for (let at = 0; at < places.length && found.length < want; at += step) {
    const markets = await countMarkets(ctx.db, ctx.baseUrl, places.slice(at, at + step));
    found.push(...markets.filter(({ rent, sale }) => rent + sale > 0));
  }
  return found.slice(0, want);
}

type Position = [listings: number, stateSlug: string, citySlug: string];

const positionOf = (place: Place, sort: Sort): Position => [sort === 'listings' ? place.listings : 0, place.stateSlug, place.citySlug];
const order = (a: Position, b: Position): number => b[0] - a[0] || compare(a[1], b[1]) || compare(a[2], b[2]);

function decodePosition(cursor: string, sort: Sort): Position {
  const [its, listings, stateSlug, citySlug] = decodeCursor(cursor, 4);
  if (its === sort && typeof listings === 'number' && typeof stateSlug === 'string' && typeof citySlug === 'string') return [listings, stateSlug, citySlug];
  const message = 'Not a cursor of this list. Pass next_cursor unchanged with the same sort, or start without a cursor.';
  throw new AppError('validation_error', `cursor: ${message}`, { issues: [{ path: ['cursor'], message }] });
}
