import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { freePort } from '@/lib/platform/db/free-port';

/** A page as it came. */
interface Answer {
  firstMs: number;
  wholeMs: number;
  bytes: number;
}

export interface Site {
  /** @throws Error for an answer that is not 200 */
  get(path: string): Promise<Answer>;
  /** What the server has used of the processor so far, in milliseconds; 0 where the system does not tell. */
  processorMs(): number;
  close(): Promise<void>;
}

/** Builds the site if need be and serves it, as `npm start` does, on the database at `url`, in a process of its own. */
export async function openSite(url: string): Promise<Site> {
  const port = await freePort();
  const env = { ...process.env, DATABASE_URL: url, PORT: String(port), DEMO_LISTINGS: '0', JOBS_IN_PROCESS: '0', LOG_LEVEL: 'silent' };
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await ready(child);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    get: (path) => fetched(`http://127.0.0.1:${port}${path}`, agent),
    processorMs: () => processorMs(child.pid as number),
    close: () => {
      agent.destroy();
      return new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      });
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      if (said.includes(' serves ')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`The site ended with ${code}:\n${said}`)));
  });
}

function fetched(url: string, agent: Agent): Promise<Answer> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const sent = get(url, { agent, timeout: 60_000, headers: { Accept: 'text/html' } }, (response) => {
      let [firstMs, bytes] = [Number.NaN, 0];
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.on('data', (chunk: Buffer) => {
        if (bytes === 0) firstMs = performance.now() - start;
        bytes += chunk.length;
      });
      response.on('end', () => resolve({ firstMs, wholeMs: performance.now() - start, bytes }));
      response.on('error', reject);
    }).on('error', reject);
    sent.on('timeout', () => sent.destroy(new Error(`${url}: no answer within 60 s`)));
  });
}

/** User and system time of Linux' /proc, in ticks of 10 ms. */
function processorMs(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}
