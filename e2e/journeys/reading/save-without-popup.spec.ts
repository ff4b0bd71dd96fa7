import { DEFAULT_SAMPLE, SAMPLES } from '../../samples';
import { violations } from '../axe';
import { expect, saveIn, test } from '../fixtures';

const badgeOf =
  'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))';

test('the shortcut saves without the popup, and confirms on the badge', async ({ lab, visit }) => {
  const tab = await visit(DEFAULT_SAMPLE.url);
  await lab.pressShortcut(tab, 'S');
  const worker = await lab.worker();
  await expect.poll(() => worker.evaluate(badgeOf)).toBe('✓');
  const library = await lab.openLibrary();
  await expect(library.getByRole('link', { name: DEFAULT_SAMPLE.title, exact: true })).toBeVisible();
});

test('the shortcut highlights the words that are selected in the page', async ({ lab, visit }) => {
  const tab = await visit(DEFAULT_SAMPLE.url);
  const words = await tab.evaluate(() => {
    const paragraph = [...document.querySelectorAll('article p')].find(({ textContent }) => textContent.length > 120);
    if (!paragraph) return '';
    getSelection()?.selectAllChildren(paragraph);
    return paragraph.textContent.trim().replace(/\s+/g, ' ');
  });
  expect(words).not.toBe('');
  await lab.pressShortcut(tab, 'S');
  const worker = await lab.worker();
  await expect.poll(() => worker.evaluate(badgeOf)).toBe('✓');
  const library = await lab.openLibrary('#/highlights');
  await expect(library.getByText(words)).toBeVisible();
});

test('the shortcut says so on the badge when there is nothing to save', async ({ lab, news, visit }) => {
  news.serve('http://empty.test/', '<!doctype html><title>Nothing</title><body></body>');
  const tab = await visit('http://empty.test/');
  await lab.pressShortcut(tab, 'S');
  const worker = await lab.worker();
  await expect.poll(() => worker.evaluate(badgeOf)).toBe('!');
  await expect(
    worker.evaluate(
      'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getTitle({ tabId: tab.id }))',
    ),
  ).resolves.toContain('Not saved');
});

test('a page of which nothing was saved says so in the popup, and its address can be kept', async ({
  lab,
  news,
  visit,
}) => {
  const address = 'http://paid.test/quay';
  news.serve(
    address,
    `<!doctype html><html lang="en"><title>Quay to close</title><script type="application/ld+json">
    {"@context":"https://schema.org","@type":"NewsArticle","headline":"Quay to close","isAccessibleForFree":false}
    </script><body><article><h1>Quay to close</h1></article></body></html>`,
  );
  const tab = await visit(address);
  const worker = await lab.worker();
  // As in a browser that opens a popup only at a click: the next click tells.
  await worker.evaluate('chrome.action.openPopup = () => Promise.reject(new Error("Not without a click"))');
  await lab.pressShortcut(tab, 'S');
  await expect.poll(() => worker.evaluate(badgeOf)).toBe('!');
  const popup = await lab.clickButton(tab);
  await expect(popup.getByText('The article was not saved.')).toBeVisible();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('This article is behind a paywall');
  expect(await violations(popup)).toEqual([]);
  await expect(popup.getByRole('button', { name: 'Save what there is' })).toBeVisible();
  await popup.getByRole('button', { name: 'Save the address only' }).click();
  await expect(popup.getByText('The address is saved, without its text.')).toBeVisible();
  await expect(popup.getByText('The article was not saved.')).toHaveCount(0);
  const library = await lab.openLibrary();
  await expect(library.getByRole('link', { name: 'Quay to close', exact: true })).toBeVisible();
});

test('a library tab that is open shows what the service worker saves', async ({ lab, visit }) => {
  const library = await lab.openLibrary();
  await expect(library.getByRole('heading', { name: 'Your library is empty' })).toBeVisible();
  const tab = await visit(DEFAULT_SAMPLE.url);
  await lab.pressShortcut(tab, 'S');
  await library.bringToFront();
  await expect(library.getByRole('link', { name: DEFAULT_SAMPLE.title, exact: true })).toBeVisible();
});

test('the entry in the context menu saves the page', async ({ lab, readSample }) => {
  // The native menu is out of reach: its entry is checked, then chosen as the browser would report it. The click on the
  // button grants the tab, as the choice in the menu does.
  const { popup, tab } = await readSample();
  await popup.close();
  const worker = await lab.worker();
  await tab.bringToFront();
  await worker.evaluate(
    "chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.contextMenus.onClicked.dispatch({ menuItemId: 'save-article', pageUrl: tab.url, editable: false }, tab))",
  );
  await expect.poll(() => worker.evaluate(badgeOf)).toBe('✓');
});

test('a service worker killed between the click and Save loses nothing', async ({ lab, readSample }) => {
  const { popup } = await readSample();
  await lab.killWorker();
  await saveIn(popup);
  const library = await lab.openLibrary();
  await expect(library.getByRole('link', { name: DEFAULT_SAMPLE.title, exact: true })).toBeVisible();
});

test('a service worker that was killed saves again at the next shortcut', async ({ lab, visit }) => {
  const tab = await visit(DEFAULT_SAMPLE.url);
  await lab.killWorker();
  await lab.pressShortcut(tab, 'S');
  const library = await lab.openLibrary();
  await expect(library.getByRole('link', { name: DEFAULT_SAMPLE.title, exact: true })).toBeVisible();
});

test('two tabs keep their own articles, and two library tabs stay alike', async ({ lab, visit }) => {
  const [one, two] = SAMPLES.filter((sample) => sample.story === 'A').slice(0, 2);
  const first = await visit(one.url);
  const second = await visit(two.url);
  const left = await lab.openLibrary();
  const right = await lab.openLibrary();
  const popup = await lab.clickButton(first);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(one.title);
  await saveIn(popup);
  await popup.close();
  await saveIn(await lab.clickButton(second));
  for (const library of [left, right]) {
    await library.bringToFront();
    await expect(library.getByText('2 articles')).toBeVisible();
  }
  await right.getByRole('button', { name: `Remove “${one.title}”` }).click();
  await left.bringToFront();
  await expect(left.getByText('1 article', { exact: true })).toBeVisible();
});
