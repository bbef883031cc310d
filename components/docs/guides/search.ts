import type { Guide } from './guide';

export const search: Guide = {
  slug: 'search',
  title: 'Search for homes',
  description: 'Filter listings, read them page by page, understand a sentence, and look closer at one home.',
  steps: [
    {
      title: 'Filter',
      text: 'All filters are optional and must all hold. Without any, the most recently updated active listings come first. The names are the same over MCP, in feeds and in the address of the search page.',
      request: () => ({ path: '/api/v1/listings?city=Austin&listing_type=rent&beds=2&max_price=2500&amenities=parking&limit=5' }),
      expects: '"next_cursor"',
    },
    {
      title: 'Read every page',
      text: 'Pass `next_cursor` unchanged as `cursor`, with the same filters, until it is null. Pages do not shift when listings are added meanwhile.',
      request: () => ({ path: '/api/v1/listings?city=Austin&listing_type=rent&beds=2&max_price=2500&limit=50', everyPage: true }),
      expects: '"data"',
    },
    {
      title: 'Let a sentence become filters',
      text: 'The reading comes back as filters, to be shown and corrected before they are used.',
      request: () => ({ path: '/api/v1/listings/interpret?sentence=2+bed+under+1800+in+Austin+with+parking' }),
      expects: '1800',
    },
    {
      title: 'Look at one home',
      text: 'All public facts, the history of price and status, and the same facts under RESO Data Dictionary names. Unknown facts are null, never zero.',
      request: ({ listing }) => ({ path: `/api/v1/listings/${listing}` }),
      expects: '"reso"',
    },
    {
      title: 'Find homes like it',
      text: 'Most alike first. `reasons` tells how each one differs: in price, distance, bedrooms and size.',
      request: ({ listing }) => ({ path: `/api/v1/listings/${listing}/similar?limit=4` }),
      expects: '"data"',
    },
  ],
};
