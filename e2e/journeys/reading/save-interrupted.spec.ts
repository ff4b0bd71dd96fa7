import type { Page } from '@playwright/test';
import { DEFAULT_SAMPLE, SAMPLES } from '../../samples';
import { expect, test } from '../fixtures';

/** The badge and the tooltip of the tab that shows `url`, asked from a page of the extension. */
async function badgeOf(asking: Page, url: string): Promise<{ text: string; title: string }> {
  return asking.evaluate(`(async () => {
    const tabs = await chrome.tabs.query({});
    const answers = await Promise.all(tabs.map(async ({ id }) => {
      // Without a host permission only the tab that was granted shows its address.
      const [text, title] = await Promise.all([chrome.action.getBadgeText({ tabId: id }), chrome.action.getTitle({ tabId: id })]);
      return { url: (await chrome.tabs.get(id)).url, text, title };
    }));
    return answers.find((answer) => answer.url === ${JSON.stringify(url)}) ?? { text: '', title: '' };
  })()`);
}

/** Holds the page's own thread, for longer than any save waits. */
async function keepBusy(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    setTimeout(() => {
      for (const end = performance.now() + 45_000; performance.now() < end; );
    });
  });
}

/** Chooses the entry of the context menu for the granted tab that shows `url`, as the browser would report it. */
function chooseEntry(url: string): string {
  return `chrome.tabs.query({}).then((tabs) => {
    const tab = tabs.find((tab) => tab.url === ${JSON.stringify(url)});
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-article', pageUrl: tab.url, editable: false }, tab);
  })`;
}

test('a page whose thread is busy for ever is told on the badge, in words', async ({ lab, readSample }) => {
  const { popup, tab } = await readSample();
  await popup.close();
  const library = await lab.openLibrary();
  const worker = await lab.worker();
  await keepBusy(tab);
  await worker.evaluate(chooseEntry(DEFAULT_SAMPLE.url));
  await expect.poll(() => badgeOf(library, DEFAULT_SAMPLE.url)).toMatchObject({ text: '…' });
  await expect
    .poll(() => badgeOf(library, DEFAULT_SAMPLE.url), { timeout: 60_000 })
    .toMatchObject({ text: '!', title: 'Not saved: This page is not responding' });
  await expect(library.getByRole('heading', { name: 'Your library is empty' })).toBeVisible();
});

test('a save whose service worker was killed while it copied the page is told to be interrupted', async ({
  lab,
  readSample,
}) => {
  const { popup, tab } = await readSample();
  await popup.close();
  const library = await lab.openLibrary();
  const worker = await lab.worker();
  await keepBusy(tab);
  await worker.evaluate(chooseEntry(DEFAULT_SAMPLE.url));
  await expect.poll(() => badgeOf(library, DEFAULT_SAMPLE.url)).toMatchObject({ text: '…' });
  await lab.killWorker();
  // Nobody wakes it: the offscreen document does.
  await expect
    .poll(() => badgeOf(library, DEFAULT_SAMPLE.url))
    .toMatchObject({ text: '!', title: expect.stringContaining('The browser stopped the save') });
});

test('a save goes on when its service worker is killed, and its badge tells how it ended', async ({
  lab,
  news,
  visit,
}) => {
  const paragraph =
    'The ferry to Skerry Bay stays in the harbour until at least Friday, the line said on 3 March 2025, after its gangway gave way and 40 people waited.';
  for (const [i, delay] of [0, 40, 80, 160, 320, 640].entries()) {
    const url = `http://skerry.test/ferry-${i}`;
    const title = `Ferry number ${i} is laid up after its gangway fell`;
    const text = Array.from({ length: 600 }, (_, at) => `<p>${at}. ${paragraph}</p>`).join('');
    news.serve(
      url,
      `<!doctype html><html lang="en"><title>${title}</title><article><h1>${title}</h1>${text}</article>`,
    );
    const library = await lab.openLibrary();
    const tab = await visit(url);
    await lab.pressShortcut(tab, 'S');
    await expect.poll(async () => (await badgeOf(library, url)).text).not.toBe('');
    await tab.evaluate((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)), delay);
    await lab.killWorker();
    // A save gives up after a minute.
    await expect.poll(async () => (await badgeOf(library, url)).text, { timeout: 75_000 }).toMatch(/^[✓!]$/);
    const { text: badge } = await badgeOf(library, url);
    await library.bringToFront();
    await expect(library.getByRole('link', { name: title, exact: true })).toHaveCount(badge === '✓' ? 1 : 0);
    await library.close();
    await tab.close();
  }
});

test('two tabs are saved at once', async ({ lab, visit }) => {
  const [one, two] = SAMPLES;
  const first = await visit(one.url);
  const second = await visit(two.url);
  await lab.pressShortcut(first, 'S');
  await lab.pressShortcut(second, 'S');
  const library = await lab.openLibrary();
  for (const { url, title } of [one, two]) {
    await expect.poll(() => badgeOf(library, url)).toMatchObject({ text: '✓' });
    await expect(library.getByRole('link', { name: title, exact: true })).toBeVisible();
  }
});

test('an article whose popup is closed while it saves is saved all the same', async ({ lab, readSample }) => {
  const { popup } = await readSample();
  await expect(popup.locator('[data-save="unsaved"]')).toBeVisible();
  const closed = popup.waitForEvent('close');
  await popup.evaluate(() => {
    document.querySelector<HTMLElement>('[data-save]')?.click();
    setTimeout(close);
  });
  await closed;
  const library = await lab.openLibrary();
  await expect(library.getByRole('link', { name: DEFAULT_SAMPLE.title, exact: true })).toBeVisible();
});
