import { describe, expect, test } from 'vitest';
import { MCP_CLIENTS } from '@/components/docs/mcp-clients';

const ENDPOINT = 'https://homes.example/api/mcp';
const KEY = 'ope_0123456789abcdef0123456789abcdef';

describe.each(MCP_CLIENTS)('$name', ({ snippet }) => {
  test('names the address, and without a key no key', () => {
    expect(snippet(ENDPOINT)).toContain(ENDPOINT);
    expect(snippet(ENDPOINT)).not.toMatch(/Authorization|undefined|OPENSTEAD_KEY/);
  });

  test('sends the key it is given, or says that it cannot', () => {
    const code = snippet(ENDPOINT, KEY);
    if (code === undefined) expect(snippet(ENDPOINT)).toBe(ENDPOINT);
    else expect(code).toContain(KEY);
  });

  test('is JSON where it looks like it', () => {
    for (const code of [snippet(ENDPOINT), snippet(ENDPOINT, KEY)]) if (code?.startsWith('{')) expect(() => JSON.parse(code)).not.toThrow();
  });
});

test('the usual clients are there', () => {
  const names = MCP_CLIENTS.map(({ name }) => name).join();
  for (const name of ['Claude Code', 'Claude Desktop', 'ChatGPT', 'Cursor', 'VS Code', 'Gemini CLI', 'Codex']) expect(names).toContain(name);
});
