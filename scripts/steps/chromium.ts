import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { run, tail } from './run';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * A Chromium for the browser tests: one that is on the PATH or that Playwright has, else Debian's, else Playwright's own download.
 * @throws Error that says how to get one
 */
export async function findChromium(): Promise<string> {
  const there = onPath() ?? downloaded();
  if (there) return there;
  if (process.getuid?.() === 0 && (await run('apt-get', ['--version'])).code === 0) {
    await run('apt-get', ['update', '-q']);
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' });
    const installed = onPath();
    if (installed) return installed;
  }
  const { output } = await run('playwright', ['install', 'chromium']);
  const fetched = downloaded();
  if (fetched) return fetched;
  throw new Error(`No Chromium for the browser tests. Install one that is on the PATH (as root: apt-get install -y chromium), then try again.\n${tail(output, 5)}`);
}

const downloaded = () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
