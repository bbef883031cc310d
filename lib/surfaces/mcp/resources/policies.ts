import type { McpResource } from '../pack';
import { agentPolicy } from '../texts/agent-policy';
import { FAIR_HOUSING } from '../texts/fair-housing';
import { markdownContents } from './markdown-contents';

export const policies = (baseUrl: string): McpResource[] => [
  policy('policy://fair-housing', 'fair-housing', 'Fair housing', 'What fair-housing law asks of agents that search, rank and describe homes', FAIR_HOUSING),
  policy('policy://agents', 'agent-policy', 'Rules for agents', 'Acceptable use: limits, attribution, writing on behalf of people', agentPolicy(baseUrl)),
];

const policy = (uri: string, name: string, title: string, description: string, text: string): McpResource => ({
  definition: { uri, name, title, description, mimeType: 'text/markdown', annotations: { audience: ['assistant'], priority: 0.8 } },
  read: async () => markdownContents(uri, text),
});
