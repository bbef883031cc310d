import { type Browser, chromium } from '@playwright/test';
import { findChromium } from './chromium';

/** The Chromium of CHROME_PATH, else the one of the browser tests, for looking at pages; maps are drawn without a graphics card. */
export async function openChromium(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? (await findChromium());
  // Chromium's sandbox refuses to run as root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', ...asRoot] });
}
