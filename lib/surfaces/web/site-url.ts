import { env } from '@/lib/platform/env';

/** The absolute address of a path of this installation; the bare origin without one. */
export const siteUrl = (path = ''): string => `${env.BASE_URL}${path}`;
