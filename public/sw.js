// Shows the offline page where the network brings no page. It never answers while the network does.
const OFFLINE = 'openstead-offline';
const PAGE = '/offline';

self.addEventListener('install', (event) => {
  event.waitUntil(keepOfflinePage().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.registration.navigationPreload?.enable());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(navigate(event, url));
  else if (url.pathname.startsWith('/_next/static/') || url.pathname.startsWith('/pictures/')) event.respondWith(fetch(request).catch(() => kept(request)));
});

/** The page itself with the styles and scripts that it names: one build's page goes with that build's files. */
async function keepOfflinePage() {
  const response = await fetch(PAGE, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${PAGE} answered ${response.status}`);
  const html = await response.clone().text();
  const files = new Set([...html.matchAll(/\/_next\/static\/[^"'\\\s)]+/g)].map(([file]) => file));
  const cache = await caches.open(OFFLINE);
  await cache.put(PAGE, response);
  await Promise.allSettled([...files].map((file) => cache.add(file.replaceAll('&amp;', '&'))));
}

async function navigate(event, url) {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch {
    // At its own address the kept page is what it was built to be.
    return url.pathname === PAGE ? kept(PAGE) : Response.redirect(PAGE);
  }
}

// What was kept by its address is right whatever a request accepts, so Vary does not count.
const kept = async (request) => (await caches.match(request, { ignoreVary: true })) ?? Response.error();
