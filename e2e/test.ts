/**
 * `npm test`: types and lint, unit tests, both builds, journeys in Chromium, the smoke journey in Firefox, the add-on
 * linter. Goes through all of it whatever fails, and ends with a line `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { failedUnitTests, journeysThatEnded } from './reports';

const ROOT = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'throughline-test-'));

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** The tests that a step ran, and the names of those that failed. */
interface Outcome extends Count {
  failures: string[];
}

interface Step {
  name: string;
  command: string[];
  environment?: Record<string, string>;
  /** Reads the report of a step that has one; a step that has none counts as one test. */
  read?(): Outcome;
}

const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
});
const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
});

const report = (name: string) => join(reports, `${name}.json`);
const readReport = (name: string): unknown => JSON.parse(readFileSync(report(name), 'utf8'));
const vitest = (name: string, ...args: string[]): Step => ({
  name,
  command: [
    'npx',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report(name)}`,
    ...args,
  ],
  read() {
    const units = readReport(name);
    const counts = v.parse(vitestReport, units);
    return {
      passed: counts.numPassedTests,
      failed: counts.numFailedTests,
      skipped: counts.numPendingTests,
      failures: failedUnitTests(units, ROOT),
    };
  },
});

/** Journeys that passed on their second try. */
const secondTries: string[] = [];

/**
 * Rooms whose tests replace nothing of the world (no browser, no database, no module). They share a process, which reads each
 * module once and not once a file: for the 39 files of text, languages and stories that is 18 seconds of work, not 62.
 */
const SHARING_ROOMS = [
  'lib/text/',
  'lib/languages/',
  'lib/facts/',
  'lib/stories/',
  'lib/sync/',
  'bench/',
  'training/',
  'tools/',
];

const steps: Step[] = [
  { name: 'types and lint', command: ['npm', 'run', 'check'] },
  vitest('unit tests of the engines', '--no-isolate', ...SHARING_ROOMS),
  vitest('unit tests of the rest', ...SHARING_ROOMS.map((room) => `--exclude=${room}**`)),
  { name: 'build for Chromium', command: ['npx', 'wxt', 'build'] },
  { name: 'build for Firefox', command: ['npx', 'wxt', 'build', '-b', 'firefox'] },
  {
    name: 'journeys in Chromium',
    command: ['npx', 'playwright', 'test', '-c', 'e2e/playwright.config.ts'],
    environment: { JOURNEYS_REPORT: report('journeys') },
    read() {
      const journeys = readReport('journeys');
      const { stats } = v.parse(playwrightReport, journeys);
      secondTries.push(...journeysThatEnded('flaky', journeys));
      return {
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected,
        skipped: stats.skipped,
        failures: journeysThatEnded('unexpected', journeys),
      };
    },
  },
  vitest('smoke in Firefox', '--config', 'e2e/vitest.firefox.config.ts'),
  { name: 'add-on linter', command: ['npx', 'addons-linter', '.output/firefox-mv3'] },
];

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
for (const step of steps) {
  console.log(`\n── ${step.name}`);
  const [command, ...args] = step.command;
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...step.environment },
  });
  const outcome = outcomeOf(step, status === 0);
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += outcome[key];
  failures.push(...outcome.failures.map((failure) => `${step.name}: ${failure}`));
}
rmSync(reports, { recursive: true, force: true });
printList('Passed on the second try only', secondTries);
printList('Failed', failures);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed ? 1 : 0;

/** A step that failed without a failed test (it crashed, wrote no report, or an error came from outside its tests) is one failure. */
function outcomeOf(step: Step, isGreen: boolean): Outcome {
  const crashed = { passed: 0, failed: 1, skipped: 0, failures: ['ended with an error, see above'] };
  if (!step.read) return isGreen ? { passed: 1, failed: 0, skipped: 0, failures: [] } : crashed;
  try {
    const outcome = step.read();
    if (isGreen || outcome.failed) return outcome;
    const failures = outcome.failures.length ? outcome.failures : ['an error outside its tests, see above'];
    return { ...outcome, failed: 1, failures };
  } catch {
    return crashed;
  }
}

function printList(head: string, names: string[]): void {
  if (names.length) console.log(`\n${head}:\n${names.map((name) => `  ${name}`).join('\n')}`);
}
