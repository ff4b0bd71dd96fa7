import type { KnipConfig } from 'knip';

/** Exports, files and packages that nothing uses fail `npm run check`. */
const config: KnipConfig = {
  // A type that a function of its own file takes or gives may be named by callers, even where none does today.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // A list of words of a language may be there before the engine that goes by it.
  ignoreIssues: { 'lib/languages/*/**': ['exports'] },
  workspaces: {
    '.': {
      entry: [
        'entrypoints/{background,snapshot}.ts',
        'entrypoints/*/index.html',
        'tools/*.ts',
        // Named to Vitest.
        'tools/mutation/runner.ts',
        'e2e/*.{ts,mjs}',
        'e2e/journeys/**/*.spec.ts',
        // These are bundled, or run by hand, and named in no import.
        'e2e/journeys/library/*-page.ts',
        'lib/library/testing/stored/store-version.ts',
        'training/gazetteer.ts',
        'training/languages/nouns/write-nouns.mjs',
      ],
      project: ['**/*.{ts,tsx,mjs}', '!bench/**'],
      // Servers that the tests of sync start where they are installed.
      ignoreBinaries: ['rclone', 'openssl'],
      ignoreDependencies: [
        // Loaded by name: the linter's program in e2e/test.ts.
        'addons-linter',
      ],
    },
    // The peers are packages of their own.
    bench: {
      // `engines.ts` and the pages are bundled, and named in no import.
      entry: [
        '*/bench.ts',
        'engines.ts',
        'click/bare/popup.tsx',
        'library/page.ts',
        '{large,extraction,sync}/*page.{ts,tsx}',
      ],
      project: ['**/*.{ts,tsx}'],
      // Its fixtures are read through createRequire.
      ignoreDependencies: ['dompurify-payloads'],
    },
  },
};

export default config;
