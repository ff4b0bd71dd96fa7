import type { Page } from '@playwright/test';
import { violations } from '../axe';
import { expect, test } from '../fixtures';

const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);
const paperOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('a look is chosen once: the popup, an open library and the next popup have it', async ({ lab, readSample }) => {
  const library = await lab.openLibrary('#/settings');
  const { tab, popup } = await readSample();
  await popup.getByRole('button', { name: 'Text and colours' }).click();
  await popup.getByRole('radio', { name: 'Sepia' }).check({ force: true });
  await popup.getByRole('radio', { name: 'Sans' }).check({ force: true });
  await popup.getByRole('radio', { name: 'Airy' }).check({ force: true });
  expect(await violations(popup)).toEqual([]);
  await expect.poll(() => paperOf(popup)).toBe('rgb(246, 239, 225)');
  await expect.poll(() => themeOf(library)).toBe('sepia');
  await expect(library.getByRole('radio', { name: 'Sepia' })).toBeChecked();

  // Escape closes what was opened, and not the popup.
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('radio', { name: 'Sepia' })).toBeHidden();
  await expect(popup.getByRole('button', { name: 'Text and colours' })).toBeFocused();
  await popup.close();

  const again = await lab.clickButton(tab);
  await again.locator('.article-text').waitFor();
  expect(await themeOf(again)).toBe('sepia');
  const face = await again.locator('.article-text').evaluate((text) => {
    const { fontFamily, lineHeight, fontSize } = getComputedStyle(text);
    return {
      isSans: fontFamily.startsWith('system-ui'),
      leading: (Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)).toFixed(1),
    };
  });
  expect(face).toEqual({ isSans: true, leading: '1.9' });
});

test('every theme has the contrast that readers need', async ({ readSample }) => {
  const { popup } = await readSample();
  await popup.getByRole('button', { name: 'Text and colours' }).click();
  for (const name of ['Light', 'Sepia', 'Dark', 'Black']) {
    await popup.getByRole('radio', { name }).check({ force: true });
    await expect.poll(() => themeOf(popup)).toBe(name.toLowerCase());
    expect(await violations(popup), name).toEqual([]);
  }
});
