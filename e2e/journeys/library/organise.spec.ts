import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { fill, reports } from './fill';

const titles = (library: Page) => library.locator('.library-row h2').allTextContents();
const row = (library: Page, title: string) =>
  library.locator('.library-row').filter({ has: library.getByRole('link', { name: title, exact: true }) });

test('a selection says how many it holds; what is done to it can be undone', async ({ lab }) => {
  const library = await lab.openLibrary();
  await fill(library, reports(40));
  await library.getByRole('checkbox', { name: 'Select “Report 1”' }).check();
  await library.getByRole('checkbox', { name: 'Select “Report 4”' }).click({ modifiers: ['Shift'] });
  await expect(library.getByText('4 selected')).toBeVisible();

  await library
    .getByRole('toolbar', { name: 'Selection' })
    .getByRole('button', { name: 'Archive', exact: true })
    .click();
  await expect(library.getByText('4 articles archived.')).toBeVisible();
  await library.getByRole('button', { name: 'Inbox', exact: true }).click();
  await expect.poll(async () => (await titles(library)).slice(0, 2)).toEqual(['Report 0', 'Report 5']);
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await titles(library)).slice(0, 2)).toEqual(['Report 0', 'Report 1']);
  await expect(library.getByRole('toolbar', { name: 'Selection' })).toBeHidden();

  await library.getByRole('checkbox', { name: 'Select all 40' }).check();
  await expect(library.getByText('40 selected')).toBeVisible();
  await library.getByRole('toolbar', { name: 'Selection' }).getByRole('button', { name: 'Remove' }).click();
  await expect(library.getByText('40 articles removed.')).toBeVisible();
  await expect(library.getByRole('heading', { name: 'Your library is empty' })).toBeVisible();
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(library.getByText('40 of 40 articles')).toBeVisible();
});

test('tags are completed from those in use, and keep their first spelling', async ({ lab }) => {
  const library = await lab.openLibrary();
  await fill(library, reports(3));
  const tagRow = async (title: string) => {
    await row(library, title).hover();
    await library.getByRole('button', { name: `Tags of “${title}”` }).click();
    return library.getByRole('combobox', { name: 'Add a tag' });
  };
  const first = await tagRow('Report 0');
  await first.fill('Élections, Local politics');
  await first.press('Enter');
  await expect(library.getByRole('button', { name: 'Remove the tag “Local politics”' })).toBeVisible();
  await library.keyboard.press('Escape');
  await expect(row(library, 'Report 0').locator('.row-tag')).toHaveText(['Élections', 'Local politics']);

  const second = await tagRow('Report 1');
  await second.fill('elec');
  await expect(library.getByRole('dialog').getByRole('option')).toHaveText('Élections1');
  await second.press('ArrowDown');
  await second.press('Enter');
  await library.keyboard.press('Escape');
  await expect(row(library, 'Report 1').locator('.row-tag')).toHaveText(['Élections']);
  await library.getByRole('combobox', { name: 'Search the library' }).fill('tag:elections ');
  await expect.poll(() => titles(library)).toEqual(['Report 0', 'Report 1']);
});

test('everything in the list goes by keyboard alone', async ({ lab }) => {
  const library = await lab.openLibrary();
  await fill(library, reports(30));
  await expect(row(library, 'Report 0')).toBeVisible();
  const press = async (...keys: string[]) => {
    for (const key of keys) await library.keyboard.press(key);
  };
  await press('j', 'j', 'j', 'k');
  await expect(library.getByRole('link', { name: 'Report 1', exact: true })).toBeFocused();
  await press('s');
  await expect(row(library, 'Report 1').getByRole('button', { pressed: true })).toBeVisible();
  await press('#');
  await expect(library.getByText('1 article removed.')).toBeVisible();
  await expect(library.getByRole('link', { name: 'Report 2', exact: true })).toBeFocused();
  await press('x', 'j', 'x');
  await expect(library.getByText('2 selected')).toBeVisible();
  await press('e');
  await expect(library.getByText('2 articles archived.')).toBeVisible();
  await expect(library.getByRole('toolbar', { name: 'Selection' })).toBeHidden();
  await press('x');
  await expect(library.getByText('1 selected')).toBeVisible();
  await press('Escape');
  await expect(library.getByRole('toolbar', { name: 'Selection' })).toBeHidden();
  await press('k');
  await press('l');
  await expect(library.getByRole('combobox', { name: 'Add a tag' })).toBeFocused();
  await library.keyboard.type('kept');
  await press('Enter', 'Escape');
  await expect(row(library, 'Report 2').locator('.row-tag')).toHaveText(['kept']);

  await press('Enter');
  await expect(library.getByRole('heading', { level: 1 })).toHaveText('Report 2');
  await press('u');
  await expect(library.getByRole('link', { name: 'Report 2', exact: true })).toBeFocused();
  await press('/');
  await library.keyboard.type('report 20');
  await expect.poll(() => titles(library)).toEqual(['Report 20']);
  await press('Escape', '?');
  await expect(library.getByRole('dialog', { name: 'Keyboard and search' })).toBeVisible();
  await press('Escape', 'g', 'h');
  await expect(library.getByRole('heading', { name: 'No highlights yet' })).toBeVisible();
});

test('a long list goes on being scrolled after an article in it was read', async ({ lab }) => {
  const library = await lab.openLibrary();
  await fill(library, reports(120));
  await library.getByRole('link', { name: 'Report 2', exact: true }).click();
  await library.getByRole('link', { name: 'Back to the library' }).click();
  await expect(row(library, 'Report 2')).toBeVisible();
  await library.mouse.move(600, 400);
  await library.mouse.wheel(0, 6000);
  await expect.poll(() => library.evaluate(() => scrollY)).toBeGreaterThan(5000);
  await expect.poll(() => titles(library)).toContain('Report 70');
  await library.mouse.wheel(0, -3000);
  await expect.poll(() => library.evaluate(() => scrollY)).toBeLessThan(4000);
  await library.keyboard.press('Home');
  await expect.poll(() => library.evaluate(() => scrollY)).toBe(0);
});
