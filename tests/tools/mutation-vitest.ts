import { defineConfig } from 'vitest/config';

/** The tables of `utils/money` alone, in one realm, since mutation testing runs them thousands of times. */
export default defineConfig({
  test: {
    include: ['tests/unit/money/**/*.test.ts'],
    exclude: ['**/*.property.test.ts'],
    environment: 'node',
    isolate: false,
    fileParallelism: false,
    testTimeout: 20_000,
  },
});
