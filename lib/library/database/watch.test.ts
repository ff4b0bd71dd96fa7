// Dexie watches only where the browser has a database at all.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { getEntries } from '../articles/list';
import { getNote, setNote } from '../highlights/highlights';
import { findIds } from '../search/find';
import { parseQuery } from '../search/query';
import { emptyLibrary, keep } from '../testing/sample-library';
import { ANSWER_LIMIT } from './open';
import { watch } from './watch';

it('asks again when what was read changes, from another connection too, and stops when told', async () => {
  const factory = new IDBFactory();
  const library = emptyLibrary(factory);
  const answers: number[] = [];
  const failed = vi.fn();
  const stop = watch(
    () => findIds(library, parseQuery('otters ')),
    (ids) => answers.push(ids.length),
    failed,
  );
  await vi.waitUntil(() => answers.length === 1);
  await keep(emptyLibrary(factory), 'a', ['Otters.']);
  await vi.waitUntil(() => answers.at(-1) === 1);
  await keep(library, 'b', ['Otters.']);
  await vi.waitUntil(() => answers.at(-1) === 2);
  expect(failed).not.toHaveBeenCalled();
  stop();
});

it('follows everything a question reads, not only the first thing', async () => {
  const library = emptyLibrary();
  const id = await keep(library, 'a', ['Otters.']);
  const answers: string[] = [];
  const stop = watch(
    async () => {
      const { entries } = await getEntries(library, [id]);
      const note = await getNote(library, entries[0].id);
      return note?.text ?? '';
    },
    (text) => answers.push(text),
    (error) => answers.push(error.message),
  );
  await vi.waitUntil(() => answers.length === 1);
  await setNote(library, id, 'New', 1);
  await vi.waitUntil(() => answers.at(-1) === 'New');
  stop();
});

it('says when a question is not answered in time, tells the late answer all the same, and is silent once stopped', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const answers: string[] = [];
  const failures: string[] = [];
  const asked: ((answer: string) => void)[] = [];
  const question = () =>
    new Promise<string>((resolve) => {
      asked.push(resolve);
    });
  const ask = () =>
    watch(
      question,
      (answer) => answers.push(answer),
      ({ code }) => failures.push(code),
    );
  const [stop, stopSecond] = [ask(), ask()];
  stopSecond();
  await vi.advanceTimersByTimeAsync(ANSWER_LIMIT);
  expect(failures).toEqual(['unanswered']);
  vi.useRealTimers();
  for (const answer of asked) answer('late');
  await vi.waitUntil(() => answers.length > 0);
  expect(answers).toEqual(['late']);
  stop();
});
