import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Its source maps name files that it does not bring.
  logLevel: 'error',
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    testTimeout: 60_000,
    // It imports JSON without saying so, which Node.js refuses.
    server: { deps: { inline: [/@actions\//] } },
  },
});
