import { defineConfig } from '@playwright/test';

/** Journeys in real Chromium. One browser a worker, wiped between tests; a fresh profile only where a restart is tried. */
export default defineConfig({
  testDir: './journeys',
  outputDir: '../test-results',
  fullyParallel: false,
  // Each has a browser and a server of news of its own, and journeys mostly wait: two take half the time of one on two cores.
  workers: 2,
  // A machine under load can miss a moment: a second try counts, and the report names it.
  retries: process.env.CI ? 1 : 0,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: process.env.JOURNEYS_REPORT
    ? [['list'], ['json', { outputFile: process.env.JOURNEYS_REPORT }]]
    : [['list']],
});
