// Runs under whatever Node the system has, before any package is installed: no imports but Node's own.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Installs packages if node_modules does not match the lockfile, then runs a TypeScript file under the pinned Node.
 * `development` says whether packages for development are needed even in production.
 */
export function runUnderPinnedNode(file, { development = false } = {}) {
  process.chdir(ROOT);
  requireNode(20, 19);
  const withDevelopment = development || process.env.NODE_ENV !== 'production';
  if (!installed(withDevelopment)) install(withDevelopment);
  const child = spawn(pinnedNode(), ['--import', 'tsx', '--disable-warning=ExperimentalWarning', file, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${path.join(ROOT, 'node_modules/.bin')}${path.delimiter}${process.env.PATH ?? ''}` },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  stopWithNpm(child);
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}

/** npm passes a SIGTERM to its shell only, which ends and leaves this process an orphan. */
function stopWithNpm(child) {
  const shell = process.ppid;
  if (!process.env.npm_lifecycle_event || shell === 1) return;
  setInterval(() => process.ppid !== shell && child.kill('SIGTERM'), 300).unref();
}

function requireNode(major, minor) {
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  fail(`Node ${process.versions.node} is too old: install Node ${major}.${minor} or newer from https://nodejs.org, then try again.`);
}

/** Whether every package of the lockfile is there in its version. Optional ones may be for another system. */
function installed(withDevelopment) {
  const wanted = readLock('package-lock.json');
  const have = readLock('node_modules/.package-lock.json');
  if (!wanted) fail('package-lock.json is missing or broken. Restore it with "git checkout package-lock.json".');
  if (!have || !existsSync('node_modules/tsx')) return false;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '' || entry.optional || entry.devOptional || (entry.dev && !withDevelopment)) return true;
    return have[place]?.version === entry.version;
  });
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function install(withDevelopment) {
  console.log('Installing packages (the first time takes a minute or two) …');
  const begun = Date.now();
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const parameters = ['--no-audit', '--no-fund', '--loglevel=error', withDevelopment ? '--include=dev' : '--omit=dev'];
  const { status, error } = spawnSync(npm, ['ci', ...parameters], { stdio: 'inherit' });
  if (error) fail(`npm could not be run (${error.message}). Install npm, then try again.`);
  // "npm ci" refuses a lockfile that lacks an optional package of some other platform; "npm install" does not mind.
  if (status !== 0 && spawnSync(npm, ['install', '--no-save', ...parameters], { stdio: 'inherit' }).status !== 0) {
    fail('The packages could not be installed; npm says why above. It needs the network, and room on the disk.');
  }
  console.log(`Installed packages in ${Math.round((Date.now() - begun) / 1000)} s.`);
}

/** Node 24 comes as the package `node`; where it has none for this system, the Node that runs now must do. */
function pinnedNode() {
  const pinned = path.join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0) return pinned;
  requireNode(24, 0);
  return process.execPath;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
