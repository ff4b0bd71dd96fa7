import { readFileSync } from 'node:fs';
import type { Mutant } from '@stryker-mutator/api/core';
import type { Logger } from '@stryker-mutator/api/logging';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import type { Plugin } from 'vite';

const nothing = () => undefined;
const never = () => false;
const silent: Logger = {
  isTraceEnabled: never,
  isDebugEnabled: never,
  isInfoEnabled: never,
  isWarnEnabled: never,
  isErrorEnabled: never,
  isFatalEnabled: never,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};

/**
 * Has Stryker write every mutant of some files into their code, each behind a switch that is off. Gives the mutants, and the
 * plugin that loads the code in place of the files'.
 */
export async function instrument(paths: readonly string[]): Promise<{ mutants: readonly Mutant[]; plugin: Plugin }> {
  const { files, mutants } = await new Instrumenter(silent).instrument(
    paths.map((name) => ({ name, content: readFileSync(name, 'utf8'), mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  const code = new Map(files.map(({ name, content }) => [name, content]));
  return { mutants, plugin: { name: 'mutants', enforce: 'pre', load: (id) => code.get(id.split('?')[0]) } };
}
