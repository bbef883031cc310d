import { listAgents } from '@/lib/domains/agents/list';
import { searchListings } from '@/lib/domains/listings/search';
import { ask } from '@/lib/surfaces/web';

/** Ids of this installation in place of those in the examples, so that a first try finds something. */
export async function knownIds(): Promise<Record<string, string>> {
  const [homes, agents] = await Promise.all([ask(searchListings, { limit: 1 }), ask(listAgents, { limit: 1 })]);
  const [home] = homes.data;
  const [agent] = agents.data;
  return { ...(home && { lst_a1b2c3d4e5: home.id }), ...(agent && { agt_a1b2c3d4e5: agent.id }) };
}
