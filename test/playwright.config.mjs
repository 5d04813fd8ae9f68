import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from '../tools/chromium.mjs';

/** Whole journeys through the example site, as a person makes them. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.mjs',
  outputDir: '../test-results/journeys',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  // A browser on a busy machine loses an event now and then. What is really wrong fails twice.
  retries: 1,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['../tools/playwright-counts.mjs']],
  use: {
    browserName: 'chromium',
    headless: true,
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findChromium(), args: chromiumArgs },
  },
});
