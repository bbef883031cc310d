import type { AnyOperation } from '@/lib/kernel/operation';

/** A flat input as the REST request a client would send: path values, then query or JSON body. */
export function requestFor(operation: AnyOperation, input: Record<string, unknown>, headers: Record<string, string> = {}): Request {
  const rest = { ...input };
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = asText(rest[name] ?? 'missing');
    delete rest[name];
    return encodeURIComponent(value === '' ? ' ' : value);
  });
  const url = new URL(path, 'http://localhost:3000');
  if (operation.method === 'GET' || operation.method === 'DELETE') {
    for (const [name, value] of Object.entries(rest)) if (value !== undefined) url.searchParams.set(name, asText(value));
    return new Request(url, { method: operation.method, headers });
  }
  return new Request(url, { method: operation.method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(rest) });
}

function asText(value: unknown): string {
  const text = Array.isArray(value) ? value.map(asText).join(',') : typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.toWellFormed();
}
