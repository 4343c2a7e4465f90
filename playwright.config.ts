import { defineConfig } from '@playwright/test';

/** These wait for most of their time, for the grace that an order has before it is sent again: one runs beside the others. */
const WAITING = ['browser/bad-input.spec.ts', 'browser/once.spec.ts'];

export default defineConfig({
  testDir: 'tests',
  projects: [
    // Each test has a browser and a sandbox of its own; two cores carry two of them, with three all are late.
    { name: 'busy', workers: 2, testMatch: ['browser/**/*.spec.ts', 'firefox/**/*.spec.ts'], testIgnore: WAITING },
    { name: 'waiting', workers: 1, testMatch: WAITING },
  ],
  workers: 3,
  fullyParallel: true,
  // These end what hangs; a machine that is three times as slow as yesterday does not.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.output/tests/browser.json' }]],
  outputDir: '.output/tests/browser',
});
