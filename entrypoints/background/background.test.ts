import 'fake-indexeddb/auto';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../lib/browser/testing/eventually';

/** The browser as the background sees it: what listens to it, and what it was told. */
const chrome = vi.hoisted(() => {
  const listeners = new Map<string, (...given: never[]) => unknown>();
  const event = (name: string) => ({
    addListener: (listener: (...given: never[]) => unknown) => listeners.set(name, listener),
  });
  const badges: string[] = [];
  const menu: string[] = [];
  const opened: string[] = [];
  const popups: string[] = [];
  const settings = { offlinePictures: false, buttonOpens: 'popup' };
  const changed = new Map<string, () => void>();
  const allowed: boolean[] = [];
  const session = new Map<string, unknown>();
  return {
    listeners,
    event,
    badges,
    menu,
    opened,
    popups,
    settings,
    changed,
    allowed,
    session,
    answer: (_message?: unknown): unknown => undefined,
    copy: (): unknown => undefined,
  };
});
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      onInstalled: chrome.event('installed'),
      onStartup: chrome.event('startup'),
      onMessage: chrome.event('message'),
      onConnect: chrome.event('connect'),
      getURL: (path: string) => path,
      getContexts: async () => [{}],
      sendMessage: async (message: unknown) => chrome.answer(message),
      openOptionsPage: vi.fn(),
    },
    contextMenus: {
      onClicked: chrome.event('menu'),
      removeAll: async () => undefined,
      create: ({ title }: { title: string }) => chrome.menu.push(title),
    },
    commands: { onCommand: chrome.event('command') },
    alarms: { onAlarm: chrome.event('alarm'), get: vi.fn(), create: vi.fn(), clear: vi.fn() },
    permissions: {
      contains: async () => false,
      request: async () => chrome.allowed.shift() ?? false,
      remove: async () => void chrome.opened.push('given back'),
    },
    scripting: { executeScript: async () => chrome.copy() },
    tabs: {
      get: async () => ({ id: 7, index: 2, windowId: 1, active: true }),
      query: async () => [7, 8].map((id) => ({ id, url: 'https://courier.test/ferry' })),
      create: async ({ url }: { url: string }) => void chrome.opened.push(url),
    },
    offscreen: { createDocument: async () => undefined, closeDocument: async () => undefined },
    i18n: { getMessage: (key: string, given?: string) => (given ? `${key}: ${given}` : key) },
    action: {
      onClicked: chrome.event('click'),
      setPopup: async ({ popup }: { popup: string }) => void chrome.popups.push(popup),
      setBadgeText: async () => undefined,
      setBadgeBackgroundColor: async () => undefined,
      openPopup: async () => void chrome.opened.push('popup'),
      setTitle: async ({ title }: { title: string }) => void chrome.badges.push(title),
    },
    storage: {
      session: {
        get: async () => Object.fromEntries(chrome.session),
        set: async (items: object) => {
          for (const [key, item] of Object.entries(items)) chrome.session.set(key, item);
        },
        remove: async (key: string) => void chrome.session.delete(key),
      },
    },
  },
}));
vi.mock('../../lib/browser/settings', () => ({
  DEFAULT_SETTINGS: { offlinePictures: false, buttonOpens: 'popup' },
  readSettings: async () => chrome.settings,
  onSettingChange: (name: string, changed: () => void) => chrome.changed.set(name, changed),
}));
vi.stubGlobal('defineBackground', (background: unknown) => background);
vi.stubGlobal('navigator', { locks: { request: async (_: string, run: () => unknown) => run() }, onLine: true });

const PAGE = { url: 'https://courier.test/ferry', html: '<p>', selection: '', isLoading: false, isPdf: false };
/** Waits until the toolbar button says this. */
const lastBadge = (title: string) => eventually(() => expect(chrome.badges.at(-1)).toBe(title));
const tell = (name: string, ...given: unknown[]) => chrome.listeners.get(name)?.(...(given as never[]));
const saveTab = () => tell('command', 'save-article', { id: 7, url: PAGE.url });

beforeEach(async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  chrome.badges.length = 0;
  chrome.session.clear();
  chrome.popups.length = 0;
  chrome.menu.length = 0;
  chrome.opened.length = 0;
  chrome.settings.buttonOpens = 'popup';
  chrome.copy = () => [{ result: PAGE }];
  chrome.answer = () => ({ outcome: 'saved' });
  vi.resetModules();
  const { default: background } = await import('./index');
  background.main();
});
afterAll(() => vi.unstubAllGlobals());

