import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { type Encoding, preferredEncoding } from './accept-encoding';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const SUFFIX: Record<Encoding, string> = { br: '.br', gzip: '.gz' };

/**
 * Answers `/_next/static/…` from the files of a build, in the smallest form that the caller takes (scripts/steps/precompress.ts makes them).
 * Their names change with what is in them, so they are kept for ever. @returns false for what is not among them, which is Next's to answer
 */
export function createStaticFiles(directory = '.next/static'): (request: IncomingMessage, response: ServerResponse) => boolean {
  const files = new Set(readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll(path.sep, '/')));
  return (request, response) => {
    const name = nameOf(request);
    const type = name && files.has(name) ? TYPES[path.extname(name)] : undefined;
    if (!name || !type) return false;
    const encoding = preferredEncoding(
      request.headers['accept-encoding'],
      (['br', 'gzip'] as const).filter((one) => files.has(name + SUFFIX[one])),
    );
    readFile(path.join(directory, name + (encoding ? SUFFIX[encoding] : '')))
      .then((body) => {
        response.writeHead(200, {
          'Content-Type': type,
          'Content-Length': body.length,
          ...(encoding && { 'Content-Encoding': encoding }),
          ...(files.has(name + SUFFIX.br) && { Vary: 'Accept-Encoding' }),
          'Cache-Control': 'public, max-age=31536000, immutable',
          'X-Content-Type-Options': 'nosniff',
        });
        response.end(request.method === 'HEAD' ? undefined : body);
      })
      .catch(() => response.destroy());
    return true;
  };
}

const PREFIX = '/_next/static/';

function nameOf({ method, url = '' }: IncomingMessage): string | undefined {
  if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith(PREFIX)) return undefined;
  return url.slice(PREFIX.length).replace(/\?.*/s, '');
}
