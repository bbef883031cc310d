import { ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server';
import type { Operations } from '../operations';
import type { McpPrompt } from '../pack';
import { readListing } from '../resources/listing';
import { listingDescription } from '../texts/listing-description';
import { showingQuestions } from '../texts/showing-questions';

export const prepareShowingQuestions = (operations: Operations): McpPrompt =>
  aboutListing(operations, 'prepare_showing_questions', 'Prepare showing questions', 'Questions to ask at a showing, from what a listing says and leaves open', showingQuestions());

export const writeListingDescription = (operations: Operations): McpPrompt =>
  aboutListing(
    operations,
    'write_listing_description',
    'Write a listing description',
    'A title and a text from the facts of a listing, within fair-housing rules',
    listingDescription(),
  );

/** A prompt that attaches one listing, marked as third-party text, to a fixed request. */
const aboutListing = (operations: Operations, name: string, title: string, description: string, text: string): McpPrompt => ({
  definition: { name, title, description, arguments: [{ name: 'listing_id', description: 'Public listing id (lst_…) or slug', required: true }] },
  async get(args, caller) {
    const id = args.listing_id ?? '';
    const resource = (await readListing(operations, id, `listing://${encodeURIComponent(id)}`, caller))?.contents[0];
    if (!resource) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `There is no listing ${id}. Take an id from search_listings.`);
    return {
      description,
      messages: [
        { role: 'user', content: { type: 'resource', resource } },
        { role: 'user', content: { type: 'text', text } },
      ],
    };
  },
});
