import { defineConfig } from 'vitest/config';

/** Fast-check's seed: a random one each run, printed, or the one given to repeat a run. */
const seed = process.env['PAYLINK_SEED'] ?? String(Math.floor(Math.random() * 2 ** 31));

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/{unit,conformance,demo}/**/*.test.ts'], environment: 'node' },
      },
      { extends: true, test: { name: 'sandbox', include: ['tests/sandbox/**/*.test.ts'], environment: 'node' } },
      {
        extends: true,
        test: { name: 'component', include: ['components/**/*.test.tsx'], environment: 'happy-dom' },
      },
    ],
    // One core for the tests leaves the other one idle.
    maxWorkers: '100%',
    testTimeout: 20_000,
    env: { PAYLINK_SEED: seed },
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
