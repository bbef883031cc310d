import { type DiscoveryDocument, json } from './document';
import { SITE_NAME } from './policy';

/** What `GET /api/v1` itself answers: where to go on from the root of the API. */
export const apiIndex: DiscoveryDocument = {
  paths: ['/api/v1'],
  mediaType: 'application/json',
  maxAgeSeconds: 3600,
  headers: () => ({ Link: '</openapi.json>; rel="service-desc"; type="application/json", </docs>; rel="service-doc"; type="text/html"' }),
  body: ({ baseUrl, version }) =>
    json({
      name: `${SITE_NAME} API`,
      version,
      openapi: `${baseUrl}/openapi.json`,
      documentation: `${baseUrl}/docs`,
      manifest: `${baseUrl}/.well-known/openstead.json`,
      listings: `${baseUrl}/api/v1/listings`,
      feed: `${baseUrl}/api/v1/feed.json`,
      mcp: `${baseUrl}/api/mcp`,
    }),
};
