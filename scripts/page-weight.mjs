// `node scripts/run.mjs scripts/page-weight.mjs [ORIGIN] [--files]` says what a phone loads of each kind of page, in bytes as they cross the wire.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { devices } from '@playwright/test';
import { openChromium } from './steps/open-chromium';

const parameters = process.argv.slice(2);
const origin = parameters.find((one) => !one.startsWith('--')) ?? 'http://localhost:3000';
const files = parameters.includes('--files');
const KINDS = ['Document', 'Script', 'Stylesheet', 'Font', 'Image', 'Fetch'];
const { data } = await (await fetch(`${origin}/api/v1/listings?limit=1`)).json();
const browser = await openChromium();
console.log(['page'.padEnd(28), ...KINDS, 'requests', 'scripts gzip', 'scripts br'].map((word) => word.padStart(10)).join(' '));
for (const path of ['/', `/listings/${data[0].id}`, '/search', '/homes/tx/austin', '/docs']) await measure(path);
await browser.close();

async function measure(path) {
  const context = await browser.newContext(devices['Pixel 7']);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const loads = new Map();
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type, response }) =>
    loads.set(requestId, { type, url: response.url, encoding: response.headers['content-encoding'] ?? response.headers['Content-Encoding'] ?? '', bytes: 0 }),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const load = loads.get(requestId);
    if (load) load.bytes = encodedDataLength;
  });
  await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
  const all = [...loads.values()];
  const scripts = await Promise.all(
    all
      .filter(({ type }) => type === 'Script')
      .map(async (load) => {
        const body = Buffer.from(await (await fetch(load.url)).arrayBuffer());
        return { ...load, raw: body.length, gzip: gzipSync(body, { level: 9 }).length, br: brotliCompressSync(body).length };
      }),
  );
  const total = (kind) => all.filter(({ type }) => type === kind).reduce((sum, { bytes }) => sum + bytes, 0);
  const sum = (column) => scripts.reduce((all, script) => all + script[column], 0);
  console.log([path.padEnd(28), ...KINDS.map(total), all.length, sum('gzip'), sum('br')].map((cell) => String(cell).padStart(10)).join(' '));
  if (files) {
    for (const { url, encoding, bytes, raw, gzip, br } of scripts.sort((a, b) => b.bytes - a.bytes))
      console.log(`    ${new URL(url).pathname.split('/').pop().padEnd(32)} ${String(bytes).padStart(8)} ${encoding.padEnd(5)} raw ${raw}, gzip ${gzip}, br ${br}`);
    for (const { url, type, encoding, bytes } of all.filter(({ type }) => type !== 'Script')) console.log(`    ${type} ${new URL(url).pathname.slice(-50)} ${bytes} ${encoding}`);
  }
  await context.close();
}
