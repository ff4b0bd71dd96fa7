import process from 'node:process';
import type { Plugin } from 'vitest/config';
import shared from '../vitest.config';

const folder = process.env.MUTATE_TESTS;

/** Stryker asks for threads; they share the time zone of their process, which some tests set. */
const inProcesses: Plugin = {
  name: 'tests-in-processes',
  configureVitest({ project }) {
    project.config.pool = 'forks';
  },
};

/** The unit tests of one folder: `npm run mutate` names it in MUTATE_TESTS. Without a name, all of them. */
export default {
  ...shared,
  plugins: [inProcesses],
  test: { ...shared.test, ...(folder && { include: [`${folder}/**/*.test.{ts,tsx}`] }) },
};
