import { rasterAddress } from '@/lib/domains/pictures/schema-address';
import type { ListingSummary } from './schema';

type Photo = ListingSummary['photos'][number];

/** A stored picture as the public sees it: those of this site under its address. */
export const toPhoto = (photo: Photo, baseUrl: string): Photo => ({ ...photo, url: rasterAddress(photo.url.startsWith('/') ? `${baseUrl}${photo.url}` : photo.url) });
