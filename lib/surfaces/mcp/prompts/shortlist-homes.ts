import { completeCity, completeListingType, completePostalCode, completePropertyType, completeState } from '../completers';
import type { Operations } from '../operations';
import type { McpPrompt } from '../pack';
import { shortlistHomes as text } from '../texts/shortlist-homes';

export const shortlistHomes = (operations: Operations): McpPrompt => ({
  definition: {
    name: 'shortlist_homes',
    title: 'Shortlist homes',
    description: 'Search a city within a budget and compare the best homes',
    arguments: [
      { name: 'city', description: 'Whole name of the city', required: true },
      { name: 'budget', description: 'Highest price or monthly rent, such as 450000 or 2200 a month', required: true },
      { name: 'state', description: 'Two letters or full name' },
      { name: 'postal_code', description: 'Postal code' },
      { name: 'listing_type', description: 'sale or rent' },
      { name: 'property_type', description: 'Kind of home, such as condo' },
    ],
  },
  get: async (args) => ({ description: `Homes in ${args.city} within ${args.budget}`, messages: [{ role: 'user', content: { type: 'text', text: text(args) } }] }),
  complete: {
    city: completeCity(operations),
    state: completeState(operations),
    postal_code: completePostalCode(operations),
    listing_type: completeListingType,
    property_type: completePropertyType,
  },
});
