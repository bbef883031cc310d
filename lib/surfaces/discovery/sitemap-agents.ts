import { database } from '@/lib/platform/db';
import { type DiscoveryDocument, xml } from './document';

/** A file of the site map may hold 50,000 addresses; older agents are found from the directory. */
const LIMIT = 50_000;

/** The profiles of active agents, newest first. A profile does not change, so its date is that of the registration. */
export const sitemapAgents: DiscoveryDocument = {
  paths: ['/sitemaps/agents.xml'],
  mediaType: 'application/xml',
  maxAgeSeconds: 3600,
  body: async ({ baseUrl }) => {
    const agents = await database().read<{ id: string; created_at: Date }>(`SELECT id, created_at FROM agent WHERE status = 'active' ORDER BY created_at DESC, id DESC LIMIT $1`, [
      LIMIT,
    ]);
    const urls = agents.map(({ id, created_at }) => `<url><loc>${xml(`${baseUrl}/agents/${id}`)}</loc><lastmod>${created_at.toISOString()}</lastmod></url>\n`);
    return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
  },
};
