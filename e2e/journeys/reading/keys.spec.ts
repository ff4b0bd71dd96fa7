import { SAMPLES } from '../../samples';
import { violations } from '../axe';
import { expect, highlighted, test } from '../fixtures';

test('? in the popup shows the keys that do something there, and Escape closes only them', async ({ readSample }) => {
  const { popup } = await readSample();
  await popup.getByRole('button', { name: 'Open in a tab' }).waitFor();
  await popup.keyboard.press('?');
  const sheet = popup.getByRole('dialog', { name: 'Keyboard' });
  await expect(sheet).toContainText('Original page');
  await expect(sheet).not.toContainText('Next article');
  expect(await violations(popup)).toEqual([]);
  await popup.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(popup.locator('.article-text')).toBeVisible();
});

test('the sentence of a fact opens beside the facts, and covers none of them', async ({ readSample }) => {
  const { popup } = await readSample();
  await popup.locator('.fact-group-people .fact').first().hover();
  const card = popup.locator('.fact-card');
  await expect(card).toBeVisible();
  const [shown, list] = [await card.boundingBox(), await popup.locator('.key-facts').boundingBox()];
  expect((shown?.x ?? 0) + (shown?.width ?? 0)).toBeLessThanOrEqual(list?.x ?? 0);
});

test('somebody who is only named has a button below the rows, which leads to their sentence and back', async ({
  lab,
  visit,
}) => {
  const sample = SAMPLES.find(({ file }) => file.endsWith('dam-commission-starts-work.html'));
  const popup = await lab.clickButton(await visit(sample?.url ?? ''));
  const name = popup.locator('.named-people').getByRole('button').first();
  const [called = ''] = ((await name.locator('bdi').textContent()) ?? '').split(' (');
  await name.focus();
  await name.press('Enter');
  await expect.poll(() => highlighted(popup, 'lit-words')).toEqual([called]);
  await expect(name).toHaveAttribute('aria-pressed', 'true');
  expect(await violations(popup)).toEqual([]);
  await popup.keyboard.press('Escape');
  await expect(name).toHaveAttribute('aria-pressed', 'false');
  await expect(name).toBeFocused();
});

test('the way back to the facts stays at hand over the text, and covers no fact', async ({ readSample }) => {
  const { popup } = await readSample();
  await popup.locator('.fact-group-figures .fact').first().click();
  const back = await popup.getByRole('button', { name: 'Back to key facts' }).boundingBox();
  const list = await popup.locator('.reader-facts').boundingBox();
  expect((back?.x ?? 0) + (back?.width ?? 0)).toBeLessThanOrEqual(list?.x ?? 0);
  await expect(popup.getByRole('button', { name: 'Back to key facts' })).toBeInViewport({ ratio: 1 });
});

test('a typeface that ships is what the text is set in', async ({ readSample }) => {
  const { popup } = await readSample();
  await popup.getByRole('button', { name: 'Text and colours' }).click();
  await popup.getByRole('radio', { name: 'OpenDyslexic' }).check({ force: true });
  await expect
    .poll(() =>
      popup.evaluate(() =>
        [...document.fonts].some((face) => face.family.includes('OpenDyslexic') && face.status === 'loaded'),
      ),
    )
    .toBe(true);
  await expect(popup.locator('.article-text')).toHaveCSS('font-family', /OpenDyslexic/);
});

test('the text is set in the typeface that the reader names, and hyphenated where that is chosen', async ({
  readSample,
}) => {
  const { popup } = await readSample();
  const text = popup.locator('.article-text');
  await popup.getByRole('button', { name: 'Text and colours' }).click();
  await popup.getByRole('radio', { name: 'Own' }).check({ force: true });
  await popup.getByRole('textbox', { name: 'Name of a typeface' }).fill('Noto Sans');
  await expect(text).toHaveCSS('font-family', /^"?Noto Sans"?,/);
  await popup.getByRole('radio', { name: 'Hyphenated' }).check({ force: true });
  await expect(text.locator('p').first()).toHaveCSS('hyphens', 'auto');
});
