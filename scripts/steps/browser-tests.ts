import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { freePort } from '@/lib/platform/db/free-port';
import { findChromium } from './chromium';
import { run, tail } from './run';
import type { Outcome } from './stage';
import { reportFile } from './vitest';

/** Serves the built site on a free port with demo data and runs tests/e2e against it. */
export async function browserTests(databaseUrl: string, dataDirectory: string): Promise<Outcome> {
  const browser = await findChromium();
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const site = await serve({ PORT: String(port), BASE_URL: baseUrl, DATABASE_URL: databaseUrl, DATA_DIR: dataDirectory });
  try {
    const report = reportFile('browser.json');
    const { code, output } = await run('playwright', ['test', '--pass-with-no-tests', '--reporter=list,json'], {
      E2E_BASE_URL: baseUrl,
      E2E_CHROMIUM: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      CI: '1',
      NO_COLOR: '1',
    });
    return count(code, output, report);
  } finally {
    await stop(site);
  }
}

/** Starts the site as `npm start` does; ready when it says so. */
function serve(env: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let output = '';
    const gather = (chunk: Buffer) => {
      output += chunk;
      if (output.includes('Openstead serves')) resolve(child);
    };
    child.stdout.on('data', gather);
    child.stderr.on('data', gather);
    child.on('exit', (code) => reject(new Error(`The site did not start (exit code ${code}):\n${tail(output)}`)));
  });
}

async function stop(site: ChildProcess): Promise<void> {
  if (site.exitCode !== null) return;
  const ended = new Promise((resolve) => site.once('exit', resolve));
  site.kill('SIGTERM');
  await ended;
}

interface Report {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

function count(code: number, output: string, file: string): Outcome {
  try {
    const { stats } = JSON.parse(readFileSync(file, 'utf8')) as Report;
    return { passed: stats.expected + stats.flaky, failed: code === 0 ? 0 : Math.max(1, stats.unexpected), skipped: stats.skipped, output };
  } catch {
    return { passed: 0, failed: code === 0 ? 0 : 1, output };
  }
}
