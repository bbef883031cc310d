import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    globalSetup: ['tests/support/global-setup.ts'],
    setupFiles: ['tests/support/setup.ts'],
    // Vitest leaves a core free; on two cores that doubles the time. Eight share one Postgres of 100 connections well.
    maxWorkers: Math.min(8, availableParallelism()),
    // Vite sets BASE_URL to its own "/".
    env: { BASE_URL: 'http://localhost:3000' },
    // Slow machines are not failures; a hang still is.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
