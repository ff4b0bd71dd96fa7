import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // With `--changed`, every test runs anew where a package changed; a script in package.json changes none.
    forceRerunTriggers: ['**/package-lock.json'],
    include: [
      '{lib,components,entrypoints,bench,training,tools,e2e/samples}/**/*.test.{ts,tsx}',
      'e2e/reports.test.ts',
    ],
    // Property tests try hundreds of texts: on a busy machine they take many times as long as on an idle one.
    testTimeout: 120_000,
    // By itself Vitest leaves a core free, which is half of a machine of two.
    maxWorkers: '100%',
  },
});
