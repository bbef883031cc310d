import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { constants } from 'node:zlib';
import compression from 'compression';
import next from 'next';
import { explainAbsence } from './absence';
import { createDirect } from './direct';
import { explainFailure } from './failure';
import { createStaticFiles } from './static-files';

/** Requests in progress get so long to finish when the server stops. */
const GRACE_MS = 10_000;

/** For the CPU of Next's own gzip, pages a fifth smaller; a window of 512 KB holds any of them. */
const compress = compression({ level: 6, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 19 } } });

/** Serves the site and returns a function that stops: no new requests, those in progress finish. */
export async function listen({ development, port }: { development: boolean; port: number }): Promise<() => Promise<void>> {
  const app = next({ dev: development, port, hostname: 'localhost', dir: process.cwd() });
  await app.prepare();
  const answer = app.getRequestHandler();
  const upgrade = app.getUpgradeHandler();
  // In development Next compiles the surfaces anew after each change.
  const direct = development ? () => false : await createDirect();
  const staticFiles = development ? () => false : createStaticFiles();
  const server = createServer((request, response) => {
    addPeer(request);
    if (staticFiles(request, response) || direct(request, response)) return;
    mendPath(request);
    varyByAccept(response);
    explainFailure(response);
    compress(request, response, () => {
      explainAbsence(response);
      void answer(request, response).catch(() => refuse(response));
    });
  });
  server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
  // Longer than the idle time of usual load balancers, so that they close first.
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve));
  return async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    const impatience = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    await closed;
    clearTimeout(impatience);
    await app.close();
  };
}

/** Appends the peer's address as every proxy does: the last entry of X-Forwarded-For is then always true. */
function addPeer(request: IncomingMessage): void {
  const before = request.headers['x-forwarded-for'];
  request.headers['x-forwarded-for'] = [before, request.socket.remoteAddress].flat().filter(Boolean).join(', ');
}

/** A path that cannot be decoded names nothing and gets the 404 page; Next would answer 500. */
function mendPath(request: IncomingMessage): void {
  try {
    decodeURIComponent((request.url ?? '/').replace(/\?.*/s, ''));
  } catch {
    request.url = '/malformed-address';
  }
}

/** Pages come as HTML or Markdown by the Accept header (middleware.ts), which Next's own Vary, written over any other, forgets. */
function varyByAccept(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) => {
    const lacks = name.toLowerCase() === 'vary' && !/(^|,)\s*accept\s*(,|$)/i.test(String(value));
    return setHeader(name, lacks ? `${value}, Accept` : value);
  };
}

function refuse(response: ServerResponse): void {
  if (!response.headersSent) response.writeHead(500);
  response.end();
}
