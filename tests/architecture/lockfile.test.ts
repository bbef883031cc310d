import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const locked = (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }).packages;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Locked;

test('the lockfile is that of package.json', () => {
  const root = locked[''] as Locked;
  expect([root.dependencies, root.devDependencies]).toEqual([manifest.dependencies, manifest.devDependencies]);
});

test('every direct dependency has one exact version', () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+[-+.\w]*$/.test(version));
  expect(loose).toEqual([]);
});

test('the lockfile has the optional packages of every platform, without which "npm ci" fails', () => {
  const missing = Object.entries(locked).flatMap(([place, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).flatMap((name) => (isLocked(place, name) ? [] : [`${name} of ${place}: run "node scripts/lock-platforms.mjs"`])),
  );
  expect(missing).toEqual([]);
});

/** Whether Node's lookup from `place` upwards finds `name` in the lockfile. */
function isLocked(place: string, name: string): boolean {
  const parent = place.lastIndexOf('/node_modules/');
  if (locked[`${place === '' ? '' : `${place}/`}node_modules/${name}`]) return true;
  return place !== '' && isLocked(parent < 0 ? '' : place.slice(0, parent), name);
}
