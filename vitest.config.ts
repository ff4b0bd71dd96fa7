import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{lib,components,entrypoints,bench,training,e2e}/**/*.test.{ts,tsx}'],
    exclude: ['e2e/journeys/**', 'node_modules/**'],
  },
});
