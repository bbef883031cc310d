import { readdirSync, readFileSync } from 'node:fs';

/** A source file: path from the repository root, text, and what it imports, aliases and relative paths resolved to repository paths. */
export interface Source {
  path: string;
  text: string;
  imports: string[];
}

const ROOTS = ['app', 'components', 'lib', 'scripts', 'tests', 'prisma'];
const GENERATED = 'lib/platform/db/generated/';

/** All TypeScript of the repository but the generated client. */
export const sources: Source[] = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => `${root}/${name}`)
    .filter((path) => /\.(ts|tsx|mts|mjs)$/.test(path) && !path.startsWith(GENERATED)),
)
  .sort()
  .map((path) => {
    const text = readFileSync(path, 'utf8');
    return { path, text, imports: importsOf(text).map((target) => resolve(path, target)) };
  });

/** Module names in `import … from`, `export … from`, `import '…'` and `import('…')`, outside comments. */
export function importsOf(text: string): string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
  const statements = code.matchAll(/^\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm);
  return [...statements].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}

/** `@/lib/x` and `./x` → `lib/x`; a package keeps its name. */
export function resolve(from: string, target: string): string {
  if (target.startsWith('@/')) return target.slice(2);
  if (!target.startsWith('.')) return target;
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Whether a resolved import names a file of this repository. */
export const isOurs = (target: string): boolean => /^(app|components|lib|prisma|scripts|tests|public)(\/|$)/.test(target);
