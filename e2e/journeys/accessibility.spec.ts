import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { DEFAULT_SAMPLE, NOT_ARTICLES } from '../samples';
import { expect, saveIn, test } from './fixtures';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeResult = v.array(v.object({ id: v.string(), nodes: v.array(v.object({ html: v.string() })) }));

/** What axe finds wrong with a page, in both colour schemes. The page's CSP lets no script in: it is evaluated. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe);
    const result = v.parse(axeResult, await page.evaluate('axe.run(document).then(({ violations }) => violations)'));
    for (const { id, nodes } of result) found.push(`${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }
  return found;
}

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
