import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test';

/** A context in which every page is served as it would be in a language written from right to left. */
export async function mirrored(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  // A service worker would fetch the pages unseen.
  const context = await browser.newContext({ ...options, serviceWorkers: 'block' });
  await context.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch({ maxRedirects: 0 });
    if (response.status() >= 300 && response.status() < 400) return route.fulfill({ response });
    const body = (await response.text()).replace(/(<html[^>]*?) dir="ltr"/, '$1 dir="rtl"');
    return route.fulfill({ response, body });
  });
  return context;
}
