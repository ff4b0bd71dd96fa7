import { violations } from '../axe';
import { expect, test } from '../fixtures';
import { expectAllReached, expectFocusIn } from '../focus';
import { fill, reports } from './fill';

test('axe finds nothing wrong with the library', async ({ lab }) => {
  const library = await lab.openLibrary();
  await expect(library.getByRole('heading', { name: 'Your library is empty' })).toBeVisible();
  expect(await violations(library)).toEqual([]);
  await fill(library, reports(60));
  await library.getByRole('checkbox', { name: 'Select “Report 1”' }).check();
  await library.getByRole('button', { name: 'Filters' }).click();
  await library.getByRole('combobox', { name: 'Search the library' }).fill('council nonsense:x');
  await expect(library.locator('.row-opening mark').first()).toBeVisible();
  expect(await violations(library)).toEqual([]);
  await library.keyboard.press('Escape');
  for (const key of ['l', '?']) {
    await library.keyboard.press(key);
    await expect(library.getByRole('dialog')).toBeVisible();
    expect(await violations(library)).toEqual([]);
    await library.keyboard.press('Escape');
  }

  await library.locator('.library-row h2 a').first().click();
  await expect(library.locator('[data-block="0"]')).toBeVisible();
  await library.keyboard.press('h');
  await expect(library.getByRole('toolbar', { name: 'Highlight' })).toBeVisible();
  expect(await violations(library)).toEqual([]);
  await library.keyboard.press('2');
  await expect(library.locator('.highlight-item')).toBeVisible();
  await library.getByRole('button', { name: 'Export', exact: true }).click();
  expect(await violations(library)).toEqual([]);

  for (const page of ['highlights', 'transfer', 'removed', 'settings']) {
    await library.goto(library.url().replace(/#.*/, `#/${page}`));
    await expect(library.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violations(library)).toEqual([]);
  }
});

for (const width of [1280, 400]) {
  test(`every control of the library is reached by Tab and shows its focus, ${width} wide`, async ({ lab }) => {
    const library = await lab.openLibrary();
    await library.setViewportSize({ width, height: 900 });
    await fill(library, reports(3));
    await library.locator('.library-row h2 a').first().click();
    await expect(library.locator('[data-block="0"]')).toBeVisible();
    await library.keyboard.press('h');
    await expect(library.getByRole('toolbar', { name: 'Highlight' })).toBeVisible();
    await library.keyboard.press('2');
    await expect(library.locator('.highlight-item')).toBeVisible();
    for (const hash of [
      library.url().replace(/^.*#/, '#'),
      '#/',
      '#/highlights',
      '#/transfer',
      '#/removed',
      '#/settings',
    ]) {
      await library.goto('about:blank');
      await library.goto(`chrome-extension://${lab.extensionId}/options.html${hash}`);
      await expect(library.getByRole('heading', { level: 1 })).toBeAttached();
      if (hash === '#/') await library.getByRole('button', { name: 'Filters' }).click();
      await expectAllReached(library, hash);
    }
  });
}

test('with keys alone, the focus is never lost with what had it', async ({ lab }) => {
  const library = await lab.openLibrary();
  await fill(library, reports(5));
  const { keyboard } = library;
  await expect(library.locator('[data-entry]').first()).toBeVisible();

  // The first Tab leads past the links to the pages.
  await keyboard.press('Tab');
  await expect(library.getByRole('button', { name: 'Skip to the content' })).toBeFocused();
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await expect(library.getByRole('combobox', { name: 'Search the library' })).toBeFocused();

  // What is removed, and what tells of it.
  await library.getByRole('checkbox', { name: 'Select “Report 2”' }).focus();
  await keyboard.press('Space');
  await library.getByRole('region', { name: 'Tools' }).getByRole('button', { name: 'Remove', exact: true }).focus();
  await keyboard.press('Enter');
  await expect(library.getByRole('link', { name: 'Report 2', exact: true })).toBeHidden();
  await expectFocusIn(library, '.shell-page');
  await library.getByRole('button', { name: 'Undo' }).focus();
  await keyboard.press('Enter');
  await expect(library.getByRole('link', { name: 'Report 2', exact: true })).toBeVisible();
  await expectFocusIn(library, '.shell-page');

  // A page that gives way to another, and a menu in it.
  await library.getByRole('link', { name: 'Report 0', exact: true }).focus();
  await keyboard.press('Enter');
  await expect(library.locator('[data-block="0"]')).toBeVisible();
  await expectFocusIn(library, '.shell-page');
  const menu = library.getByRole('button', { name: 'Export', exact: true });
  await menu.focus();
  await keyboard.press('ArrowDown');
  await expect(library.getByRole('button', { name: 'Copy as Markdown' })).toBeFocused();
  await keyboard.press('End');
  await expect(library.getByRole('button', { name: 'E-book (EPUB)' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(menu).toBeFocused();

  // A dialog, and a highlight.
  await keyboard.press('m');
  await keyboard.type('A note.');
  await library.getByRole('button', { name: 'Done' }).focus();
  await keyboard.press('Enter');
  await expect(library.getByRole('dialog')).toBeHidden();
  await expectFocusIn(library, '.shell-page');
  await keyboard.press('h');
  await expect(library.getByRole('toolbar', { name: 'Highlight' })).toBeVisible();
  await keyboard.press('2');
  await library.locator('.highlight-item').getByRole('button', { name: 'Remove the highlight' }).focus();
  await keyboard.press('Enter');
  await expect(library.locator('.highlight-item')).toBeHidden();
  await expectFocusIn(library, '.shell-page');
});
