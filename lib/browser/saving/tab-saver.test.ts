import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageSnapshot } from '../../article/snapshot/snapshot';
import type { TabCopy } from '../reading/copy-tab';
import type { RunningSave } from './running-saves';
import type { TabSaveState } from './save-badge';
import { type SaveParts, TabSaver } from './tab-saver';

const TAB = { id: 7, url: 'https://news.example/1' };
const LONG = 10 * 60_000;

const snapshot = (isLoading = false): PageSnapshot => ({
  url: TAB.url,
  html: '<p>Text.</p>',
  selection: '',
  isLoading,
  isPdf: false,
});
/** A promise that the test resolves. */
function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
const never = () => new Promise<never>(() => {});

/** A browser in which everything works at once, but for what `parts` says; its notes outlive the background. */
function browserWith(parts: Partial<SaveParts>) {
  const notes = new Map<number, RunningSave>();
  const badges: [number, string][] = [];
  const label = (state: TabSaveState) => ('kind' in state ? state.kind : 'code' in state ? state.code : state.outcome);
  const all: SaveParts = {
    copy: vi.fn(async (): Promise<TabCopy> => ({ outcome: 'copy', snapshot: snapshot() })),
    loaded: async () => undefined,
    withPictures: async () => false,
    prepare: async () => undefined,
    save: vi.fn(async () => ({ outcome: 'saved' as const })),
    howDidItEnd: async () => null,
    abandon: vi.fn(async () => undefined),
    isKept: async () => false,
    running: {
      add: async (save) => void notes.set(save.savedAt, save),
      remove: async ({ savedAt }) => void notes.delete(savedAt),
      list: async () => [...notes.values()],
    },
    show: async (tabId, state) => void badges.push([tabId, label(state)]),
    tellFailed: vi.fn(async () => undefined),
    onSaved: vi.fn(),
    ...parts,
  };
  return { parts: all, notes, badges, background: () => new TabSaver(all) };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('saves, tells so, and leaves no note', async () => {
  const { parts, notes, badges, background } = browserWith({ withPictures: async () => true });
  await background().save(TAB);
  expect(badges).toEqual([
    [7, 'running'],
    [7, 'saved'],
  ]);
  expect(parts.tellFailed).not.toHaveBeenCalled();
  expect(parts.save).toHaveBeenCalledWith({ savedAt: Date.now(), withPictures: true, snapshot: snapshot() });
  expect(parts.onSaved).toHaveBeenCalledOnce();
  expect(notes.size).toBe(0);
});

it('saves what is selected, or a link with its words, where that is asked for', async () => {
  const { parts, badges, background } = browserWith({});
  const saver = background();
  await saver.save(TAB, 'selection');
  expect(parts.save).toHaveBeenLastCalledWith(expect.objectContaining({ scope: 'selection', snapshot: snapshot() }));
  const url = 'https://news.example/2';
  await saver.saveLink(7, { url, title: Promise.resolve('Two') });
  expect(parts.save).toHaveBeenLastCalledWith({ savedAt: expect.any(Number), url, title: 'Two' });
  expect(parts.copy).toHaveBeenCalledOnce();
  expect(badges.map(([, label]) => label)).toEqual(['running', 'saved', 'running', 'saved']);
});

it('saves a link without its words where the page does not tell them', async () => {
  const { parts, background } = browserWith({});
  const saving = background().saveLink(7, { url: TAB.url, title: never() });
  await vi.advanceTimersByTimeAsync(LONG);
  await saving;
  expect(parts.save).toHaveBeenCalledWith(expect.objectContaining({ url: TAB.url, title: '' }));
});

it.each<[string, Partial<SaveParts>]>([
  ['forbidden', { copy: async () => ({ outcome: 'problem', kind: 'forbidden' }) }],
  ['frontPage', { save: async () => ({ outcome: 'problem', kind: 'frontPage' }) }],
  ['full', { save: async () => ({ outcome: 'failed', code: 'full' }) }],
  ['interrupted', { save: () => Promise.reject(new Error('The message port closed')) }],
  ['interrupted', { copy: () => Promise.reject(new Error('Unforeseen')) }],
])('tells %s when the save fails so, and nothing follows from it', async (told, failing) => {
  const { parts, notes, badges, background } = browserWith(failing);
  await background().save(TAB);
  expect(badges.at(-1)).toEqual([7, told]);
  expect(parts.tellFailed).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ tabId: 7, url: TAB.url, isLink: false, state: expect.anything() }),
  );
  expect(parts.onSaved).not.toHaveBeenCalled();
  expect(notes.size).toBe(0);
});

