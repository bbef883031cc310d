import { AppError } from '@/lib/kernel/errors';
import { inputSchema } from '@/lib/kernel/json-schema';
import { type AnyOperation, pathParameters } from '@/lib/kernel/operation';
import { nearestName } from '@/lib/kernel/parse';
import { decodeQuery, decodeText } from '@/lib/platform/http/query';
import { readJsonObject } from './body';

/**
 * The flat input of an operation from a request: path values, then the query (reads) or the JSON body (writes).
 * A member that is also in the path, and a query on a write, are refused: they would be ignored silently otherwise.
 */
export async function readInput(operation: AnyOperation, values: Record<string, string>, request: Request): Promise<Record<string, unknown>> {
  const query = new URL(request.url).searchParams;
  const isRead = operation.method === 'GET' || operation.method === 'DELETE';
  // A conversation's private link carries its token in the query; authentication has read it.
  if (operation.scope.startsWith('conversations:')) query.delete('token');
  if (!isRead) refuseQuery(query);
  const members = isRead ? decodeQuery(query, operation.input) : await readJsonObject(request);
  for (const name of pathParameters(operation.path)) if (name in members) refuse(name, 'Given in the path already. Leave it out here.');
  const properties = inputSchema(operation).properties ?? {};
  const path = Object.entries(values).map(([name, value]) => [name, decodeText(value, properties[name])]);
  return { ...members, ...Object.fromEntries(path) };
}

function refuseQuery(query: URLSearchParams): void {
  for (const name of query.keys()) refuse(name, 'This operation takes no query parameters. Put it in the JSON body.');
}

function refuse(name: string, message: string): never {
  throw new AppError('validation_error', `${name}: ${message}`, { issues: [{ path: [name], message }] });
}

/**
 * The `Idempotency-Key` of a POST.
 * @throws AppError `validation_error` for a key that is empty, longer than 255 characters or not printable ASCII.
 */
export function idempotency(request: Request): { idempotencyKey?: string } {
  const idempotencyKey = request.headers.get('idempotency-key');
  if (idempotencyKey === null || request.method !== 'POST') return {};
  if (/^[\x21-\x7e]{1,255}$/.test(idempotencyKey)) return { idempotencyKey };
  return refuse('Idempotency-Key', 'Send 1 to 255 printable ASCII characters without spaces, such as a UUID.');
}

/** For a path that leads nowhere: a sentence that names the nearest path there is. */
export function unknownPath(path: string, operations: readonly AnyOperation[]): AppError {
  const nearest = nearestName(path, [...new Set(operations.map((operation) => operation.path))]);
  return new AppError('not_found', `No such path.${nearest ? ` Did you mean ${nearest}?` : ''} All paths are in /api/v1/openapi.json.`);
}
