import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { backupStream } from '../backup/backup';
import { emptyLibrary, keep } from '../testing/sample-library';
import { openAsFound } from './rescue';

it('reads a library that a later version of the extension wrote', async () => {
  const indexedDB = new IDBFactory();
  const library = emptyLibrary(indexedDB);
  await keep(library, 'ferry', ['The ferry left.']);
  library.close();
  await new Promise((resolve) => {
    const request = indexedDB.open('throughline', 9990);
    request.onsuccess = () => resolve(request.result.close());
  });

  const found = await openAsFound({ indexedDB, IDBKeyRange });
  const backup = await new Response(backupStream(found, { now: 0 })).json();
  found.close();
  expect(backup.articles).toMatchObject([{ entry: { title: 'About ferry' }, article: { title: 'About ferry' } }]);
});

it('says that there is nothing to read where there is no library', async () => {
  await expect(openAsFound({ indexedDB: new IDBFactory(), IDBKeyRange })).rejects.toMatchObject({
    name: 'LibraryError',
  });
});
