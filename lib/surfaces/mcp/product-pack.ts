import type { AnyOperation } from '@/lib/kernel/operation';
import { operationsOf } from './operations';
import type { McpPack } from './pack';
import { prepareShowingQuestions, writeListingDescription } from './prompts/about-listing';
import { shortlistHomes } from './prompts/shortlist-homes';
import { apiDocs } from './resources/api-docs';
import { listingTemplate } from './resources/listing';
import { listingSchema } from './resources/listing-schema';
import { placeTemplate } from './resources/place';
import { policies } from './resources/policies';
import { operationTools, type Report } from './tools/operation-tool';

/** What the product offers over MCP: its operations as tools, and the texts, listings and prompts around them. */
export function productPack(registry: readonly AnyOperation[], baseUrl: string, report: Report): McpPack {
  const operations = operationsOf(registry);
  return {
    tools: operationTools(registry, report),
    resources: [...policies(baseUrl), apiDocs(registry, baseUrl), listingSchema],
    templates: [listingTemplate(operations), placeTemplate(operations, baseUrl)],
    prompts: [shortlistHomes(operations), prepareShowingQuestions(operations), writeListingDescription(operations)],
  };
}
