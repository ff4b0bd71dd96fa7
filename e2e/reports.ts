/** Reads the reports of Playwright and Vitest on single tests, for the last lines of `npm test`. */
import { relative } from 'node:path';
import * as v from 'valibot';

const specSchema = v.object({
  title: v.string(),
  file: v.string(),
  line: v.number(),
  tests: v.array(v.object({ status: v.string() })),
});

interface Suite {
  specs: v.InferOutput<typeof specSchema>[];
  suites: Suite[];
}

const suiteSchema: v.GenericSchema<unknown, Suite> = v.object({
  specs: v.optional(v.array(specSchema), []),
  suites: v.optional(v.array(v.lazy(() => suiteSchema)), []),
});

const playwrightReport = v.object({ suites: v.array(suiteSchema) });

/**
 * The journeys that ended in one way, as `file:line title`. `report` is what Playwright's JSON reporter wrote; `flaky` are
 * those that passed on their second try only, `unexpected` those that failed.
 */
export function journeysThatEnded(outcome: 'flaky' | 'unexpected', report: unknown): string[] {
  const inSuite = ({ specs, suites }: Suite): string[] => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === outcome))
      .map(({ file, line, title }) => `${file}:${line} ${title}`),
    ...suites.flatMap(inSuite),
  ];
  return v.parse(playwrightReport, report).suites.flatMap(inSuite);
}

const vitestReport = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(
        v.object({ fullName: v.string(), status: v.string(), failureMessages: v.optional(v.array(v.string()), []) }),
      ),
    }),
  ),
});

/**
 * The unit tests that failed, as `file: name` with the first lines of what went wrong, and the files that failed before their
 * first test. `report` is what Vitest's JSON reporter wrote, `root` the folder that the names of files begin at.
 */
export function failedUnitTests(report: unknown, root: string): string[] {
  return v.parse(vitestReport, report).testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && !failed.length) return [`${file}: could not be run`];
    return failed.map(({ fullName, failureMessages }) =>
      [`${file}: ${fullName}`, ...failureMessages.flatMap(firstLines)].join('\n    '),
    );
  });
}

/** The lines of an error above its stack that fit under the name of a test: a property's seed and counterexample are among them. */
function firstLines(message: string): string[] {
  const lines = message.split('\n').filter((line) => line.trim());
  const stack = lines.findIndex((line) => /^\s+at /.test(line));
  return lines.slice(0, stack < 0 ? 6 : Math.min(stack, 6)).map((line) => line.slice(0, 2000));
}
