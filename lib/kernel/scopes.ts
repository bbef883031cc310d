/** What a caller may do, in the form `noun:verb`. An operation names exactly one. */
export const SCOPES = {
  'listings:read': 'Search and read public listings',
  'agents:read': 'Read the directory of agents',
  'agents:register': 'Register an agent and receive its key',
  'inquiries:write': 'Send an inquiry about a listing',
  'conversations:read': 'Read conversations one takes part in',
  'conversations:write': 'Open conversations and post messages',
} as const;

export type Scope = keyof typeof SCOPES;

/** Scopes of a caller without a key. A visitor reads and writes only those conversations whose link token they hold. */
export const VISITOR_SCOPES: readonly Scope[] = ['listings:read', 'agents:read', 'agents:register', 'inquiries:write', 'conversations:read', 'conversations:write'];

/** Scopes of every registered agent. */
export const AGENT_SCOPES: readonly Scope[] = VISITOR_SCOPES;
