import { expect, it } from 'vitest';
import { productIdentity } from '@/lib/surfaces/mcp/identity';
import entry from '@/server.json';

it("the entry for the MCP registry agrees with the server, and keeps the registry's bounds", () => {
  expect([entry.title, entry.version]).toEqual([productIdentity('http://localhost:3000').title, productIdentity('http://localhost:3000').version]);
  expect(entry.name).toMatch(/^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/);
  expect(entry.description.length).toBeLessThanOrEqual(100);
});
