/**
 * `npm run bench -- [--count 100000] [--rounds 12] [--best 1] [--part PART] [--only CASE] [--requests 2000]`
 * Fills a database of its own next to the one in use, then measures: `searches` by filter, sort and page, `map` clusters, `pages` of
 * the site built for production, and `servers`: the REST surface against the bare query and a bare server. Judges nothing.
 */
import { parseArgs } from 'node:util';
import type { Sample } from './cases';
import { timeClusters } from './cluster-times';
import { benchDatabase } from './database';
import { type PageTimes, timePages } from './pages';
import { readSamples } from './samples';
import { percentile, timeSearches } from './search-times';
import { compareServers } from './servers';
import { openSite } from './site';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '12' },
    best: { type: 'string', default: '1' },
    requests: { type: 'string', default: '2000' },
    part: { type: 'string', multiple: true, default: ['searches', 'map', 'pages', 'servers'] },
    only: { type: 'string' },
  },
});
const PARTS: Readonly<Record<string, (samples: Sample[]) => Promise<void>>> = { searches, map, pages, servers };
const [count, rounds, best, requests] = [values.count, values.rounds, values.best, values.requests].map(Number) as [number, number, number, number];

const { db, url } = await benchDatabase(count);
try {
  const samples = await readSamples(db, rounds);
  for (const part of values.part) await PARTS[part]?.(samples);
} finally {
  await db.close();
}

async function searches(samples: Sample[]) {
  const all: number[] = [];
  console.log(`\nDatabase time of a search for 25 of ${count.toLocaleString('en-US')} listings, ms (${rounds} values a line, best of ${best})`);
  line('filter', 'sort', 'page', 'median', 'p99', 'most');
  for await (const { name, sort, page, times } of timeSearches(db, samples, { rounds, best, only: values.only })) {
    all.push(...times);
    line(name, sort, String(page), ...figures(times));
  }
  line('all searches', '', '', ...figures(all.sort((a, b) => a - b)));
}

async function map(samples: Sample[]) {
  console.log('\nDatabase time of map clusters, ms');
  line('view', 'filter', '', 'median', 'p99', 'most');
  for await (const { view, filter, times } of timeClusters(db, samples, best)) line(view, filter, '', ...figures(times));
}

async function pages(samples: Sample[]) {
  console.log(`\nPages of the production server, one request after the other, ms (${rounds} addresses a line)`);
  line('page', 'first byte', '', 'median', 'most', 'whole', 'most', 'processor', 'KB');
  const site = await openSite(url);
  const searched: PageTimes[] = [];
  try {
    for await (const times of timePages(site, db, samples, { rounds, only: values.only })) {
      if (times.page.startsWith('search')) searched.push(times);
      const { page, first, whole, processor, kilobytes } = times;
      line(page, '', '', ...ends(first), ...ends(whole), fixed(processor), fixed(kilobytes));
    }
  } finally {
    await site.close();
  }
  const all = (which: 'first' | 'whole') => searched.flatMap((times) => times[which]).sort((a, b) => a - b);
  line('all searches', '', '', ...ends(all('first')), ...ends(all('whole')));
}

async function servers() {
  console.log(`\nRequests for the newest 25 over HTTP, ${requests} each, 8 at a time, server and client in this process`);
  line('server', '', '', 'median', 'p99', 'req/s');
  const compared = await compareServers(db, requests);
  for (const { name, times, perSecond } of compared) line(name, '', '', fixed(percentile(times, 0.5)), fixed(percentile(times, 0.99)), String(Math.round(perSecond)));
  const [bare, query, surface] = compared.map(({ times }) => percentile(times, 0.5)) as [number, number, number];
  console.log(
    `\nREST surface : bare query = ${fixed(surface / query)}    REST surface : bare server = ${fixed(surface / bare)}    bare query : bare server = ${fixed(query / bare)}`,
  );
}

function figures(times: readonly number[]): [string, string, string] {
  return [percentile(times, 0.5), percentile(times, 0.99), times.at(-1) ?? Number.NaN].map(fixed) as [string, string, string];
}

function ends(times: readonly number[]): [string, string] {
  return [fixed(percentile(times, 0.5)), fixed(times.at(-1) ?? Number.NaN)];
}

function line(name: string, second: string, third: string, ...numbers: string[]) {
  console.log([name.padEnd(34), second.padEnd(14), third.padEnd(5), ...numbers.map((number) => number.padStart(9))].join(' '));
}

function fixed(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : '–';
}
