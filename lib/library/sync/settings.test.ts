import { expect, it } from 'vitest';
import { syncOnce } from '../../sync/engine/sync';
import { MemoryStorage, openCipher } from '../../sync/testing/memory-storage';
import { emptyLibrary } from '../testing/sample-library';
import { startMarking } from './memory';
import { libraryReplica } from './replica';
import { noteSettings, type SettingValues, toldSettings } from './settings';

const INSTALLED = { theme: 'system', size: 18, hiddenFacts: [] };

async function machine(server: MemoryStorage, chosen: SettingValues) {
  const library = emptyLibrary();
  await startMarking(library);
  const replica = libraryReplica(library, (html) => html);
  const self = { name: 'M', browser: 'Test' };
  const one = {
    current: { ...INSTALLED, ...chosen } as SettingValues,
    before: INSTALLED as SettingValues,
    isFirst: true,
    async sync(at: number, isStored = true) {
      await noteSettings(replica, one, at);
      await syncOnce({ replica, storage: server, cipher: openCipher, self, now: () => server.time });
      const told = await toldSettings(replica, one);
      if (!isStored) return;
      one.current = { ...one.current, ...told };
      one.before = one.current;
      one.isFirst = false;
    },
  };
  return one;
}

it('has the settings of the machine that came first on those that come later, and then each change on all', async () => {
  const server = new MemoryStorage();
  const a = await machine(server, { theme: 'dark', hiddenFacts: ['x'] });
  const b = await machine(server, { theme: 'light', size: 20 });
  await a.sync(1000);
  await b.sync(2000);
  await a.sync(3000);
  expect(b.current).toEqual({ theme: 'dark', size: 20, hiddenFacts: ['x'] });
  expect(a.current).toEqual(b.current);
  a.current = { ...a.current, theme: 'system', hiddenFacts: ['x', 'y'] };
  b.current = { ...b.current, size: 18, hiddenFacts: ['z'] };
  for (const [i, one] of [a, b, a, b].entries()) await one.sync(4000 + i);
  expect(a.current).toEqual({ theme: 'system', size: 18, hiddenFacts: ['y', 'z'] });
  expect(b.current).toEqual(a.current);
});

it('takes what could not be stored for no change of the reader, and tells it again', async () => {
  const server = new MemoryStorage();
  const [a, b] = [await machine(server, {}), await machine(server, {})];
  for (const one of [a, b]) await one.sync(1000);
  a.current = { ...a.current, theme: 'dark', hiddenFacts: ['x'] };
  await a.sync(2000);
  await b.sync(3000, false);
  b.current = { ...b.current, hiddenFacts: ['y'] };
  await b.sync(4000, false);
  await b.sync(5000);
  await a.sync(6000);
  expect(b.current).toEqual({ theme: 'dark', size: 18, hiddenFacts: ['x', 'y'] });
  expect(a.current).toEqual(b.current);
});
