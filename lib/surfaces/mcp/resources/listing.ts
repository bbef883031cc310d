import type { ReadResourceResult } from '@modelcontextprotocol/server';
import { listingMarkdown } from '@/lib/domains/listings/markdown';
import type { Listing } from '@/lib/domains/listings/schema';
import { AppError } from '@/lib/kernel/errors';
import type { Operations } from '../operations';
import type { McpCaller, McpTemplate } from '../pack';

/** listing://{id}: one listing as Markdown to read and as JSON to compute with, the facts of `get_listing`. */
export const listingTemplate = (operations: Operations): McpTemplate => ({
  definition: {
    uriTemplate: 'listing://{id}',
    name: 'listing',
    title: 'Listing',
    description: 'One listing by public id or slug, as Markdown and JSON',
    mimeType: 'text/markdown',
  },
  read: ({ id }, uri, caller) => readListing(operations, id ?? '', uri, caller),
});

/** Undefined where there is no such listing for this caller. The Markdown quotes what the lister wrote and says so. */
export async function readListing(operations: Operations, id: string, uri: string, caller: McpCaller): Promise<ReadResourceResult | undefined> {
  const found = await getListing(operations, id, caller);
  if (!found) return undefined;
  return {
    contents: [
      { uri, mimeType: 'text/markdown', text: listingMarkdown(found) },
      { uri, mimeType: 'application/json', text: JSON.stringify(found) },
    ],
    ttlMs: MINUTE_MS,
    cacheScope: 'public',
  };
}

const MINUTE_MS = 60_000;

async function getListing(operations: Operations, id: string, caller: McpCaller): Promise<Listing | undefined> {
  try {
    const { data } = (await operations.run('listings.get', { id }, caller)) as { data: Listing };
    return data;
  } catch (error) {
    if (error instanceof AppError && (error.code === 'not_found' || error.code === 'validation_error')) return undefined;
    throw error;
  }
}
