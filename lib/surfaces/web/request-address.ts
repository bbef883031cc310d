import { registry } from '@/lib/domains/registry';
import { pathParameters } from '@/lib/kernel/operation';

/**
 * The API address that a filled-in "try it" form stands for, such as `/api/v1/listings/lst_a1b2c3d4e5`; undefined for anything but a read.
 * Path parameters leave the query for the path; empty fields are left out.
 */
export function requestAddress(operationId: string, fields: URLSearchParams): string | undefined {
  const operation = registry.find(({ id, effects }) => id === operationId && effects === 'read');
  if (!operation) return undefined;
  const inPath = pathParameters(operation.path);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_: string, name: string) => encodeURIComponent(fields.get(name) || 'missing'));
  const query = new URLSearchParams([...fields].filter(([name, value]) => value !== '' && !inPath.includes(name)));
  return query.size > 0 ? `${path}?${query}` : path;
}
