import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { collectChanges } from '../../sync/engine/collect';
import { removeArticles } from '../articles/remove';
import { watch } from '../database/watch';
import { longText } from '../testing/crossing';
import { emptyLibrary, keep } from '../testing/sample-library';
import { startMarking } from './memory';
import { countUntoldRemovals, undoUntoldRemovals } from './overview';
import { libraryReplica } from './replica';

it('removals that were not told can be followed by a page, and taken back', async () => {
  const library = emptyLibrary();
  await startMarking(library);
  const replica = libraryReplica(library, (html) => html);
  const ids = [];
  for (const path of ['ferry', 'port']) ids.push(await keep(library, path, longText(path), { savedAt: 10 }));
  await collectChanges(replica);
  await removeArticles(library, ids.slice(1), 20);
  await collectChanges(replica);
  const count = () =>
    new Promise<number>((resolve, reject) => watch(() => countUntoldRemovals(library), resolve, reject));
  expect(await count()).toBe(1);
  expect(await undoUntoldRemovals(library)).toBe(1);
  await collectChanges(replica);
  expect(await count()).toBe(0);
});