it.each<[string, Partial<SaveParts>]>([
  ['busy', { copy: never }],
  ['late', { save: never }],
  ['late', { save: never, abandon: never, isKept: never }],
  ['saved', { save: never, isKept: async () => true }],
  ['saved', { withPictures: never, prepare: never }],
  ['saved', { running: { add: never, remove: never, list: never } }],
])('comes to an end, %s, when parts of the browser never answer', async (told, hanging) => {
  const { badges, background } = browserWith(hanging);
  const saving = background().save(TAB);
  await vi.advanceTimersByTimeAsync(LONG);
  await saving;
  expect(badges.at(-1)).toEqual([7, told]);
});

it('saves the page it was asked for when the tab goes elsewhere while it loads', async () => {
  const elsewhere = { ...snapshot(), url: 'https://news.example/other', html: '<p>Another text.</p>' };
  const copies = [snapshot(true), elsewhere];
  const { parts, background } = browserWith({
    copy: async () => ({ outcome: 'copy', snapshot: copies.shift() ?? elsewhere }),
  });
  await background().save(TAB);
  expect(parts.save).toHaveBeenCalledWith(expect.objectContaining({ snapshot: snapshot(true) }));
});

it('stops a save that does not answer', async () => {
  const { parts, background } = browserWith({ save: never });
  const saving = background().save(TAB);
  await vi.advanceTimersByTimeAsync(LONG);
  await saving;
  expect(parts.abandon).toHaveBeenCalledOnce();
});

it('saves all of a page that is still loading, or what is there when it loads for ever', async () => {
  for (const loaded of [async () => undefined, never]) {
    const copies = [snapshot(true), { ...snapshot(), html: '<p>All of it.</p>' }];
    const { parts, background } = browserWith({
      loaded,
      copy: async () => ({ outcome: 'copy', snapshot: copies.shift() ?? snapshot() }),
    });
    const saving = background().save(TAB);
    await vi.advanceTimersByTimeAsync(LONG);
    await saving;
    expect(parts.save).toHaveBeenCalledWith(
      expect.objectContaining({ snapshot: expect.objectContaining({ html: '<p>All of it.</p>' }) }),
    );
  }
});

it.each<[string, Partial<SaveParts>]>([
  ['saved', { howDidItEnd: async () => ({ outcome: 'saved' }) }],
  ['full', { howDidItEnd: async () => ({ outcome: 'failed', code: 'full' }) }],
  ['saved', { howDidItEnd: async () => null, isKept: async () => true }],
  ['interrupted', { howDidItEnd: async () => null }],
  [
    'interrupted',
    { howDidItEnd: () => Promise.reject(new Error('closed')), isKept: () => Promise.reject(new Error()) },
  ],
  ['interrupted', { howDidItEnd: never, isKept: never }],
])('settles as %s what a killed background left running', async (told, parts) => {
  const { notes, badges, background } = browserWith(parts);
  notes.set(1_000, { savedAt: 1_000, tabId: 3, url: TAB.url, isLink: false });
  const settling = background().settle();
  await vi.advanceTimersByTimeAsync(LONG);
  await settling;
  expect(badges).toEqual([[3, told]]);
  expect(notes.size).toBe(0);
});

it('does not take a save for lost that began before it settles', async () => {
  const ended = deferred<{ outcome: 'saved' }>();
  const { badges, background } = browserWith({ save: () => ended.promise });
  const saver = background();
  const saving = saver.save(TAB);
  await saver.settle();
  expect(badges).toEqual([[7, 'running']]);
  ended.resolve({ outcome: 'saved' });
  await saving;
  expect(badges.at(-1)).toEqual([7, 'saved']);
});

it('shows the newest save of a tab, and each of two tabs', async () => {
  const ends = [0, 1, 2].map(() => deferred<{ outcome: 'saved' } | { outcome: 'failed'; code: 'full' }>());
  const left = [...ends];
  const names = new Set<number>();
  const { badges, background } = browserWith({
    save({ savedAt }) {
      names.add(savedAt);
      return (left.shift() ?? ends[0]).promise;
    },
  });
  const saver = background();
  const all = Promise.all([saver.save(TAB), saver.save(TAB), saver.save({ ...TAB, id: 8 })]);
  await vi.advanceTimersByTimeAsync(0);
  ends[0].resolve({ outcome: 'failed', code: 'full' });
  await vi.advanceTimersByTimeAsync(0);
  expect(badges.filter(([, told]) => told !== 'running')).toEqual([]);
  for (const end of ends) end.resolve({ outcome: 'saved' });
  await all;
  expect(badges.slice(3)).toEqual([
    [7, 'saved'],
    [8, 'saved'],
  ]);
  expect(names.size).toBe(3);
});
