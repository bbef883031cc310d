import { env } from '@/lib/platform/env';
import type { Site } from './document';
import { API_VERSION } from './policy';

/** This installation, from its configuration. */
export const siteOf = (baseUrl: string = env.BASE_URL): Site => ({ baseUrl, host: new URL(baseUrl).hostname, version: API_VERSION });
