import type { Page } from '@playwright/test';
import { DEFAULT_SAMPLE, SAMPLES } from '../samples';
import { expect, saveIn, tabOpenedBy, test } from './fixtures';
import { misfits, setTextSize } from './layout';

/** Three articles of one story, the sample that readers are shown first among them. */
const TOLD = [DEFAULT_SAMPLE, ...SAMPLES.filter(({ story, url }) => story === 'A' && url !== DEFAULT_SAMPLE.url)].slice(
  0,
  3,
);

/** The size of the letters of an element, in CSS pixels. */
const lettersOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));

/** Screens of the library: the place, what is there once it is ready, and what is done first. */
const SCREENS: [hash: string, ready: string, act?: (page: Page) => Promise<unknown>][] = [
  ['#/', '[data-entry]'],
  ['#/', '[data-entry]', (page) => page.getByRole('button', { name: 'Filters' }).click()],
  ['#/', '[data-entry]', (page) => page.locator('.library-row input').first().check()],
  ['#/', '[data-entry]', (page) => page.keyboard.press('?')],
  ['#/', '[data-entry]', (page) => page.locator('.library-row h2 a').first().click()],
  ['#/stories', '.story-row'],
  ['#/stories', '.story-row', (page) => page.locator('.story-row a').first().click()],
  ['#/timeline', '.across-frame svg'],
  ['#/people', '.people-list a'],
  ['#/people', '.people-list a', (page) => page.locator('.people-list a').first().click()],
  ['#/highlights', 'h1'],
  ['#/tags', 'h1'],
  ['#/transfer', 'h1'],
  ['#/removed', 'h1'],
  ['#/settings', 'h1'],
];

test('text of twice the size, or a page at twice its size, is whole on every screen', async ({ lab, visit }) => {
  for (const { url } of TOLD) {
    const tab = await visit(url);
    await saveIn(await lab.clickButton(tab));
    await tab.close();
  }
  const library = await lab.openLibrary();
  await library.locator('[data-entry]').first().waitFor();
  await library.setViewportSize({ width: 1280, height: 900 });
  const usual = { title: await lettersOf(library, '.library-row h2'), chip: await lettersOf(library, '.chip') };

  // A page that is shown at twice its size has half the width; text of twice the size leaves as little room.
  for (const [size, width] of [
    [16, 640],
    [16, 400],
    [32, 1280],
    [32, 800],
  ]) {
    await library.setViewportSize({ width, height: 900 });
    for (const [hash, ready, act] of SCREENS) {
      await library.goto('about:blank');
      await goToLibrary(library, lab.extensionId, hash);
      await setTextSize(library, size);
      await library.locator(ready).first().waitFor();
      if (act) await act(library);
      await library.evaluate(() => document.fonts.ready);
      await expect
        .poll(() => misfits(library), { message: `${hash} ${act ?? ''}, ${width} wide, text of ${size}` })
        .toEqual([]);
    }
    await library.goto(`chrome-extension://${lab.extensionId}/welcome.html`);
    await setTextSize(library, size);
    await library.getByRole('heading', { level: 1 }).waitFor();
    expect(await misfits(library), `welcome, ${width} wide, text of ${size}`).toEqual([]);
  }
  await goToLibrary(library, lab.extensionId, '#/');
  await setTextSize(library, 32);
  await library.locator('[data-entry]').first().waitFor();
  await library.setViewportSize({ width: 2560, height: 900 });
  expect(await lettersOf(library, '.library-row h2')).toBe(2 * usual.title);
  expect(await lettersOf(library, '.chip')).toBe(2 * usual.chip);
});

test('the popup and the tab of the reader grow with the text of the browser, and their own size counts on top', async ({
  lab,
  readSample,
}) => {
  const { popup } = await readSample();
  const before = await lettersOf(popup, '.article-text');
  const wide = await popup.evaluate(() => innerWidth);
  await setTextSize(popup, 32);
  await expect.poll(() => lettersOf(popup, '.article-text')).toBe(2 * before);
  expect(await popup.evaluate(() => innerWidth)).toBe(wide);
  expect(await misfits(popup)).toEqual([]);
  await popup.getByRole('button', { name: 'Larger text' }).click();
  await expect.poll(() => lettersOf(popup, '.article-text')).toBeGreaterThan(2 * before);
  await popup.getByRole('button', { name: 'Text and colours' }).click();
  await popup.getByRole('radio', { name: 'Sepia' }).waitFor({ state: 'attached' });
  expect(await misfits(popup)).toEqual([]);
  await popup.keyboard.press('Escape');

  const reader = await tabOpenedBy(lab, () => popup.keyboard.press('o'));
  await reader.locator('.article-text').waitFor();
  await setTextSize(reader, 32);
  for (const width of [1280, 800]) {
    await reader.setViewportSize({ width, height: 900 });
    expect(await misfits(reader), `${width} wide`).toEqual([]);
  }
});

/** Opens a place of the library afresh, as a bookmark does. */
async function goToLibrary(page: Page, extensionId: string, hash: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/options.html${hash}`);
}
