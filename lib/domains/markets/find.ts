import { AppError } from '@/lib/kernel/errors';
import { nearestName } from '@/lib/kernel/parse';
import type { PlatformDb } from '@/lib/platform/db';
import { type Book, type Place, placeSlug } from './book';
import { type Neighborhood, neighborhoodsOf } from './neighborhoods';
import { slugOf } from './rules-slug';

/**
 * The place of a state's and a city's slug; capitals do not matter.
 * @throws AppError `not_found` that names the nearest place.
 */
export function findPlace(book: Book, state: string, city: string): Place {
  const wanted = { stateSlug: slugOf(state), citySlug: slugOf(city) };
  const found = book.bySlug.get(placeSlug(wanted));
  if (found) return found;
  const nearest = nearestPlace(book, wanted);
  const advice = nearest ? `The nearest is "${placeSlug(nearest)}" (${nearest.city}, ${nearest.state}).` : 'The markets are at GET /api/v1/markets.';
  throw new AppError('not_found', `No listing was ever in this city. ${advice}`);
}

/**
 * The neighborhood of a slug within a city; capitals do not matter.
 * @throws AppError `not_found` that names the nearest one of the city.
 */
export async function findNeighborhood(db: PlatformDb, place: Place, neighborhood: string): Promise<Neighborhood> {
  const all = await neighborhoodsOf(db, place);
  const wanted = slugOf(neighborhood);
  const found = all.find(({ slug }) => slug === wanted);
  if (found) return found;
  const nearest = nearestName(
    wanted,
    all.map(({ slug }) => slug),
  );
  const advice = nearest ? `The nearest is "${placeSlug(place)}/${nearest}".` : `The neighborhoods of ${place.city} are at GET /api/v1/markets/${placeSlug(place)}.`;
  throw new AppError('not_found', `No listing was ever in this neighborhood of ${place.city}. ${advice}`);
}

/** Names of the largest places only are compared letter by letter. */
const MOST_COMPARED = 3000;

/** By spelling within the state, then anywhere, then the largest city of the state. */
export function nearestPlace({ bySize }: Book, { stateSlug, citySlug }: Pick<Place, 'stateSlug' | 'citySlug'>): Place | undefined {
  const inState = bySize.filter((place) => place.stateSlug === stateSlug);
  return spelledLike(inState, citySlug) ?? spelledLike(bySize, citySlug) ?? inState[0];
}

function spelledLike(places: readonly Place[], citySlug: string): Place | undefined {
  const compared = places.slice(0, MOST_COMPARED);
  const name = nearestName(
    citySlug,
    compared.map((place) => place.citySlug),
  );
  return places.find((place) => place.citySlug === citySlug) ?? compared.find((place) => place.citySlug === name);
}
