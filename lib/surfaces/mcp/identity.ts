import type { McpIdentity } from './server';
import { instructions } from './texts/instructions';

/** How the product introduces itself to MCP clients. */
export const productIdentity = (baseUrl: string): McpIdentity => ({
  name: 'openstead',
  title: 'Openstead',
  version: VERSION,
  websiteUrl: baseUrl,
  instructions: instructions(baseUrl),
});

/** Version of the MCP surface: raised when a tool, resource or prompt changes its meaning. */
const VERSION = '1.0.0';