describe('the background', () => {
  it('saves the article of a tab by shortcut and by menu, and says so on its button', async () => {
    saveTab();
    await lastBadge('badgeSavedTitle');
    tell('menu', { menuItemId: 'save-article' }, { id: 7, url: PAGE.url });
    expect(chrome.badges.at(-1)).not.toBe('badgeFailedTitle');
    await eventually(() => expect(chrome.badges.filter((title) => title === 'badgeSavedTitle')).toHaveLength(2));
    expect(chrome.session.size).toBe(0);
  });

  it.each([
    ['a full disk', { outcome: 'failed', code: 'full' }, 'badgeFailedTitle: library_full'],
    ['a page that is no article', { outcome: 'problem', kind: 'listing' }, 'badgeFailedTitle: problem_listing'],
    ['a fault', { outcome: 'failed', code: 'unknown' }, 'badgeFailedTitle: saveFailed_unknown'],
  ])('says why a save failed: %s', async (_, answer, title) => {
    chrome.answer = () => answer;
    saveTab();
    await lastBadge(title);
    // A badge is easily missed: the popup says it in words.
    await eventually(() => expect(chrome.opened).toEqual(['popup']));
    expect([...chrome.session.values()]).toContainEqual(expect.objectContaining({ url: PAGE.url, state: answer }));
  });

  it('says that a save was stopped when nobody answers about it and the library does not have it', async () => {
    chrome.answer = () => {
      throw new Error('The message port closed before a response was received.');
    };
    saveTab();
    await lastBadge('badgeFailedTitle: saveFailed_interrupted');
    await eventually(() => expect([...chrome.session.keys()]).toEqual([expect.stringMatching(/^failed-save-/)]));
  });

  it('says that the browser does not let it read a page', async () => {
    chrome.copy = () => {
      throw new Error('Cannot access contents of the page');
    };
    tell('command', 'save-article', { id: 7, url: 'https://store.test/page' });
    await lastBadge('badgeFailedTitle: problem_forbidden');
  });

  it('opens the reader, which reads out, at the key for listening', async () => {
    tell('command', 'listen-article', { id: 7, url: PAGE.url });
    await eventually(() => expect(chrome.opened.at(-1)).toContain('/reader.html#tab=7'));
    expect(chrome.opened.at(-1)).toContain('listen=1');
    tell('command', 'listen-article');
    expect(chrome.opened).toHaveLength(1);
  });

  it('settles what an earlier background left running, when it starts', async () => {
    chrome.session.set('running-save-5', { savedAt: 5, tabId: 7, url: PAGE.url, isLink: false });
    chrome.answer = () => ({ outcome: 'failed', code: 'full' });
    vi.resetModules();
    const { default: background } = await import('./index');
    background.main();
    await lastBadge('badgeFailedTitle: library_full');
    await eventually(() => expect([...chrome.session.keys()]).toEqual(['failed-save-5']));
  });

  it('shows how to begin when it was installed, and not when it was updated', () => {
    tell('installed', { reason: 'update' });
    expect(chrome.opened).toEqual([]);
    tell('installed', { reason: 'install' });
    expect(chrome.opened).toEqual(['/welcome.html']);
  });

  it('offers what can be saved by a right click: the article, the selection, a link', async () => {
    tell('installed', { reason: 'update' });
    await eventually(() =>
      expect(chrome.menu).toEqual(['menuSave', 'menuSaveSelection', 'menuSaveLink', 'menuSaveWindow']),
    );
    const asked: unknown[] = [];
    chrome.answer = (message?: unknown) => {
      asked.push(message);
      return { outcome: 'saved' };
    };
    const tab = { id: 7, url: PAGE.url };
    tell('menu', { menuItemId: 'save-selection' }, tab);
    await eventually(() => expect(asked).toContainEqual(expect.objectContaining({ scope: 'selection' })));
    await lastBadge('badgeSavedTitle');
    chrome.copy = () => [{ result: ' The\n ferry ' }];
    tell('menu', { menuItemId: 'save-link', linkUrl: 'https://courier.test/other', frameId: 0 }, tab);
    const link = { message: 'saveLink', url: 'https://courier.test/other', title: 'The ferry' };
    await eventually(() => expect(asked).toContainEqual(expect.objectContaining(link)));
  });

  it('saves all tabs of a window when the reader allows it, and gives the permission back', async () => {
    const saved = () => chrome.badges.filter((title) => title === 'badgeSavedTitle').length;
    chrome.allowed.push(false, true);
    tell('menu', { menuItemId: 'save-window' }, { id: 7, url: PAGE.url, windowId: 1 });
    await eventually(() => expect(chrome.allowed).toHaveLength(1));
    tell('menu', { menuItemId: 'save-window' }, { id: 7, url: PAGE.url, windowId: 1 });
    await eventually(() => expect(chrome.opened).toEqual(['given back']));
    expect(saved()).toBe(2);
  });

  it('has its button open a popup, or a tab of the reader, as the reader chose', async () => {
    await eventually(() => expect(chrome.popups).toEqual(['/popup.html']));
    chrome.settings.buttonOpens = 'tab';
    chrome.changed.get('buttonOpens')?.();
    await eventually(() => expect(chrome.popups.at(-1)).toBe(''));
    tell('click', { id: 7, url: PAGE.url });
    await eventually(() => expect(chrome.opened).toHaveLength(1));
    expect(chrome.opened[0]).toBe(`/reader.html#tab=7&url=${encodeURIComponent(PAGE.url)}`);
  });
});
