import { defineConfig } from 'vitest/config';

/** Apart from the unit tests: it needs the build for Firefox, and Firefox. */
export default defineConfig({ test: { include: ['e2e/firefox.test.ts'] } });
