import type { ReadResourceResult } from '@modelcontextprotocol/server';

/** A resource of one Markdown text that changes with releases only. */
export const markdownContents = (uri: string, text: string): ReadResourceResult => ({
  contents: [{ uri, mimeType: 'text/markdown', text }],
  ttlMs: HOUR_MS,
  cacheScope: 'public',
});

export const HOUR_MS = 3_600_000;
