import { dirname } from 'node:path';
import process from 'node:process';
import type { Plugin } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import shared from '../vitest.config';

const folder = process.env.MUTATE_TESTS ?? '.';
const mutated = process.env.MUTATE_PATHS?.split(':') ?? [];

/**
 * Stryker asks for threads; they share the time zone of their process, which some tests set. It would also start a process for
 * each test file of each change, which loads jsdom and the code anew; the files of one change share a process.
 */
const inOneProcess: Plugin = {
  name: 'tests-in-one-process',
  configureVitest({ project }) {
    project.config.pool = 'forks';
    project.config.isolate = false;
  },
};

/** Runs the tests that are nearest to the mutated files first: a change is done with at the first test that notices it. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => distance(a.moduleId) - distance(b.moduleId));
  }
}

/** Gives 0 for the test of a mutated file itself, 1 for one of the same folder, else 2. */
function distance(test: string): number {
  const distances = mutated.map((path) => {
    if (test.endsWith(path.replace(/\.tsx?$/, '.test.ts')) || test.endsWith(path.replace(/\.tsx?$/, '.test.tsx')))
      return 0;
    return test.includes(`/${dirname(path)}/`) ? 1 : 2;
  });
  return Math.min(2, ...distances);
}

/** The unit tests of one folder: `npm run mutate` names it in MUTATE_TESTS; `.` has all of them. */
export default {
  ...shared,
  plugins: [inOneProcess],
  test: {
    ...shared.test,
    sequence: { sequencer: NearestFirst },
    ...(folder !== '.' && { include: [`${folder}/**/*.test.{ts,tsx}`] }),
  },
};
