import { expect, it } from 'vitest';
import { failedUnitTests, journeysThatEnded } from './reports';

const spec = (title: string, status: string) => ({ title, file: 'read.spec.ts', line: 7, tests: [{ status }] });

const journeys = {
  suites: [
    {
      specs: [spec('reads', 'expected'), spec('saves', 'flaky')],
      suites: [{ specs: [spec('lists', 'flaky'), spec('finds', 'unexpected')] }],
    },
    { suites: [] },
  ],
};

it('names the journeys that passed on their second try, however deep they are in the report', () => {
  expect(journeysThatEnded('flaky', journeys)).toEqual(['read.spec.ts:7 saves', 'read.spec.ts:7 lists']);
});

it('names the journeys that failed', () => {
  expect(journeysThatEnded('unexpected', journeys)).toEqual(['read.spec.ts:7 finds']);
});

it('names the unit tests that failed, and the files that could not be run', () => {
  const report = {
    testResults: [
      {
        name: '/house/lib/a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'dates reads a day', status: 'passed' },
          {
            fullName: 'dates reads a year',
            status: 'failed',
            failureMessages: ['Error: Property failed\nCounterexample: ["1900"]\n\n    at lib/a.test.ts:3:4'],
          },
        ],
      },
      { name: '/house/lib/b.test.ts', status: 'failed', assertionResults: [] },
      { name: '/house/lib/c.test.ts', status: 'passed', assertionResults: [{ fullName: 'c', status: 'passed' }] },
    ],
  };
  expect(failedUnitTests(report, '/house')).toEqual([
    'lib/a.test.ts: dates reads a year\n    Error: Property failed\n    Counterexample: ["1900"]',
    'lib/b.test.ts: could not be run',
  ]);
});
