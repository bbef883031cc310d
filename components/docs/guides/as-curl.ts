import type { GuideRequest } from './guide';
import { headersOf } from './headers-of';

/** A request as a command of a POSIX shell. */
export function asCurl(request: GuideRequest, baseUrl: string): string {
  const headers = Object.entries(headersOf(request)).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  const body = request.body === undefined ? [] : [`-d ${quoted(JSON.stringify(request.body, null, 2))}`];
  // curl posts by itself what has a body.
  const isImplied = request.method === undefined || (request.method === 'POST' && request.body !== undefined);
  return [`curl ${isImplied ? '' : `-X ${request.method} `}${quoted(baseUrl + request.path)}`, ...headers, ...body].join(' \\\n  ');
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
