import { defineConfig } from 'vitest/config';

/** Apart from the unit tests: it needs the build for Firefox, and Firefox. */
export default defineConfig({
  // One Firefox at a time.
  test: { include: ['e2e/firefox.test.ts', 'e2e/firefox-sync.test.ts'], fileParallelism: false },
});
