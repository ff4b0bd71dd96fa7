import { signal } from '@preact/signals';
import { beforeEach, expect, it, vi } from 'vitest';
import { createLanguage } from '../../../components/shared/messages';
import type { ToastContent } from '../../../components/shared/toast';
import type { Reading } from '../../../lib/browser/reading/follow-page';
import type { FailedSave } from '../../../lib/browser/saving/failed-saves';
import { eventually } from '../../../lib/browser/testing/eventually';
import type { Unkept } from './unkept';

const browser = vi.hoisted(() => ({ failed: [] as unknown[], badges: [] as unknown[], isFull: false }));
const kept = vi.hoisted(() => [] as string[][]);
vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../../lib/browser/saving/failed-saves', () => ({
  failedSaves: { take: async () => browser.failed },
}));
vi.mock('../../../lib/browser/saving/save-badge', async (load) => ({
  ...(await load<object>()),
  showSaveState: async (...given: unknown[]) => void browser.badges.push(given),
}));
const { followUnkept } = await import('./unkept');

const TAB = { id: 7, url: 'https://courier.test/ferry#top', title: 'Ferry' };
const SAVE: FailedSave = {
  ...{ savedAt: 1, tabId: 7, url: 'https://courier.test/ferry', isLink: false },
  state: { outcome: 'problem', kind: 'paywall' },
};
const PROBLEM: Reading = { step: 'problem', kind: 'paywall', isLoading: false };
const language = createLanguage({ locale: 'en', dir: 'ltr', getMessage: (key, given) => [key, ...given].join(' ') });

async function saveAddress(...given: string[]): Promise<void> {
  if (browser.isFull) throw new Error('full');
  kept.push(given);
}

/** Opens the popup after these saves have failed. */
async function open(failed: FailedSave[], shown: Reading, url = TAB.url) {
  browser.failed = failed;
  const said: ToastContent[] = [];
  const unkept = signal<Unkept>({ isNotSaved: false });
  const [keep, fault, openLibrary] = [vi.fn(), vi.fn(), vi.fn()];
  const parts = {
    tab: { ...TAB, url },
    language,
    reading: signal(shown),
    unkept,
    keep,
    failed: fault,
    openLibrary,
    saveAddress,
  };
  await followUnkept({ ...parts, say: (content) => said.push(content) });
  return { said, unkept, isNotSaved: unkept.value.isNotSaved, keep, fault, openLibrary };
}

beforeEach(() => {
  browser.badges.length = 0;
  browser.isFull = false;
  kept.length = 0;
});

it('says nothing where no save has failed', async () => {
  const { said, isNotSaved } = await open([], PROBLEM);
  expect([said, isNotSaved]).toEqual([[], false]);
});

it('has the page that shows why say that it is not saved, and leaves the badge', async () => {
  const { said, isNotSaved } = await open([SAVE], PROBLEM);
  expect([said, isNotSaved, browser.badges]).toEqual([[], true, []]);
});

it('says why where an article can be read, and offers to save it', async () => {
  const full: FailedSave = { ...SAVE, state: { outcome: 'failed', code: 'full' } };
  const { said, isNotSaved, keep } = await open([SAVE, full], { step: 'reading', isSlow: true });
  expect(said).toMatchObject([{ text: 'badgeFailedTitle library_full', tone: 'warning' }]);
  expect(isNotSaved).toBe(false);
  said[0].action?.run();
  expect(keep).toHaveBeenCalledOnce();
});

it.each([
  ['a link', { isLink: true }, 'tryAgain'],
  ['a page that was left', { url: 'https://courier.test/other' }, 'saveAddressOnly'],
])('names the address of %s, and offers to keep it', async (_, change, label) => {
  const failed = { ...SAVE, ...change };
  const { said } = await open([failed], PROBLEM);
  expect(said).toMatchObject([{ text: `failedSaveOf problem_paywall ${failed.url}`, action: { label } }]);
  said[0].action?.run();
  await eventually(() => expect(kept).toEqual([[failed.url, '']]));
});

it('keeps the address of the page, says so with a way to the library, and does not offer it again', async () => {
  const { said, unkept, openLibrary } = await open([SAVE], PROBLEM);
  unkept.value.onSaveAddress?.();
  await eventually(() => expect(browser.badges).toEqual([[7, { outcome: 'saved' }]]));
  expect(unkept.value).toEqual({ isNotSaved: false });
  expect(kept).toEqual([[TAB.url, TAB.title]]);
  expect(said).toMatchObject([{ text: 'addressSaved', tone: 'done' }]);
  said[0].action?.run();
  expect(openLibrary).toHaveBeenCalledOnce();
});

it('offers the address still where it could not be kept', async () => {
  browser.isFull = true;
  const { unkept, fault } = await open([SAVE], PROBLEM);
  unkept.value.onSaveAddress?.();
  await eventually(() => expect(fault).toHaveBeenCalledOnce());
  expect(unkept.value).toMatchObject({ isNotSaved: true, onSaveAddress: expect.any(Function) });
});

it('offers no address that cannot be opened again', async () => {
  expect((await open([], PROBLEM, 'chrome://version/')).unkept.value).toEqual({ isNotSaved: false });
});
