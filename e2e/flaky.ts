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

const reportSchema = v.object({ suites: v.array(suiteSchema) });

/** The journeys that passed on their second try only, as `file:line title`. `report` is what Playwright's JSON reporter wrote. */
export function flakyJourneys(report: unknown): string[] {
  const inSuite = ({ specs, suites }: Suite): string[] => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ file, line, title }) => `${file}:${line} ${title}`),
    ...suites.flatMap(inSuite),
  ];
  return v.parse(reportSchema, report).suites.flatMap(inSuite);
}
