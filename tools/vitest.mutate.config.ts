import process from 'node:process';
import shared from '../vitest.config';

const folder = process.env.MUTATE_TESTS;

/** The unit tests of one folder: `npm run mutate` names it in MUTATE_TESTS. Without a name, all of them. */
export default { ...shared, test: { ...shared.test, ...(folder && { include: [`${folder}/**/*.test.{ts,tsx}`] }) } };
