import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..', '..'),
    include: ['test/github/**/*.test.ts'],
    globalSetup: [join(import.meta.dirname, 'count.ts')],
    // Most of the time is spent waiting to ask again.
    maxWorkers: 4,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
