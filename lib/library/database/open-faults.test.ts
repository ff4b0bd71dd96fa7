import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import { emptyLibrary } from '../testing/sample-library';
import { LibraryError } from './errors';
import { checkLibrary, inTime, OPEN_LIMIT, openAndLook, openLibrary } from './open';
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
  // What is set on this request hears of nothing: the events go to the one it was made of.
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
