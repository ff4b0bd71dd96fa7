import { expect, it } from 'vitest';
import { flakyJourneys } from './flaky';

const spec = (title: string, status: string) => ({ title, file: 'read.spec.ts', line: 7, tests: [{ status }] });

it('names the journeys that passed on their second try, however deep they are in the report', () => {
  const report = {
    suites: [
      {
        specs: [spec('reads', 'expected'), spec('saves', 'flaky')],
        suites: [{ specs: [spec('lists', 'flaky'), spec('finds', 'unexpected')] }],
      },
      { suites: [] },
    ],
  };
  expect(flakyJourneys(report)).toEqual(['read.spec.ts:7 saves', 'read.spec.ts:7 lists']);
});
