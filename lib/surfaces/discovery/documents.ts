import { agentsJson, agentsTxt } from './agents-txt';
import { aiCatalog } from './ai-catalog';
import { apiCatalog } from './api-catalog';
import { apiIndex } from './api-index';
import type { DiscoveryDocument } from './document';
import { license } from './license';
import { llms, llmsFull } from './llms';
import { manifest } from './manifest';
import { robots } from './robots';
import { schemaDocuments } from './schemas';
import { securityTxt } from './security-txt';
import { serverCard } from './server-card';
import { sitemapIndex, sitemapPages } from './sitemap';
import { sitemapAgents } from './sitemap-agents';
import { sitemapCities } from './sitemap-cities';
import { sitemapNeighborhoods } from './sitemap-neighborhoods';
import { skillDocuments, skillIndex } from './skills';
import { wellKnownAgentsJson, wellKnownAgentsTxt } from './well-known-agents';

/** Every discovery file of this installation; the parts of the site map that hold listings come on top. */
export const documents: readonly DiscoveryDocument[] = [
  robots,
  sitemapIndex,
  sitemapPages,
  sitemapCities,
  sitemapNeighborhoods,
  sitemapAgents,
  llms,
  llmsFull,
  agentsTxt,
  agentsJson,
  wellKnownAgentsTxt,
  wellKnownAgentsJson,
  manifest,
  apiIndex,
  apiCatalog,
  aiCatalog,
  serverCard,
  skillIndex,
  ...skillDocuments,
  ...schemaDocuments,
  license,
  securityTxt,
];
