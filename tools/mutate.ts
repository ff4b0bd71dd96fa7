/**
 * `npm run mutate -- PATH… [--tests FOLDER] [--jobs N]`: mutation testing with Stryker. It changes each file under PATH (a file or a
 * folder, one small change at a time), runs the unit tests that reach the change, and says which changes no test noticed.
 * It ends with the score of each file; `out/mutation.html` shows the survivors in the code.
 *
 * Only tests of the same room count (`lib/facts` for `lib/facts/dates/…`): a rule should be held beside the code that has it,
 * and not by accident by a test far away. `--tests` names another folder: a nearer one is quicker and stricter, and `.` has
 * all tests. `--jobs` is how many changes are tried at once (2).
 */
import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';

const ROOT = resolve(import.meta.dirname, '..');

const options: PartialStrykerOptions = {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tools/vitest.mutate.config.ts', related: true },
  coverageAnalysis: 'perTest',
  // A mutant in code that runs at import (a word list, a table) needs every test of the room in a fresh worker: minutes each.
  // Lists have their examples, which a test tries.
  ignoreStatic: true,
  // Babel's checks of our own types are left to `npm run check`; a mutant need not be well typed.
  disableTypeChecks: false,
  // Stryker rewrites the paths of a tsconfig with the classic API of TypeScript, which version 7 does not have. Ours has no path
  // that leaves the project, so it needs no rewriting: no file of this name is found, and none is rewritten.
  tsconfigFile: 'none',
  timeoutMS: 10_000,
  tempDirName: 'out/mutation',
  ignorePatterns: ['.output', 'out', 'e2e/screenshots', 'test-results', 'playwright-report', 'docs'],
  reporters: ['clear-text', 'html', 'json'],
  htmlReporter: { fileName: 'out/mutation.html' },
  jsonReporter: { fileName: 'out/mutation.json' },
  clearTextReporter: {
    reportTests: false,
    logTests: false,
    allowColor: Boolean(process.stdout.isTTY),
    skipFull: false,
  },
  allowConsoleColors: Boolean(process.stdout.isTTY),
};

/** Gives the folder whose unit tests may hold the rules of all these paths: their room, else the folder that holds all of their rooms. */
function roomOf(paths: string[]): string {
  const rooms = new Set(
    paths.map((path) => {
      const [top, room = ''] = path.split('/');
      // Words are tried by the engines that read them.
      if (top !== 'lib' || room === 'languages') return top;
      return `${top}/${room}`;
    }),
  );
  if (rooms.size === 1) return [...rooms][0];
  const tops = new Set([...rooms].map((room) => room.split('/')[0]));
  return tops.size === 1 ? [...tops][0] : '.';
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tests: { type: 'string' }, jobs: { type: 'string', default: '2' } },
});
const paths = positionals.map((path) => relative(ROOT, resolve(path)));
const missing = paths.filter((path) => path.startsWith('..') || !existsSync(resolve(ROOT, path)));
if (!paths.length || missing.length) {
  if (missing.length) console.error(`There is no ${missing.join(', ')} in this project.`);
  console.error('Usage: npm run mutate -- PATH… [--tests FOLDER] [--jobs N]');
  process.exit(2);
}

const mutate = paths.map((path) => (statSync(resolve(ROOT, path)).isDirectory() ? `${path}/**/*.{ts,tsx}` : path));
process.env.MUTATE_PATHS = paths.join(':');
process.env.MUTATE_TESTS = values.tests ?? roomOf(paths);
try {
  const concurrency = Number(values.jobs);
  await new Stryker({
    ...options,
    concurrency,
    mutate: [...mutate, '!**/*.test.{ts,tsx}', '!**/*.d.ts'],
  }).runMutationTest();
} catch (error) {
  // Stryker has said by now what is wrong: no test of the room reaches the files, or a test fails without any mutant.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
