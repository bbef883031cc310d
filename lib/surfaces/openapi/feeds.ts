import { inputSchema } from '@/lib/kernel/json-schema';
import type { AnyOperation } from '@/lib/kernel/operation';
import { parameter, problem } from './operation';

const FEEDS = [
  { path: '/api/v1/feed.json', id: 'feeds.json', title: 'JSON Feed of a search', mediaType: 'application/feed+json', schema: jsonFeedSchema() },
  { path: '/api/v1/feed.rss', id: 'feeds.rss', title: 'RSS feed of a search', mediaType: 'application/rss+xml', schema: { type: 'string' } },
];

/** Path items of the feeds, which are no operations: they project `search`, whose filters and paging they take. */
export function feedPaths(search: AnyOperation): Record<string, Record<string, unknown>> {
  const parameters = Object.entries(inputSchema(search).properties ?? {})
    .filter(([name]) => name !== 'sort' && name !== 'include')
    .map(([name, property]) => parameter('query', name, property, false));
  const item = ({ id, title, mediaType, schema }: (typeof FEEDS)[number]) => ({
    get: {
      operationId: id,
      tags: ['feeds'],
      summary: title,
      description: 'The newest listings of any search, most recently updated first. Takes the filters of listings.search. Send If-None-Match to poll cheaply.',
      security: [{}, { key: [] }],
      parameters,
      responses: {
        200: { description: 'Success', content: { [mediaType]: { schema } } },
        304: { description: 'Not modified since the given ETag' },
        422: problem('Validation Error. Correct the fields listed in errors.'),
        429: problem('Rate Limited. Wait for the seconds in Retry-After.'),
      },
    },
  });
  return Object.fromEntries(FEEDS.map((feed) => [feed.path, item(feed)]));
}

function jsonFeedSchema(): Record<string, unknown> {
  const text = { type: 'string' };
  const item = {
    type: 'object',
    required: ['id', 'url', '_listing'],
    properties: {
      id: text,
      url: text,
      title: text,
      content_text: text,
      date_modified: text,
      _listing: { type: 'object', description: 'The listing as listings.search answers it, or {removed: true} once it has left the search' },
    },
  };
  return {
    type: 'object',
    description: 'JSON Feed 1.1',
    required: ['version', 'title', 'items'],
    properties: { version: text, title: text, next_url: text, items: { type: 'array', items: item } },
  };
}
