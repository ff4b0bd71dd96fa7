import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { fill, reports } from './library-fill';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it stands: rule and element. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate<string[]>(
    'axe.run(document).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))',
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with the library, ${colorScheme}`, async ({ lab }) => {
    const library = await lab.openLibrary();
    await library.emulateMedia({ colorScheme });
    await expect(library.getByRole('heading', { name: 'Your library is empty' })).toBeVisible();
    expect(await violations(library)).toEqual([]);
    await fill(library, reports(60));
    await library.getByRole('checkbox', { name: 'Select “Report 1”' }).check();
    await library.getByRole('button', { name: 'Filters' }).click();
    await library.getByRole('searchbox').fill('council nonsense:x');
    await expect(library.locator('.row-facts mark').first()).toBeVisible();
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
}
