// Dexie watches only where the browser has a database at all.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { emptyLibrary } from '../testing/sample-library';
import { leaveWritesUnobserved } from './unobserved-writes';
import { watch } from './watch';

it('tells pages of what was written to some tables in the end only, and of the others at once', async () => {
  const factory = new IDBFactory();
  const worker = emptyLibrary(factory);
  const tellPages = leaveWritesUnobserved(worker);
  const page = emptyLibrary(factory);
  const people: number[] = [];
  const notes: number[] = [];
  const failed = (error: unknown) => expect.fail(String(error));
  const stops = [
    watch(
      () => page.people.count(),
      (count) => people.push(count),
      failed,
    ),
    watch(
      () => page.notes.count(),
      (count) => notes.push(count),
      failed,
    ),
  ];
  await vi.waitUntil(() => people.length && notes.length);
  await worker.people.put({ key: 'ida lund', names: [], families: ['lund'], count: 1, merged: [], split: [] });
  expect(await worker.people.count()).toBe(1);
  await worker.notes.put({ articleId: 1, text: 'x', updatedAt: 1, words: [] });
  await vi.waitUntil(() => notes.at(-1) === 1);
  expect(people).toEqual([0]);
  tellPages();
  await vi.waitUntil(() => people.at(-1) === 1);
  for (const stop of stops) stop();
});
