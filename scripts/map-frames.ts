/**
 * `node scripts/run.mjs scripts/map-frames.ts [ORIGIN]` pans the map of a served production build for five seconds, with a drawing of 2,000 homes and groups
 * in view, and says how smooth that was: once with a graphics card that takes no time, which leaves all that is ours, and once painted by software, as where
 * there is no graphics card.
 */
import { type Browser, chromium } from '@playwright/test';
import { manyHomes } from './map-frames/many-homes';
import { type Frames, recordFrames } from './map-frames/record-frames';

const origin = process.argv[2] ?? 'http://localhost:3000';
const BOX = [-97.95, 30.1, -97.5, 30.5] as const;
const SECONDS = 5;
const executablePath = process.env.E2E_CHROMIUM ?? process.env.CHROME_PATH;
const CARDS = { 'a card that takes no time': 'null', 'painted by software': 'swiftshader' };

for (const [card, angle] of Object.entries(CARDS)) {
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--use-gl=angle', `--use-angle=${angle}`, '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  for (const features of [0, 2000]) console.log(`${card}, ${features} features: ${await pan(browser, features)}`);
  await browser.close();
}

async function pan(browser: Browser, features: number): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  let asked = 0;
  // tsx marks functions by a name that pages do not know.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(recordFrames);
  await page.route('**/api/v1/listings/clusters?*', (route) => {
    asked++;
    return route.fulfill({ json: manyHomes(features, BOX) });
  });
  await page.goto(`${origin}/search?view=map&bbox=${BOX}`);
  await page.getByText(/homes on the map/).waitFor();
  await page.waitForTimeout(4000);
  const before = asked;
  const { x, y, width, height } = (await page.locator('.listings-map canvas').boundingBox()) as { x: number; y: number; width: number; height: number };
  const nodes = await page.locator('.listings-map *').count();
  // Time of the processor, which other programs do not lengthen.
  const tools = await page.context().newCDPSession(page);
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => (await tools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  const workedBefore = await worked();
  await page.evaluate(() => (globalThis as unknown as Recorder).panFrames.start());
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  const end = Date.now() + SECONDS * 1000;
  // Round and round, so that the same homes stay in view.
  for (let step = 0; Date.now() < end; step++) {
    await page.mouse.move(x + width / 2 + 120 * Math.cos(step / 12), y + height / 2 + 120 * Math.sin(step / 12));
    await page.waitForTimeout(8);
  }
  const seen = await page.evaluate(() => (globalThis as unknown as Recorder).panFrames.stop());
  const perFrame = (1000 * ((await worked()) - workedBefore)) / seen.frames;
  const whileMoving = asked - before;
  await page.mouse.up();
  await page.close();
  return (
    `${seen.perSecond.toFixed(0)} frames a second; between frames ${seen.interval.median.toFixed(1)} ms (95 % ${seen.interval.p95.toFixed(1)}); ` +
    `main thread ${perFrame.toFixed(1)} ms of processor a frame, callbacks ${seen.work.median.toFixed(1)} ms (95 % ${seen.work.p95.toFixed(1)}); ${seen.longTasks} tasks over 50 ms; ${whileMoving} requests while moving; ${nodes} elements`
  );
}

interface Recorder {
  panFrames: { start(): void; stop(): Frames };
}
