/**
 * `node scripts/run.mjs scripts/map-frames.ts [ORIGIN]` pans the map of a served production build for five seconds, on a phone and on a desktop, with 2,000
 * homes and groups in view, without any, and with the bare ground alone, painted by software, as where there is no graphics card. It says how many frames a
 * second that gave, and how much processor time each frame took, which other programs do not lengthen: the bare ground is what a browser takes in any case.
 */
import { type Browser, chromium, type Page } from '@playwright/test';
import { manyHomes } from './map-frames/many-homes';
import { type ProcessorTime, processorTime } from './map-frames/processor';
import { type Frames, recordFrames } from './map-frames/record-frames';

const origin = process.argv[2] ?? 'http://localhost:3000';
const SECONDS = 5;
const SCREENS = {
  phone: { viewport: { width: 390, height: 844 }, box: [-97.85, 30.15, -97.6, 30.45] },
  desktop: { viewport: { width: 1440, height: 900 }, box: [-97.95, 30.1, -97.5, 30.5] },
} as const;
const SHOWN = { 'bare ground': { features: 0, isBare: true }, 'no homes': { features: 0, isBare: false }, '2,000 homes': { features: 2000, isBare: false } };
const executablePath = process.env.E2E_CHROMIUM ?? process.env.CHROME_PATH;

interface Shown {
  features: number;
  isBare: boolean;
}
interface Recorder {
  panFrames: { start(): void; stop(): Frames };
}

console.log('screen   shown        frames/s  median ms  95 % ms  processor ms a frame: graphics, page, browser  long tasks  requests');
for (const [screen, setting] of Object.entries(SCREENS))
  for (const [name, shown] of Object.entries(SHOWN)) {
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
    console.log(screen.padEnd(8), name.padEnd(12), await pan(browser, setting, shown));
    await browser.close();
  }

async function pan(browser: Browser, { viewport, box }: (typeof SCREENS)[keyof typeof SCREENS], shown: Shown): Promise<string> {
  const page = await browser.newPage({ viewport });
  const asked = await opened(page, box, shown);
  const { x, y, width, height } = (await page.locator('.listings-map canvas').boundingBox()) as { x: number; y: number; width: number; height: number };
  const pid = await pidOf(browser);
  const [askedBefore, usedBefore] = [asked(), processorTime(pid)];
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
  const [askedAfter, usedAfter] = [asked(), processorTime(pid)];
  const perFrame = (kind: keyof ProcessorTime) => (((usedAfter[kind] ?? 0) - (usedBefore[kind] ?? 0)) / seen.frames).toFixed(1).padStart(6);
  const times = [seen.perSecond, seen.interval.median, seen.interval.p95].map((value) => value.toFixed(0).padStart(8)).join('  ');
  return `${times}  ${perFrame('gpu-process')} ${perFrame('renderer')} ${perFrame('browser')}  ${seen.longTasks}  ${askedAfter - askedBefore}`;
}

/** Opens the map and waits until all is drawn; gives how often homes have been asked for. */
async function opened(page: Page, box: readonly [number, number, number, number], { features, isBare }: Shown): Promise<() => number> {
  let asked = 0;
  // tsx marks functions by a name that pages do not know.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(recordFrames);
  await page.route('**/api/v1/listings/clusters?*', (route) => {
    asked++;
    return route.fulfill({ json: manyHomes(features, box) });
  });
  if (isBare)
    await page.route('**/map/light.json*', async (route) => {
      const style = await (await route.fetch()).json();
      return route.fulfill({ json: { ...style, layers: style.layers.slice(0, 1) } });
    });
  await page.goto(`${origin}/search?view=map&bbox=${box}`);
  await page.getByText(/homes on the map/).waitFor();
  await page.waitForTimeout(4000);
  return () => asked;
}

async function pidOf(browser: Browser): Promise<number> {
  const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo');
  return processInfo.find(({ type }) => type === 'browser')?.id ?? 0;
}
