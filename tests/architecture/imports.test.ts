import { describe, expect, test } from 'vitest';
import { importsOf, isOurs, resolve, type Source, sources } from './sources';

const GENERATED_CLIENT = 'lib/platform/db/generated';
/** Of a domain, what others may use: never its operations. */
const SHARED_BY_DOMAINS = /^(schema|rules|record)[a-z-]*$/;
/** `commands` files hold what only the operator's command line does. */
const SHARED_WITH_SURFACES = /^(schema|rules|representation|json-ld|markdown|commands)[a-z-]*$/;

/** Why `source` may not import `target`, or undefined where it may. The table is docs' "Layout and who may import what". */
function fault({ path }: Pick<Source, 'path'>, target: string): string | undefined {
  const [area, part, name] = path.split('/') as [string, string, string];
  if (target.startsWith(GENERATED_CLIENT) && !path.startsWith('lib/platform/db/') && !/^lib\/domains\/[^/]+\/record[a-z-]*\.ts$/.test(path))
    return 'the generated client is for lib/platform/db and record files';
  if (/^(next|react|react-dom)(\/|$)/.test(target) && !mayRender(path)) return 'next and react are for app, components, lib/surfaces/web and middleware';
  if (/^(tests|scripts)\//.test(target)) return 'product code never imports tests or scripts';
  if (area === 'app') return appFault(target);
  if (area === 'components') return componentFault(target);
  if (part === 'kernel') return target === 'zod' || target.startsWith('lib/kernel/') ? undefined : 'the kernel imports zod and nothing else';
  if (part === 'platform') return !isOurs(target) || /^lib\/(platform|kernel)(\/|$)/.test(target) ? undefined : 'the platform imports the kernel and packages';
  if (part === 'domains') return domainFault(name, target);
  return part === 'surfaces' ? surfaceFault(name, target) : undefined;
}

const mayRender = (path: string) => /^(app|components)\/|^lib\/surfaces\/web\//.test(path);

function appFault(target: string) {
  if (!isOurs(target) || /^(app|components|lib\/surfaces|lib\/domains)\//.test(target)) return undefined;
  return 'app imports components, surfaces, and operations to hand to ask and act';
}

function componentFault(target: string) {
  const shared = /^lib\/domains\/[^/]+\/(.+)$/.exec(target)?.[1];
  if (!isOurs(target) || target.startsWith('components/') || (shared && /^schema[a-z-]*$/.test(shared))) return undefined;
  return "components import components and domains' schema files";
}

function domainFault(own: string, target: string) {
  if (!isOurs(target) || /^lib\/(kernel|platform)(\/|$)/.test(target)) return undefined;
  const [, domain, file] = /^lib\/domains\/([^/]+)(?:\/(.+))?$/.exec(target) ?? [];
  if (domain === own || (own === 'registry.ts' && (file === undefined || file === 'index'))) return undefined;
  if (own === 'handlers.ts' && file?.startsWith('on-')) return undefined;
  return file && SHARED_BY_DOMAINS.test(file) ? undefined : 'of another domain only schema, rules and record files may be imported';
}

function surfaceFault(own: string, target: string) {
  if (!isOurs(target) || /^lib\/(kernel|platform)(\/|$)/.test(target) || target === 'lib/domains/registry' || target === 'lib/domains/handlers') return undefined;
  if (own === 'cli' && target.startsWith('prisma/demo/')) return undefined;
  const surface = /^lib\/surfaces\/([^/]+)/.exec(target)?.[1];
  if (surface) return surface === own ? undefined : 'surfaces never import each other';
  const file = /^lib\/domains\/[^/]+\/(.+)$/.exec(target)?.[1];
  return file && SHARED_WITH_SURFACES.test(file) ? undefined : "surfaces import the registry and domains' schema, rules and representation files";
}

describe('imports', () => {
  test.each(sources.filter(({ path }) => /^(app|components|lib)\//.test(path)))('$path', (source) => {
    const faults = source.imports.flatMap((target) => {
      const why = fault(source, target);
      return why ? [`${target}: ${why}`] : [];
    });
    expect(faults).toEqual([]);
  });
});

describe('the rules themselves', () => {
  test.each([
    ['lib/kernel/a.ts', 'pg'],
    ['lib/kernel/a.ts', 'lib/platform/db'],
    ['lib/platform/a.ts', 'lib/domains/listings/schema'],
    ['lib/domains/a/b.ts', 'lib/domains/listings/search'],
    ['lib/domains/a/b.ts', 'lib/domains/listings'],
    ['lib/domains/a/b.ts', 'lib/surfaces/rest'],
    ['lib/domains/a/b.ts', 'lib/platform/db/generated/client'],
    ['lib/domains/a/b.ts', 'react'],
    ['lib/surfaces/rest/a.ts', 'lib/surfaces/web'],
    ['lib/surfaces/rest/a.ts', 'next/server'],
    ['lib/surfaces/rest/a.ts', 'lib/domains/listings/search'],
    ['components/ui/a.tsx', 'lib/platform/db'],
    ['components/ui/a.tsx', 'lib/domains/listings/search'],
    ['app/page.tsx', 'lib/platform/db'],
    ['app/page.tsx', 'tests/support/context'],
  ])('%s may not import %s', (path, target) => {
    expect(fault({ path }, target)).toBeTypeOf('string');
  });

  test.each([
    ['lib/kernel/a.ts', 'zod'],
    ['lib/platform/a.ts', 'node:fs'],
    ['lib/domains/a/b.ts', 'lib/domains/listings/record-search'],
    ['lib/domains/a/record.ts', 'lib/platform/db/generated/client'],
    ['lib/domains/registry.ts', 'lib/domains/listings'],
    ['lib/domains/handlers.ts', 'lib/domains/inquiries/on-inquiry-created'],
    ['lib/surfaces/web/ask.ts', 'next/headers'],
    ['components/ui/a.tsx', 'lib/domains/listings/schema'],
    ['app/page.tsx', 'lib/domains/listings'],
  ])('%s may import %s', (path, target) => {
    expect(fault({ path }, target)).toBeUndefined();
  });

  test('reads every form of import, and resolves it', () => {
    const text = `import 'a';\nimport b from "b";\nexport { c } from '@/lib/c';\nconst d = await import('./d');\nimport type {\n  E,\n} from '../e';\n// import x from 'x';\n`;
    expect(
      importsOf(text)
        .map((target) => resolve('lib/kernel/a.ts', target))
        .sort(),
    ).toEqual(['a', 'b', 'lib/c', 'lib/e', 'lib/kernel/d']);
  });
});
