import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';

export interface McpTestServer {
  /** URL of the endpoint. */
  url: string;
  close(): Promise<void>;
}

/** Serves a web-standard handler over real HTTP on a free port of the loopback interface. */
export async function serveMcp(handle: (request: Request) => Promise<Response>): Promise<McpTestServer> {
  const server = createServer((incoming, outgoing) => void respond(handle, incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/mcp`, close: () => closeServer(server) };
}

async function respond(handle: (request: Request) => Promise<Response>, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const left = new AbortController();
  outgoing.on('close', () => left.abort());
  try {
    const response = await handle(requestOf(incoming, left.signal));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    if (response.body) for await (const chunk of response.body) if (!outgoing.write(chunk)) await drained(outgoing);
    outgoing.end();
  } catch (error) {
    if (!left.signal.aborted) console.error(error);
    outgoing.destroy();
  }
}

function requestOf(incoming: IncomingMessage, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, Array.isArray(value) ? value.join(', ') : (value ?? ''));
  const body = incoming.method === 'GET' || incoming.method === 'HEAD' ? null : (Readable.toWeb(incoming) as ReadableStream);
  return new Request(new URL(incoming.url ?? '/', 'http://127.0.0.1'), { method: incoming.method ?? 'GET', headers, body, signal, duplex: 'half' } as RequestInit);
}

const drained = (outgoing: ServerResponse) => new Promise<void>((resolve) => void outgoing.once('drain', resolve).once('close', resolve));

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
