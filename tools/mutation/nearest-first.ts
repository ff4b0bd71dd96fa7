import { dirname } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Makes the sequencer that runs the tests nearest to some files first: most mutants are killed by the test beside them. */
export function nearestFirst(mutated: readonly string[]): typeof BaseSequencer {
  /** Gives 0 for the test of a mutated file, 1 for one of the same folder, else 2. */
  const distance = (test: string) => {
    if (mutated.some((path) => test.replace('.test.', '.') === path)) return 0;
    return mutated.some((path) => dirname(path) === dirname(test)) ? 1 : 2;
  };
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      return files.toSorted((a, b) => distance(a.moduleId) - distance(b.moduleId));
    }
  };
}
