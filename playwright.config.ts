import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  testMatch: ['browser/**/*.spec.ts', 'firefox/**/*.spec.ts'],
  // Each test has a browser and a sandbox of its own; two cores carry two of them, with three all are late.
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 8_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.output/tests/browser.json' }]],
  outputDir: '.output/tests/browser',
});
