import { type Place, placeSlug } from './book';
import type { Neighborhood } from './neighborhoods';

/** What names a neighborhood and leads to it: slug `tx/austin/hyde-park` and the URLs made of it. */
export function neighborhoodLinks(baseUrl: string, place: Place, { slug: own }: Pick<Neighborhood, 'slug'>) {
  const slug = `${placeSlug(place)}/${own}`;
  const path = slug.split('/').map(encodeURIComponent).join('/');
  return { slug, url: `${baseUrl}/homes/${path}`, api_url: `${baseUrl}/api/v1/markets/${path}` };
}
