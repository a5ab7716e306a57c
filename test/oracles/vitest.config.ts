import { defineConfig } from 'vitest/config';

/** Apart from the other tests: these need other people's programs, which the product does not. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
