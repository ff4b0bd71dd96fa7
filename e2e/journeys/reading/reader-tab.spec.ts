import type { Page } from '@playwright/test';
import { DEFAULT_SAMPLE, SAMPLES } from '../../samples';
import { violations } from '../axe';
import { expect, highlighted, tabOpenedBy, test } from '../fixtures';

/** Selects a paragraph of the text, as a triple click does. */
const selectParagraph = (page: Page, block: number) => page.locator(`[data-block="${block}"]`).click({ clickCount: 3 });

test('an article goes on in a tab where the popup was left, and the popup goes on where the tab was', async ({
  lab,
  readSample,
}) => {
  const { tab, popup } = await readSample();
  const last = popup.locator('.article-text [data-block]').last();
  const block = await last.getAttribute('data-block');
  await last.scrollIntoViewIfNeeded();
  await popup.getByRole('button', { name: 'Open in a tab' }).waitFor();
  const reader = await tabOpenedBy(lab, () => popup.keyboard.press('o'));
  await expect(reader).toHaveURL(/\/reader\.html/);
  await expect(reader.locator(`[data-block="${block}"]`)).toBeInViewport();
  await expect(reader).toHaveTitle(DEFAULT_SAMPLE.title);
  await expect(reader.locator('.fact').first()).toBeVisible();
  expect(await violations(reader)).toEqual([]);

  // A text that was read wrongly can be read in another way from here, too, as long as the page is there.
  await reader.getByRole('button', { name: 'More', exact: true }).click();
  await reader.getByRole('button', { name: "Show the whole page's text" }).click();
  await expect(reader.getByText('You are reading all the text of the page')).toBeVisible();

  const again = await lab.clickButton(tab);
  await expect(again.locator(`[data-block="${block}"]`)).toBeInViewport();
  await again.getByRole('button', { name: 'From the top' }).click();
  await expect(again.getByRole('heading', { level: 1 })).toBeInViewport();
});

test('an article goes on in a panel beside its page, and stays there when the tab goes on', async ({
  lab,
  readSample,
}) => {
  const { tab, popup } = await readSample();
  await popup.getByRole('button', { name: 'More', exact: true }).click();
  const panel = await tabOpenedBy(lab, () => popup.getByRole('button', { name: 'Read beside the page' }).click());
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(DEFAULT_SAMPLE.title);
  expect(await violations(panel)).toEqual([]);
  const other = SAMPLES.find(({ url }) => new URL(url).host !== new URL(DEFAULT_SAMPLE.url).host) ?? DEFAULT_SAMPLE;
  await tab.goto(other.url);
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.locator('[data-save="saved"]')).toBeVisible();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(DEFAULT_SAMPLE.title);
  // A click on the button reads what the tab shows now.
  const again = await lab.clickButton(tab);
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(other.title);
});

test('words of an unsaved article are highlighted in a tab that the button opened, which saves it', async ({
  lab,
  visit,
}) => {
  const library = await lab.openLibrary('#/settings');
  await library.getByText('a tab', { exact: true }).click();
  await expect.poll(async () => (await lab.worker()).evaluate('chrome.action.getPopup({})')).toBe('');
  const tab = await visit(DEFAULT_SAMPLE.url);
  const reader = await lab.clickButton(tab);
  expect(reader.url()).toContain('/reader.html');
  await reader.locator('.fact').first().waitFor();

  await expect(reader.getByRole('button', { name: 'More', exact: true })).toBeVisible();
  await selectParagraph(reader, 1);
  await expect(reader.getByText('A highlight also saves the article.')).toBeVisible();
  await reader.keyboard.press('2');
  await expect(reader.getByText('Saved with your highlight.')).toBeVisible();
  const [words] = await highlighted(reader, 'mark-green');
  expect(words.length).toBeGreaterThan(20);

  await library.goto(library.url().replace(/#.*/, '#/highlights'));
  await expect(library.getByText(words.slice(0, 40))).toBeVisible();
  await reader.getByRole('button', { name: 'Undo' }).click();
  await expect(reader.locator('[data-save="unsaved"]')).toBeVisible();
  expect(await highlighted(reader, 'mark-green')).toEqual([]);
  // The button opens what it opened before.
  await library.goto(library.url().replace(/#.*/, '#/settings'));
  await library.getByText('a popup', { exact: true }).click();
  await expect.poll(async () => (await lab.worker()).evaluate('chrome.action.getPopup({})')).toContain('popup.html');
});

test('the key for listening opens the tab and begins to read out, once', async ({ lab, visit }) => {
  const page = await visit(DEFAULT_SAMPLE.url);
  const opened = lab.context.waitForEvent('page', { predicate: (tab) => tab.url().includes('/reader.html') });
  await lab.pressShortcut(page, 'E');
  const reader = await opened;
  await expect(reader.locator('.article-text')).toBeVisible();
  // A machine without voices is told so in the same place.
  await expect(reader.locator('.player')).toBeVisible();
  expect(reader.url()).not.toContain('listen');
  await reader.reload();
  await expect(reader.getByRole('button', { name: 'More', exact: true })).toBeVisible();
  await expect(reader.locator('.player')).toHaveCount(0);
});
