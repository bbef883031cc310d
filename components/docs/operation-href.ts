import { slug } from '@/components/ui/slug';

/** `listings.search` → `/docs/reference/listings-search`. */
export const operationHref = (id: string): string => `/docs/reference/${slug(id)}`;
