import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sources } from './sources';

const MOST_LINES = 200;
const product = sources.filter(({ path }) => /^(app|components|lib|scripts|prisma)\//.test(path));
const lines = (text: string) => text.split('\n').length - 1;

test(`no file has more than ${MOST_LINES} lines`, () => {
  expect(product.filter(({ text }) => lines(text) > MOST_LINES).map(({ path, text }) => `${path}: ${lines(text)} lines; split it by idea`)).toEqual([]);
});

test('only lib/platform/env reads process.env', () => {
  const readers = sources.filter(
    ({ path, text }) => /^(app|components|lib)\//.test(path) && !path.startsWith('lib/platform/env/') && /\bprocess\.env\b/.test(withoutAllowed(text)),
  );
  expect(readers.map(({ path }) => path)).toEqual([]);
});

/** Handing the whole environment to a child process reads no setting. */
const withoutAllowed = (text: string) => text.replaceAll('...process.env', '');

test('file names are the field’s words, in small letters with hyphens', () => {
  const bad = product.filter(({ path }) => /(service|manager|helper|dto|utils?)\b/i.test(path) || !/^[a-z0-9.\-[\]()_/]+$/.test(path.replaceAll(/\[\.{0,3}[a-zA-Z]+\]/g, '')));
  expect(bad.map(({ path }) => path)).toEqual([]);
});

test('no operation input uses a schema that breaks a surface', () => {
  const bad = sources.filter(({ path, text }) => path.startsWith('lib/domains/') && /\bz\.(coerce|stringbool|date)\b/.test(text));
  expect(bad.map(({ path }) => path)).toEqual([]);
});

test('paths that the documents name exist', () => {
  const documents = ['.', 'docs', 'docs/adr'].filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => (folder === '.' ? name : `${folder}/${name}`)),
  );
  const missing = documents.flatMap((document) =>
    namedPaths(readFileSync(document, 'utf8'))
      .filter((path) => !existsSync(path))
      .map((path) => `${document} names ${path}`),
  );
  expect(missing).toEqual([]);
});

/** Repository paths in `code` and links; not those with a placeholder, nor generated ones. */
function namedPaths(markdown: string): string[] {
  const spans = [...markdown.matchAll(/`([^`\n]+)`|\]\(([^)\s]+)\)/g)].flatMap((match) => ((match[1] ?? match[2]) as string).split(/\s+/));
  return spans
    .map((span) =>
      span
        .replace(/^\.\//, '')
        .replace(/[#:,;].*$/, '')
        .replace(/\/$/, ''),
    )
    .filter((span) => /^(app|components|docs|lib|prisma|public|scripts|tests|\.ci)\/[\w@.()[\]\-/]+$/.test(span) && !/<|…|\*|generated/.test(span));
}
