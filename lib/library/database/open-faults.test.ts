import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import { emptyLibrary } from '../testing/sample-library';
import { LibraryError } from './errors';
import {
  checkLibrary,
  inTime,
  OPEN_LIMIT,
  openAndLook,
  openLibrary,
  tellOfLateWrites,
  WRITE_LIMIT,
  writing,
} from './open';
import { openAsFound } from './rescue';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A factory whose databases open as `open` says. */
function factoryThat(open: IDBFactory['open']): IDBFactory {
  const factory = new IDBFactory();
  vi.spyOn(factory, 'open').mockImplementation(open);
  return factory;
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'opened',
    (error: unknown) => (error instanceof LibraryError ? error.code : String(error)),
  );

it('says that there is no storage, and does so when it is opened, not before', async () => {
  expect(await codeOf(checkLibrary(openLibrary()))).toBe('unavailable');
});

it.each([
  ['SecurityError', 'unavailable'],
  ['UnknownError', 'corrupt'],
])('says what is wrong when the browser refuses with %s', async (name, code) => {
  const factory = factoryThat(() => {
    throw new DOMException('refused', name);
  });
  expect(await codeOf(checkLibrary(emptyLibrary(factory)))).toBe(code);
});

it('waits no longer than its limit for a browser that never answers, for a rescue either', async () => {
  vi.useFakeTimers();
  // No listener on this request is ever called: the events go to the request it was made of.
  const factory = factoryThat(() => Object.create(new IDBFactory().open('elsewhere')));
  const codes = Promise.all([
    codeOf(checkLibrary(emptyLibrary(factory))),
    codeOf(openAsFound({ indexedDB: factory, IDBKeyRange })),
  ]);
  await vi.advanceTimersByTimeAsync(OPEN_LIMIT);
  expect(await codes).toEqual(['unanswered', 'unanswered']);
});

it('opens late all the same', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const real = new IDBFactory();
  const library = emptyLibrary(real);
  let goOn = () => {};
  const delay = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  vi.spyOn(library, 'open').mockImplementationOnce(
    () => delay.then(() => library.open()) as ReturnType<typeof library.open>,
  );
  const late = openAndLook(library);
  const code = codeOf(inTime(() => late, OPEN_LIMIT));
  await vi.advanceTimersByTimeAsync(OPEN_LIMIT);
  expect(await code).toBe('unanswered');
  vi.useRealTimers();
  goOn();
  await late;
  expect(library.isOpen()).toBe(true);
  library.close();
});

it('tells the page of a write that is late, lets it go on, and says when it has settled', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const library = emptyLibrary();
  await library.open();
  const told: string[] = [];
  tellOfLateWrites(library, { late: () => told.push('late'), settled: () => told.push('settled') });
  await writing(library, [], async () => {});
  expect(told).toEqual([]);
  let finish = () => {};
  const work = new Promise<string>((resolve) => {
    finish = () => resolve('kept');
  });
  vi.spyOn(library, 'transaction').mockImplementationOnce((() => work) as never);
  const write = writing(library, [], async () => 'kept');
  await vi.advanceTimersByTimeAsync(WRITE_LIMIT);
  expect(told).toEqual(['late']);
  finish();
  expect(await write).toBe('kept');
  expect(told).toEqual(['late', 'settled']);
});
