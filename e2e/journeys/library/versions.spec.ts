import { violations } from '../axe';
import { expect, saveIn, tabOpenedBy, test } from '../fixtures';

/** A report of an invented paper, as it is at one time. */
const report = (headline: string, dead: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>${headline}</title></head><body><main><article><h1>${headline}</h1>
  <p>At least ${dead} people died when the ferry struck the pier in thick fog on Wednesday evening, the coast guard of
  Elmsworth said in the night, and the road over the bridge was closed in both directions.</p>
  <p>The ferry was carrying two hundred passengers from the town to the islands, and rescue boats took most of them off
  the deck within two hours of the first call, a captain of the coast guard told reporters on the quay.</p>
  <p>Divers went on with their search until the morning, when the current under the bridge became too strong for them, and
  the harbour office asked all other ships to keep away from the place of the accident.</p></article></main></body></html>`;

test('an article that is saved again shows what its outlet changed since', async ({ lab, news, visit }) => {
  const address = 'http://paper.test/ferry';
  news.serve(address, report('Ferry strikes pier', '9'));
  const tab = await visit(address);
  const first = await lab.clickButton(tab);
  await saveIn(first);
  await first.close();
  news.serve(address, report('Ferry strikes pier, twelve dead', '12'));
  await tab.reload();
  const second = await lab.clickButton(tab);
  await expect(second.getByText(/^Changed since you saved it on .*: headline, 1 figure$/)).toBeVisible();
  expect(await violations(second)).toEqual([]);
  const library = await tabOpenedBy(lab, () =>
    second.getByRole('button', { name: 'Keep the new text and compare' }).click(),
  );
  await expect(library.getByRole('heading', { level: 1 })).toHaveText('Changed since you saved it');
  await expect(library.locator('.changes-title ins').first()).toHaveText(', twelve dead');
  await expect(library.locator('.changes-text del')).toHaveText('9');
  await expect(library.locator('.changes-text ins')).toHaveText('12');
  await expect(library.getByText('2 paragraphs the same')).toBeVisible();
  expect(await violations(library)).toEqual([]);
  await library.keyboard.press('u');
  await expect(library.locator('.article-text')).toContainText('At least 12 people died');
  await expect(library.getByRole('link', { name: 'See what changed' })).toBeVisible();
  await library.keyboard.press('c');
  await expect(library.getByRole('heading', { level: 1 })).toHaveText('Changed since you saved it');
});

test('an article that is saved again in the same words says that nothing has changed', async ({ lab, readSample }) => {
  const { tab, popup } = await readSample();
  await saveIn(popup);
  await popup.close();
  const again = await lab.clickButton(tab);
  await expect(again.getByRole('toolbar', { name: 'The saved article' })).toBeVisible();
  await again.getByRole('button', { name: 'Save again' }).click();
  await expect(again.getByText('Nothing changed since you saved it.')).toBeVisible();
  await expect(again.getByText(/Changed since you saved it on/)).toHaveCount(0);
});
