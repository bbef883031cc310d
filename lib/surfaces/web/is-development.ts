import { env } from '@/lib/platform/env';

/** Whether this is a developer's machine: pages for those who work on the site exist only there. */
export const isDevelopment = (): boolean => env.NODE_ENV === 'development';
