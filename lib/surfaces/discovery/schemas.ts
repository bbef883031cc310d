import type { z } from 'zod';
import { listing, searchOutput } from '@/lib/domains/listings/schema';
import { schemaOf } from '@/lib/kernel/json-schema';
import { type DiscoveryDocument, json } from './document';

/** JSON Schemas that the manifest points to. */
export const schemaDocuments: readonly DiscoveryDocument[] = [schemaDocument('listing', 'Listing', listing), schemaDocument('listing-page', 'Page of listings', searchOutput)];

function schemaDocument(name: string, title: string, schema: z.ZodType): DiscoveryDocument {
  const path = `/schemas/${name}.json`;
  return {
    paths: [path],
    mediaType: 'application/schema+json',
    maxAgeSeconds: 3600,
    body: ({ baseUrl }) => json({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `${baseUrl}${path}`, title, ...schemaOf(schema, 'output') }),
  };
}
