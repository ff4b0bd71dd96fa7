import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { emptyLibrary } from '../testing/sample-library';
import { rotateLevelDbLog } from './rotate-leveldb-log';

it('leaves nothing behind, and can be done by many at once', async () => {
  const factory = new IDBFactory();
  await Promise.all([rotateLevelDbLog(factory), rotateLevelDbLog(factory), rotateLevelDbLog(factory)]);
  expect(await factory.databases()).toEqual([]);
});

it('does not keep a library from opening where it cannot be done', async () => {
  const factory = new IDBFactory();
  const open = factory.open.bind(factory);
  vi.spyOn(factory, 'open').mockImplementation((name, version) => {
    if (name !== 'throughline') throw new DOMException('No', 'SecurityError');
    return open(name, version);
  });
  const library = emptyLibrary(factory);
  expect(await library.entries.count()).toBe(0);
});
