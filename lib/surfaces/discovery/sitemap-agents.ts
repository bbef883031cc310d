import { database } from '@/lib/platform/db';
import type { DiscoveryDocument } from './document';
import { MOST_URLS, urlset } from './sitemap-urlset';

/** The profiles of active agents, newest first; older ones than a file holds are found from the directory. A profile does not change, so its date is that of the registration. */
export const sitemapAgents: DiscoveryDocument = {
  paths: ['/sitemaps/agents.xml'],
  mediaType: 'application/xml',
  maxAgeSeconds: 3600,
  body: async ({ baseUrl }) => {
    const sql = `SELECT id, created_at FROM agent WHERE status = 'active' ORDER BY created_at DESC, id DESC LIMIT $1`;
    const agents = await database().read<{ id: string; created_at: Date }>(sql, [MOST_URLS]);
    return urlset(
      baseUrl,
      agents.map(({ id, created_at: updated }) => ({ path: `/agents/${id}`, updated })),
    );
  },
};
