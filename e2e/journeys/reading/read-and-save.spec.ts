import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../chromium';
import { DEFAULT_SAMPLE } from '../../samples';
import { expect, highlighted, saveIn, test } from '../fixtures';

test('a click shows the article with its key facts, and a fact leads to its sentence', async ({ readSample }) => {
  const { popup } = await readSample();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(DEFAULT_SAMPLE.title);
  await expect(popup.locator('.article-source')).toContainText(DEFAULT_SAMPLE.site);
  await expect(popup.locator('.fact-group-people')).toContainText('Radoslav Enchev');
  await expect(popup.locator('.fact-group-people')).toContainText('mayor of Dolna Elsha');

  const figure = popup.locator('.fact-group-figures .fact').first();
  const words = await figure.locator('span').first().textContent();
  await figure.click();
  const [sentence] = await highlighted(popup, 'lit-sentence');
  const [lit] = await highlighted(popup, 'lit-words');
  expect(sentence).toContain(lit);
  expect(words).toBeTruthy();
  await expect(popup.locator('[data-block]:focus')).toBeInViewport();

  await popup.getByRole('button', { name: 'Back to key facts' }).click();
  await expect(figure).toBeFocused();
  expect(await highlighted(popup, 'lit-sentence')).toEqual([]);
});

test('facts are marked in the text until the reader turns that off, for good', async ({ lab, readSample }) => {
  const { tab, popup } = await readSample();
  expect((await highlighted(popup, 'fact-date')).length).toBeGreaterThan(0);
  await popup.getByRole('button', { name: 'Highlight facts' }).click();
  await expect.poll(() => highlighted(popup, 'fact-date')).toEqual([]);
  await popup.close();
  const again = await lab.clickButton(tab);
  await expect(again.locator('.article-text p').first()).toBeVisible();
  expect(await highlighted(again, 'fact-date')).toEqual([]);
});

test('a fact that was hidden is counted in the list, and brought back from there a day later', async ({
  lab,
  readSample,
}) => {
  const { tab, popup } = await readSample();
  const person = popup.locator('.fact-group-people .fact').first();
  const name = (await person.locator('.fact-head').textContent()) ?? '';
  await person.focus();
  await popup.keyboard.press('Delete');
  await expect(popup.getByText('Hidden: 1')).toBeVisible();
  await popup.close();

  const again = await lab.clickButton(tab);
  await again.getByText('Hidden: 1').click();
  await again.getByRole('button', { name: 'Bring back' }).click();
  await expect(again.locator('.fact-group-people .fact-head').first()).toHaveText(name);
  await expect(again.getByText('Hidden: 1')).toHaveCount(0);
});

test('saved is saved: listed, read, kept over a restart, removed and brought back', async ({ news }) => {
  const profile = mkdtempSync(join(tmpdir(), 'throughline-restart-'));
  try {
    const first = await launchChromium({ newsPort: news.port, profile });
    const [tab] = first.context.pages();
    await tab.goto(DEFAULT_SAMPLE.url);
    await saveIn(await first.clickButton(tab));
    const listed = await first.openLibrary();
    await expect(listed.getByRole('link', { name: DEFAULT_SAMPLE.title, exact: true })).toBeVisible();
    await first.close();

    const second = await launchChromium({ newsPort: news.port, profile });
    const library = await second.openLibrary();
    await library.getByRole('link', { name: DEFAULT_SAMPLE.title, exact: true }).click();
    await expect(library.getByRole('heading', { level: 1 })).toHaveText(DEFAULT_SAMPLE.title);
    await library.locator('.fact-group-dates .fact').first().click();
    expect((await highlighted(library, 'lit-sentence')).length).toBe(1);

    await library.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(library.getByRole('heading', { name: 'Your library is empty' })).toBeVisible();
    await library.getByRole('button', { name: 'Undo' }).click();
    await expect(library.getByRole('link', { name: DEFAULT_SAMPLE.title, exact: true })).toBeVisible();
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

test('the same article under another address is one article, and keeps its saved date', async ({ lab, visit }) => {
  const first = await visit(DEFAULT_SAMPLE.url);
  await saveIn(await lab.clickButton(first));
  const second = await visit(`${DEFAULT_SAMPLE.url}?utm_source=newsletter&fbclid=x1#comments`);
  const popup = await lab.clickButton(second);
  const saved = popup.locator('[data-save="saved"]');
  await expect(saved).toBeVisible();
  await saved.click();
  await expect(popup.locator('[data-save="saved"]')).toBeVisible();
  const library = await lab.openLibrary();
  await expect(library.getByRole('status').filter({ hasText: '1 article' })).toBeVisible();
});

test('the popup removes what it saved, and undoes that', async ({ readSample }) => {
  const { popup } = await readSample();
  await saveIn(popup);
  await popup.getByRole('button', { name: 'Remove' }).click();
  await expect(popup.getByText('Removed from the library.')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.locator('[data-save="saved"]')).toBeVisible();
});

test('the library filters as the reader types, and the filter is in the address', async ({
  lab,
  readSample,
  visit,
}) => {
  const { popup } = await readSample();
  await saveIn(popup);
  const library = await lab.openLibrary();
  const filter = library.getByRole('combobox', { name: 'Search the library' });
  await filter.fill(DEFAULT_SAMPLE.title.split(' ')[0].slice(0, 4));
  await expect(library.getByText('1 of 1 articles')).toBeVisible();
  await filter.fill('zzzz');
  await expect(library.getByText('Nothing in the library matches “zzzz”.')).toBeVisible();
  const copy = await visit(library.url());
  await expect(copy.getByRole('combobox', { name: 'Search the library' })).toHaveValue('zzzz');
});
