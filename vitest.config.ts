import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{lib,components,entrypoints,bench,training,e2e/samples}/**/*.test.{ts,tsx}'],
  },
});
