// `node scripts/lock-platforms.mjs` adds to package-lock.json the optional packages of other platforms that npm left out.
// npm leaves out what the registry it was run with does not have, and `npm ci` then refuses the lockfile elsewhere.
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'win32', 'aix', 'sunos'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const added = [];
for (const [place, parent] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (isLocked(place, name) || !/^\d/.test(version)) continue;
    lock.packages[`node_modules/${name}`] = entry(name, version, parent);
    added.push(`${name}@${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
if (added.length > 0) writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length > 0 ? `Added ${added.join(', ')}.` : 'The lockfile has them all.');

/** What the name tells: such packages are named after system, processor and C library. */
function entry(name, version, parent) {
  const words = name.split(/[-/]/);
  const cpu = PROCESSORS.find((word) => words.includes(word)) ?? (words.some((word) => word.includes('eabi')) ? 'arm' : undefined);
  const os = SYSTEMS.find((word) => words.includes(word));
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : os === 'linux' && words.some((word) => word.startsWith('gnu')) ? 'glibc' : undefined;
  return {
    version,
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(parent.dev ? { dev: true } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  };
}

/** Whether Node's lookup from `place` upwards finds `name` in the lockfile. */
function isLocked(place, name) {
  const parent = place.lastIndexOf('/node_modules/');
  if (lock.packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`]) return true;
  return place !== '' && isLocked(parent < 0 ? '' : place.slice(0, parent), name);
}
