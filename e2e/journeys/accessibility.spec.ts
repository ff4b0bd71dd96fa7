import { DEFAULT_SAMPLE, NOT_ARTICLES } from '../samples';
import { violations } from './axe';
import { expect, saveIn, test } from './fixtures';

test('axe finds nothing wrong with the popup', async ({ readSample }) => {
  const { popup } = await readSample();
  expect(await violations(popup)).toEqual([]);
  await popup.locator('.fact').first().click();
  await saveIn(popup);
  expect(await violations(popup)).toEqual([]);
});

test('axe finds nothing wrong with the popup that has no article', async ({ lab, visit }) => {
  const tab = await visit(NOT_ARTICLES[0].url);
  const popup = await lab.clickButton(tab);
  await expect(popup.locator('.problem h1')).toBeVisible();
  expect(await violations(popup)).toEqual([]);
});

test('axe finds nothing wrong with the library, empty, listing and reading', async ({ lab, readSample }) => {
  const library = await lab.openLibrary();
  await expect(library.getByRole('heading', { name: 'Your library is empty' })).toBeVisible();
  expect(await violations(library)).toEqual([]);
  const { popup } = await readSample();
  await saveIn(popup);
  await library.bringToFront();
  const link = library.getByRole('link', { name: DEFAULT_SAMPLE.title, exact: true });
  await expect(link).toBeVisible();
  expect(await violations(library)).toEqual([]);
  await link.click();
  await expect(library.locator('.article-text')).toBeVisible();
  expect(await violations(library)).toEqual([]);
});

test('the popup works by keyboard alone', async ({ readSample }) => {
  const { popup } = await readSample();
  const save = popup.getByRole('button', { name: 'Save', exact: true });
  for (let i = 0; i < 10 && !(await save.evaluate((element) => element === document.activeElement)); i++) {
    await popup.keyboard.press('Tab');
  }
  await expect(save).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.locator('[data-save="saved"]')).toBeVisible();

  const fact = popup.locator('.fact').first();
  for (let i = 0; i < 10 && !(await fact.evaluate((element) => element === document.activeElement)); i++) {
    await popup.keyboard.press('Tab');
  }
  await popup.keyboard.press('Enter');
  await expect(popup.locator('[data-block]:focus')).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(fact).toBeFocused();
});
