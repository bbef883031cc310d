import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';

/** A web-standard Request of a node:http one; its signal fires when the caller goes away before the answer is complete. */
export function webRequest(request: IncomingMessage, response: ServerResponse, url: URL): Request {
  const { method = 'GET' } = request;
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const gone = new AbortController();
  response.once('close', () => response.writableFinished || gone.abort());
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers, signal: gone.signal });
  return new Request(url, { method, headers, signal: gone.signal, body: Readable.toWeb(request) as ReadableStream, duplex: 'half' } as RequestInit);
}

/** Sends a web-standard Response; `headers` are added where the answer does not have them. `encode` announces what it does. Event streams are passed on as they come. */
export async function sendResponse(
  answer: Response,
  response: ServerResponse,
  encode: (body: Buffer, answer: Response) => Promise<Buffer>,
  headers: Record<string, string>,
): Promise<void> {
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value);
  if (answer.headers.has('set-cookie')) response.setHeader('set-cookie', answer.headers.getSetCookie());
  if (!answer.body) return void response.end();
  if (answer.headers.get('content-type')?.startsWith('text/event-stream')) return stream(answer.body, response);
  const body = await encode(Buffer.from(await answer.arrayBuffer()), answer);
  response.setHeader('content-length', body.length);
  response.end(body);
}

function stream(body: ReadableStream, response: ServerResponse): Promise<void> {
  response.flushHeaders();
  const source = Readable.fromWeb(body as NodeReadableStream);
  return new Promise((resolve) => {
    response.once('close', () => {
      source.destroy();
      resolve();
    });
    source.once('error', () => response.destroy());
    source.pipe(response);
  });
}
