import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They have packages and commands of their own: `npm run oracles`, `managers`, `github`, `page` and `workflows`.
    exclude: [
      ...configDefaults.exclude,
      'test/oracles/**',
      'test/managers/**',
      'test/github/**',
      'test/page/**',
      'test/workflows/**',
    ],
    globalSetup: ['test/support/global-setup.ts'],
    // Vitest keeps a core for itself, which on a machine of two is half of them.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
