/** Feed autodiscovery for a search; `query` holds its filters as the API names them. */
export function feedLinks(query = new URLSearchParams()) {
  const suffix = query.size > 0 ? `?${query}` : '';
  return {
    'application/feed+json': [{ url: `/api/v1/feed.json${suffix}`, title: 'Homes on Openstead (JSON Feed)' }],
    'application/rss+xml': [{ url: `/api/v1/feed.rss${suffix}`, title: 'Homes on Openstead (RSS)' }],
  };
}
