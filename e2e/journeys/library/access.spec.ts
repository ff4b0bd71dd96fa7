import type { Page } from '@playwright/test';
import { violations } from '../axe';
import { expect, test } from '../fixtures';
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

/** Elements that take a click, and are drawn; of a radio group the chosen one, from which the arrow keys go on. */
const CONTROLS =
  'a[href], button:not(:disabled), input:not(:disabled, [type="radio"]:not(:checked)), select, textarea, summary, [tabindex="0"]';

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
      await library.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      const { missed, unmarked } = await tabThrough(library);
      expect(missed, `${hash}: never reached`).toEqual([]);
      expect(unmarked, `${hash}: no sign of the focus`).toEqual([]);
    }
  });
}

/** Presses Tab until the focus has gone round the page. */
async function tabThrough(page: Page): Promise<{ missed: string[]; unmarked: string[] }> {
  const drawn = page.locator(CONTROLS).filter({ visible: true });
  const all = await drawn.evaluateAll((elements) =>
    elements.map((element, i) => {
      element.setAttribute('data-tab', String(i));
      return `${i} ${element.outerHTML.slice(0, 90)}`;
    }),
  );
  const reached = new Set<string>();
  const unmarked = new Set<string>();
  for (let presses = 0; presses < all.length + 20; presses++) {
    await page.keyboard.press('Tab');
    const { number, isMarked } = await page.evaluate(() => {
      const element = document.activeElement;
      // A control that is drawn by its label shows the focus there.
      const shown = element?.matches('input:is([type="file"], [type="radio"])') ? element.closest('label') : element;
      const around = shown?.closest('.library-search, .library-row') ?? shown;
      const styles = [shown, around].flatMap((one) => (one ? [getComputedStyle(one)] : []));
      return {
        number: element?.getAttribute('data-tab') ?? '',
        isMarked: styles.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none'),
      };
    });
    if (reached.has(number) && reached.size >= all.length) break;
    if (number) reached.add(number);
    if (number && !isMarked) unmarked.add(all[Number(number)] ?? number);
  }
  return { missed: all.filter((_, i) => !reached.has(String(i))), unmarked: [...unmarked] };
}
