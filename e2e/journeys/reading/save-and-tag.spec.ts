import { DEFAULT_SAMPLE } from '../../samples';
import { violations } from '../axe';
import { expect, test } from '../fixtures';

test('an article is saved, tagged and noted from the popup, by keyboard alone', async ({ lab, readSample }) => {
  const { tab, popup } = await readSample();
  await popup.getByRole('button', { name: 'Save', exact: true }).focus();
  await popup.keyboard.press('Enter');
  const strip = popup.getByRole('toolbar', { name: 'The saved article' });
  await expect(strip).toBeVisible();
  await expect(popup.locator('[data-save="saved"]')).toBeFocused();
  expect(await violations(popup)).toEqual([]);

  await popup.keyboard.press('l');
  await popup.getByRole('combobox', { name: 'Add a tag' }).fill('dams');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('button', { name: 'Remove the tag “dams”' })).toBeVisible();
  // Escape closes the dialog, and not the popup with it.
  await popup.keyboard.press('Escape');
  await expect(strip.getByRole('button', { name: 'dams' })).toBeVisible();

  await popup.keyboard.press('m');
  await popup.getByRole('textbox', { name: 'Note on the article' }).fill('Ask the ministry');
  await popup.keyboard.press('Control+Enter');
  await expect(strip.getByRole('button', { name: 'Change the note' })).toBeVisible();
  await popup.keyboard.press('s');
  await expect(strip.getByRole('button', { name: 'Favourite' })).toHaveAttribute('aria-pressed', 'true');
  await popup.close();

  const library = await lab.openLibrary('#/?q=tag:dams is:favourite has:note');
  await expect(library.getByRole('link', { name: DEFAULT_SAMPLE.title, exact: true })).toBeVisible();

  // The next popup shows the state and the tag, too.
  const again = await lab.clickButton(tab);
  await expect(
    again.getByRole('toolbar', { name: 'The saved article' }).getByRole('button', { name: 'dams' }),
  ).toBeVisible();
});
