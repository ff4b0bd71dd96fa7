import { expect, it } from 'vitest';
import { emptyLibrary } from '../testing/sample-library';
import { writing } from './open';

it('writes one transaction at a time, whatever tables they are about', async () => {
  const library = emptyLibrary();
  await library.open();
  const steps: string[] = [];
  const write = (name: 'notes' | 'stories' | 'segments') =>
    writing(library, [name], async () => {
      await library.table(name).count();
      steps.push(`${name} begins`);
      for (let i = 0; i < 5; i++) await library.table(name).count();
      steps.push(`${name} ends`);
    });
  await Promise.all([write('notes'), write('stories'), write('segments')]);
  expect(steps).toEqual(['notes', 'stories', 'segments'].flatMap((name) => [`${name} begins`, `${name} ends`]));
});
