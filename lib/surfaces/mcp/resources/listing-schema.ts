import { z } from 'zod';
import { listing } from '@/lib/domains/listings/schema';
import type { McpResource } from '../pack';
import { HOUR_MS } from './markdown-contents';

const URI = 'schema://listing';

/** JSON Schema 2020-12 of a full listing, in full: descriptions, formats and patterns. */
export const listingSchema: McpResource = {
  definition: {
    uri: URI,
    name: 'listing-schema',
    title: 'Listing schema',
    description: 'JSON Schema of a full listing, with units and the meaning of null',
    mimeType: 'application/schema+json',
  },
  read: async () => ({ contents: [{ uri: URI, mimeType: 'application/schema+json', text: TEXT }], ttlMs: HOUR_MS, cacheScope: 'public' }),
};

const TEXT = JSON.stringify(z.toJSONSchema(listing, { io: 'output' }), null, 1);
