/**
 * `npm run screenshots -- [ORIGIN] [WORD]` takes every page of a served site on a phone, a tablet and a desk in both themes, and lays them out as contact
 * sheets: `screenshots/sheet-WIDTH-THEME-NUMBER.png`. WORD keeps the pages whose address has it. The folder is not in git.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, request } from '@playwright/test';
import { pagesOf } from '../tests/e2e/site';
import { openChromium } from './steps/open-chromium';

const [origin = 'http://localhost:3000', word = ''] = process.argv.slice(2);
const FOLDER = 'screenshots';
const WINDOWS = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
];
const THEMES = ['light', 'dark'] as const;
/** Longer pages are cut here, or a sheet would be all documentation. */
const MOST_SCREENS = 3;
const MAP_SETTLES_MS = 4000;
/** Pages on a sheet: Chromium paints wrongly what is higher than 8,192 pixels. */
const A_SHEET = { 390: 21, 820: 12, 1440: 12 } as Record<number, number>;

mkdirSync(FOLDER, { recursive: true });
const paths = (await pagesOf(await request.newContext({ baseURL: origin }))).filter((each) => each.includes(word));
const browser = await openChromium();
for (const window of WINDOWS) {
  for (const theme of THEMES) {
    const files = await photograph(browser, window, theme);
    const most = A_SHEET[window.width] ?? 12;
    for (let first = 0; first < files.length; first += most) {
      const sheet = path.join(FOLDER, `sheet-${window.width}-${theme}-${first / most + 1}.png`);
      await layOut(browser, files.slice(first, first + most), window.width, sheet);
      console.log(sheet);
    }
  }
}
await browser.close();

interface Photo {
  page: string;
  file: string;
}

async function photograph(browser: Browser, window: { width: number; height: number }, colorScheme: 'light' | 'dark'): Promise<Photo[]> {
  const context = await browser.newContext({ baseURL: origin, viewport: window, colorScheme, isMobile: window.width < 500, hasTouch: window.width < 1000 });
  const page = await context.newPage();
  const photos: Photo[] = [];
  for (const [index, address] of paths.entries()) {
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout((await page.locator('.listings-map').count()) > 0 ? MAP_SETTLES_MS : 300);
    // Pictures further down are loaded when they come near.
    const height = await page.evaluate(async (most) => {
      for (let top = 0; top < Math.min(most, document.documentElement.scrollHeight); top += innerHeight / 2) {
        scrollTo({ top, behavior: 'instant' });
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      scrollTo({ top: 0, behavior: 'instant' });
      await Promise.all([...document.images].filter(({ complete, loading }) => !complete && loading !== 'lazy').map((image) => image.decode().catch(() => undefined)));
      return document.documentElement.scrollHeight;
    }, window.height * MOST_SCREENS);
    await page.waitForTimeout(200);
    const file = path.join(FOLDER, `${String(index).padStart(2, '0')}-${window.width}-${colorScheme}.png`);
    await page.screenshot({ path: file, fullPage: true, clip: { x: 0, y: 0, width: window.width, height: Math.min(height, window.height * MOST_SCREENS) } });
    photos.push({ page: address.replace(/token=[^&]*/, 'token=…'), file });
  }
  await context.close();
  return photos;
}

/** Pictures side by side, each under its address. */
async function layOut(browser: Browser, photos: Photo[], width: number, file: string): Promise<void> {
  const shown = width > 1000 ? 480 : width > 500 ? 320 : 240;
  const figures = photos.map(
    ({ page, file }) =>
      `<figure><figcaption>${page.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</figcaption><img src="data:image/png;base64,${readFileSync(file).toString('base64')}"></figure>`,
  );
  const page = await browser.newPage({ viewport: { width: 2000, height: 1000 } });
  await page.setContent(
    `<style>body{margin:16px;display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start;background:#888;font:12px sans-serif}
     figure{margin:0;inline-size:${shown}px}img{inline-size:100%;display:block}figcaption{overflow-wrap:anywhere;padding-block-end:4px;color:#fff}</style>${figures.join('')}`,
  );
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}
