/**
 * `npm run mutate -- PATH… [--tests FOLDER]`: mutation testing. Stryker's instrumenter writes each small change of the files under
 * PATH (files or folders) into their code; the unit tests that reach a change are run with it, and those that no test noticed are
 * listed, with the score of each file.
 *
 * Only tests of the same room count (`lib/facts` for `lib/facts/dates/…`): a rule should be held beside the code that has it,
 * and not by accident by a test far away. `--tests` names another folder: a nearer one is quicker and stricter, and `.` has
 * all tests.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';
import { instrument } from './mutation/instrument';
import { nearestFirst } from './mutation/nearest-first';
import { printScores } from './mutation/scores';

const ROOT = resolve(import.meta.dirname, '..');

/** Gives the folder whose unit tests are run for these files: the folder below `lib` that they are all in (`lib/facts`), else the one above. */
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

/** Gives the code of a file or a folder, without its tests. */
function codeIn(path: string): string[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => resolve(path, name))
    : [path];
  return files.filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|\.d\.ts$/.test(name));
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { tests: { type: 'string' } } });
const paths = positionals.map((path) => relative(ROOT, resolve(path)));
const missing = paths.filter((path) => path.startsWith('..') || !existsSync(resolve(ROOT, path)));
if (!paths.length || missing.length) {
  if (missing.length) console.error(`There is no ${missing.join(', ')} in this project.`);
  console.error('Usage: npm run mutate -- PATH… [--tests FOLDER]');
  process.exit(2);
}

const files = paths.flatMap((path) => codeIn(resolve(ROOT, path)));
const room = values.tests ?? roomOf(paths);
const { mutants, plugin } = await instrument(files);
const vitest = await startVitest(
  'test',
  [],
  {
    root: ROOT,
    watch: false,
    ...(room !== '.' && { include: [`${room}/**/*.test.{ts,tsx}`] }),
    related: files,
    passWithNoTests: true,
    // Threads share the time zone of their process, which some tests set.
    pool: 'forks',
    isolate: false,
    maxWorkers: 1,
    runner: resolve(import.meta.dirname, 'mutation/runner.ts'),
    sequence: { sequencer: nearestFirst(files) },
    reporters: [{}],
    silent: true,
  },
  { plugins: [plugin] },
);
const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
await vitest.close();
const failed = tests.filter((test) => test.result().state === 'failed');
for (const test of failed) console.error(`Fails without any mutant: ${test.fullName}`);
if (!tests.length) console.error('No test of the room reaches these files.');
printScores(
  ROOT,
  mutants,
  tests.flatMap((test) => test.meta().mutants ?? []),
);
process.exitCode = failed.length || !tests.length ? 1 : 0;
