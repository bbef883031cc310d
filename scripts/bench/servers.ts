import { Agent, createServer, get, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OpenDatabase } from '@/lib/platform/db';

export interface ServerTimes {
  name: string;
  /** Milliseconds a request, ascending. */
  times: number[];
  perSecond: number;
}

const AT_ONCE = 8;

/** The newest 25 listings from a bare node:http server with the body ready, from one with a prepared query, and from the REST surface. */
export async function compareServers(db: OpenDatabase, requests: number): Promise<ServerTimes[]> {
  process.env.LOG_LEVEL = 'silent';
  const { createRestSurface } = await import('@/lib/surfaces/rest');
  const { registry } = await import('@/lib/domains/registry');
  const rest = createRestSurface(registry, () => db);
  const body = JSON.stringify(await newest(db));
  let caller = 0;
  const listeners: [string, RequestListener][] = [
    ['bare server', (_, response) => void response.setHeader('Content-Type', 'application/json').end(body)],
    ['bare query', async (_, response) => void response.setHeader('Content-Type', 'application/json').end(JSON.stringify(await newest(db)))],
    [
      'REST surface',
      async (request, response) => {
        // Another caller each time: what is measured is the search, and not the rate limit.
        const address = `10.${(caller >> 16) & 255}.${(caller >> 8) & 255}.${caller++ & 255}`;
        const answer = await rest(new Request(`http://localhost${request.url}`, { headers: { 'X-Forwarded-For': address } }));
        if (!answer.ok) throw new Error(`The REST surface answered ${answer.status}: ${await answer.text()}`);
        response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
      },
    ],
  ];
  const results: ServerTimes[] = [];
  for (const [name, listener] of listeners) results.push({ name, ...(await load(listener, requests)) });
  return results;
}

/** Named, so that it is parsed once a connection. Ids of the index collate as "C": compared so, the key of listing would not find them. */
const newest = async (db: OpenDatabase): Promise<unknown[]> =>
  (
    await db.pool.query({
      name: 'bench_newest',
      text: `WITH page AS MATERIALIZED (SELECT listing_id COLLATE "default" AS listing_id FROM listing_index WHERE status = 'active' ORDER BY updated_at DESC, listing_id DESC LIMIT 25)
             SELECT l.*, p.* FROM listing l JOIN property p ON p.id = l.property_id WHERE l.id = ANY (ARRAY(SELECT listing_id FROM page)) ORDER BY l.updated_at DESC, l.id DESC`,
    })
  ).rows;

async function load(listener: RequestListener, requests: number): Promise<Omit<ServerTimes, 'name'>> {
  // A listener that fails closes its connection, so that the request fails too instead of waiting for ever.
  const server = createServer((incoming, response) => void Promise.resolve(listener(incoming, response)).catch((error) => response.destroy(error as Error)));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/listings?limit=25`;
  const times: number[] = [];
  const work = async (share: number, kept: number[]) => {
    for (let at = 0; at < share; at++) kept.push(await request(url, agent));
  };
  const round = (each: number, kept: number[]) => Promise.all(Array.from({ length: AT_ONCE }, () => work(each, kept)));
  await round(25, []);
  const start = performance.now();
  await round(Math.ceil(requests / AT_ONCE), times);
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  await new Promise((resolve) => server.close(resolve));
  return { times: times.sort((a, b) => a - b), perSecond: times.length / seconds };
}

function request(url: string, agent: Agent): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const sent = get(url, { agent, timeout: 30_000 }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`Answered ${response.statusCode}`));
      response.resume();
      response.on('end', () => resolve(performance.now() - start));
      response.on('error', reject);
    }).on('error', reject);
    sent.on('timeout', () => sent.destroy(new Error('No answer within 30 s')));
  });
}
