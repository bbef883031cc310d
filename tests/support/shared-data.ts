import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve('../shared/data');

/** Path of a file in `../shared/data`, or undefined (with a line that says so) on a machine that has no such folder. */
export function sharedData(name: string): string | undefined {
  const path = resolve(ROOT, name);
  if (existsSync(path)) return path;
  console.info(`skipped: ../shared/data/${name} is not on this machine`);
  return undefined;
}

/** The Big List of Naughty Strings where it is there, plus a few of our own that hurt databases, markup and parsers. */
export function naughtyStrings(): string[] {
  const own = [
    '\0',
    'a\0b',
    '\ud800',
    '\u202etxt',
    "'; DROP TABLE listing; --",
    '</script><script>alert(1)</script>',
    '%',
    '_',
    '\\',
    '{{7*7}}',
    '../../etc/passwd',
    '٠١٢',
    '﷽',
    '1e999',
    'NaN',
    '__proto__',
    'constructor',
  ];
  const path = sharedData('text/blns.json');
  return path ? [...own, ...(JSON.parse(readFileSync(path, 'utf8')) as string[])] : own;
}
