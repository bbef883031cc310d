// `node scripts/run.mjs scripts/lighthouse.mjs [ORIGIN]` measures the kinds of pages of a served production build as a phone would see them.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const origin = process.argv[2] ?? 'http://localhost:3000';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo', 'agentic-browsing'];
const directory = mkdtempSync(path.join(tmpdir(), 'openstead-lighthouse-'));
const { data } = await (await fetch(`${origin}/api/v1/listings?limit=1`)).json();
let poor = 0;

for (const page of ['/', '/search', `/listings/${data[0].id}`, '/homes', '/homes/tx/austin', '/agents', '/docs']) {
  const file = path.join(directory, 'report.json');
  await lighthouse(`${origin}${page}`, file);
  const { categories, audits } = JSON.parse(readFileSync(file, 'utf8'));
  const scores = CATEGORIES.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)]);
  console.log(`${page}: ${scores.map(([id, score]) => `${id} ${score}`).join(', ')}`);
  for (const id of CATEGORIES) {
    for (const { id: audit, weight } of categories[id]?.auditRefs ?? []) {
      const { score, title, displayValue = '' } = audits[audit];
      if (weight > 0 && score !== null && score < 0.9) console.log(`  ${id}: ${title} ${displayValue}`);
    }
  }
  poor += scores.filter(([id, score]) => id !== 'performance' && score < 100).length;
}
rmSync(directory, { recursive: true });
process.exitCode = poor > 0 ? 1 : 0;

function lighthouse(url, file) {
  const root = process.getuid?.() === 0 ? ' --no-sandbox' : '';
  const parameters = [url, '--quiet', '--output=json', `--output-path=${file}`, `--only-categories=${CATEGORIES.join(',')}`, `--chrome-flags=--headless=new${root}`];
  return new Promise((resolve, reject) => {
    const child = spawn('lighthouse', parameters, { stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Lighthouse ended with ${code}. It needs Chromium: set CHROME_PATH.`))));
  });
}
