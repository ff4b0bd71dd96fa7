import type { RunnerTestCase, RunnerTestSuite } from 'vitest';
import { VitestTestRunner } from 'vitest/runners';
import { getFn, getHooks } from 'vitest/suite';

/** Holds what a test shows of the mutants; each is named by its number. */
export interface MutantReport {
  /** Mutants in code that runs while a file is imported, and in code that this test runs. */
  atImport: string[];
  covered: string[];
  killed: string[];
  /** False when the test fails if it is run twice: then it tries no mutants. */
  repeatable: boolean;
}

declare module 'vitest' {
  interface TaskMeta {
    mutants?: MutantReport;
  }
}

/** The switches in the code that Stryker writes, by the names that it looks for. */
interface Switches {
  activeMutant?: string;
  currentTestId?: string;
  /** A mutant that is met more often than this throws: it made an endless loop. */
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

declare global {
  var __stryker__: Switches;
}

const TEST = 'test';
/** Times more than in the plain run that a mutant may be met. */
const HITS = 100;
const FEW_HITS = 1000;
/** Milliseconds after which a test that waits for something has noticed its mutant. */
const MAX_WAIT = 20_000;

globalThis.__stryker__ = { mutantCoverage: { static: {}, perTest: {} } };
/** One process runs all test files of a kind: a mutant that a file kills is not tried by the next. */
const killed = new Set<string>();

/**
 * Runs each test once as it is, and then once with each mutant in the code that it has run, in the same process: trying a mutant
 * takes no longer than its test does.
 */
export default class MutantRunner extends VitestTestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const switches = globalThis.__stryker__;
    switches.mutantCoverage.perTest = {};
    switches.currentTestId = TEST;
    try {
      await getFn(test)();
    } finally {
      switches.currentTestId = undefined;
    }
    const hits = switches.mutantCoverage.perTest[TEST] ?? {};
    const covered = Object.keys(hits);
    const mine: string[] = [];
    const open = covered.filter((id) => !killed.has(id));
    let repeatable = open.length === 0 || (await this.passesAgain(test));
    for (const id of open) {
      if (!repeatable) break;
      Object.assign(switches, { activeMutant: id, hitCount: 0, hitLimit: hits[id] * HITS + FEW_HITS });
      const isNoticed = !(await this.passesAgain(test));
      Object.assign(switches, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
      if (!isNoticed) continue;
      killed.add(id);
      mine.push(id);
      // A mutant may leave something behind that fails the test from now on.
      repeatable = await this.passesAgain(test);
    }
    const atImport = Object.keys(switches.mutantCoverage.static);
    test.meta.mutants = { atImport, covered, killed: mine, repeatable };
  }

  /** Runs a test anew, with the hooks around it; false when it fails. */
  private async passesAgain(test: RunnerTestCase): Promise<boolean> {
    const suites: RunnerTestSuite[] = [];
    for (let suite: RunnerTestSuite | undefined = test.suite ?? test.file; suite; suite = suite.suite)
      suites.unshift(suite);
    if (suites[0] !== test.file) suites.unshift(test.file);
    let timer: NodeJS.Timeout | undefined;
    const waited = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('The test does not end.')), MAX_WAIT);
    });
    try {
      // The hooks after a test end the run before.
      for (const suite of suites.toReversed())
        for (const hook of getHooks(suite).afterEach) await hook(test.context, suite);
      for (const suite of suites) for (const hook of getHooks(suite).beforeEach) await hook(test.context, suite);
      this.onBeforeTryTask(test);
      await Promise.race([getFn(test)(), waited]);
      this.onAfterTryTask(test);
      const isSoftlyFailed = test.result?.state === 'fail';
      if (isSoftlyFailed) Object.assign(test.result ?? {}, { state: 'run', errors: undefined });
      return !isSoftlyFailed;
    } catch {
      return false;
    } finally {
      clearTimeout(timer);
    }
  }
}
