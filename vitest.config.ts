import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{lib,components,entrypoints,bench,training,tools,e2e/samples}/**/*.test.{ts,tsx}', 'e2e/flaky.test.ts'],
    // Property tests try hundreds of texts: on a busy machine they take many times as long as on an idle one.
    testTimeout: 120_000,
  },
});
