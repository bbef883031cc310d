import type { Guide } from './guide';

export const feeds: Guide = {
  slug: 'feeds',
  title: 'Follow new homes',
  description: 'Feeds of any search, and the list of changes for a copy that stays true.',
  steps: [
    {
      title: 'Subscribe to a search',
      text: 'Any search is a JSON Feed: take its filters as they are. An item whose `_listing.removed` is true has left the search; take it away from your copy.',
      request: () => ({ path: '/api/v1/feed.json?city=Austin&listing_type=rent&beds=2' }),
      expects: 'jsonfeed.org',
    },
    {
      title: 'The same as RSS',
      text: 'For readers and for tools that know nothing else. Send back the ETag as `If-None-Match`: an unchanged feed answers 304 without a body.',
      request: () => ({ path: '/api/v1/feed.rss?city=Austin&listing_type=rent&beds=2', text: true }),
      expects: '<rss',
    },
    {
      title: 'Read what has changed',
      text: 'Listed, changed and gone, oldest first. Keep the last `next_cursor` and go on from it next time.',
      request: () => ({ path: '/api/v1/listings/changes?limit=20' }),
      expects: '"changed_at"',
    },
  ],
};
