import type { AnyOperation } from '@/lib/kernel/operation';

/** What a path leads to: an operation with its path values, the methods that would fit, or nothing. */
export type Match = { operation: AnyOperation; template: string; values: Record<string, string> } | { template: string; allow: string[] } | undefined;

interface Route {
  template: string;
  segments: string[];
  methods: Map<string, AnyOperation>;
}

/**
 * Compiles operations into a matcher of method and path. A literal segment wins over a parameter.
 * Path values come percent-decoded; a path that cannot be decoded matches nothing.
 */
export function compileRoutes(operations: readonly AnyOperation[]): (method: string, path: string) => Match {
  const routes = collectRoutes(operations);
  return (method, path) => {
    const parts = decodePath(path);
    const route = parts && routes.find(({ segments }) => fits(segments, parts));
    if (!route || !parts) return undefined;
    const operation = route.methods.get(method === 'HEAD' ? 'GET' : method);
    if (!operation) return { template: route.template, allow: allowed(route) };
    return { operation, template: route.template, values: valuesOf(operation, parts) };
  };
}

function collectRoutes(operations: readonly AnyOperation[]): Route[] {
  const routes = new Map<string, Route>();
  for (const operation of operations) {
    const segments = operation.path.split('/');
    const shape = segments.map((segment) => (isParameter(segment) ? '{}' : segment)).join('/');
    const route = routes.get(shape) ?? { template: operation.path, segments, methods: new Map<string, AnyOperation>() };
    if (route.methods.has(operation.method)) throw new Error(`Two operations answer ${operation.method} ${operation.path}`);
    route.methods.set(operation.method, operation);
    routes.set(shape, route);
  }
  return [...routes.values()].sort((a, b) => rank(a).localeCompare(rank(b)));
}

/** Literals sort before parameters at every position. */
const rank = ({ segments }: Route): string => segments.map((segment) => (isParameter(segment) ? '1' : '0')).join('');

const isParameter = (segment: string): boolean => segment.startsWith('{');

const fits = (segments: string[], parts: string[]): boolean =>
  segments.length === parts.length && segments.every((segment, index) => (isParameter(segment) ? parts[index] !== '' : segment === parts[index]));

function valuesOf(operation: AnyOperation, parts: string[]): Record<string, string> {
  const named = operation.path.split('/').flatMap((segment, index) => (isParameter(segment) ? [[segment.slice(1, -1), parts[index] as string]] : []));
  return Object.fromEntries(named) as Record<string, string>;
}

function allowed({ methods }: Route): string[] {
  const names = [...methods.keys()];
  return [...names, ...(names.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
}

function decodePath(path: string): string[] | undefined {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
