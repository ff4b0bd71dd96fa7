import type { Page } from '@playwright/test';
import { violations } from '../axe';
import { expect, highlighted, test } from '../fixtures';
import { fill } from '../library/fill';

const paragraph = (i: number) =>
  `Paragraph ${i} of the harbour report counts the crates of herring, the boats and the people on quay ${i}. `.repeat(
    2,
  );

/** Elements of the text that the browser has laid out. */
const drawn = (page: Page) =>
  page
    .locator('.article-text [data-block]')
    .evaluateAll((blocks) => blocks.filter((block) => block.checkVisibility({ contentVisibilityAuto: true })).length);

async function open(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(page.locator('.article-text [data-block="0"]')).toBeVisible();
}

const isInWindow = (page: Page, highlight: string) =>
  page.evaluate((name) => {
    const [range] = CSS.highlights.get(name) ?? [];
    if (!(range instanceof Range)) return false;
    const { top, bottom } = range.getBoundingClientRect();
    return top > 0 && bottom < innerHeight;
  }, highlight);

test('an article of 5,000 paragraphs is drawn as it is scrolled, and led through like any other', async ({ lab }) => {
  test.slow();
  const library = await lab.openLibrary();
  const paragraphs = Array.from({ length: 5000 }, (_, i) => paragraph(i));
  paragraphs[4321] = 'The lighthouse of Varnholm was lit again. It is seen from the reef.';
  await fill(library, [{ title: 'The long report', paragraphs }]);
  await library.reload();
  await open(library, 'The long report');
  await expect(library.locator('.article-text [data-block]')).toHaveCount(5000);
  expect(await drawn(library)).toBeLessThan(500);
  expect(await violations(library)).toEqual([]);

  // Search leads to words far below, which are laid out there and marked.
  await library.goto(library.url().replace(/#.*/, '#/?q=lighthouse'));
  await library.getByRole('link', { name: 'The long report', exact: true }).click();
  await expect.poll(() => highlighted(library, 'search-hit')).toEqual(['lighthouse']);
  await expect.poll(() => isInWindow(library, 'current-hit')).toBe(true);

  // Words there can be selected and highlighted by keyboard; the browser's own search finds the rest of the text.
  await library.keyboard.press('h');
  await expect(library.locator('.highlight-toolbar')).toBeVisible();
  await library.keyboard.press('1');
  await expect.poll(async () => (await highlighted(library, 'mark-yellow')).length).toBe(1);
  const found = await library.evaluate(`
    getSelection().removeAllRanges();
    window.find('Paragraph 77 of') && getSelection().toString()`);
  expect(found).toBe('Paragraph 77 of');

  // Printed, nothing is skipped.
  await library.emulateMedia({ media: 'print' });
  expect(await drawn(library)).toBe(5000);
});

test('one paragraph of 500,000 letters is drawn in parts, its words found where they are', async ({ lab }) => {
  const library = await lab.openLibrary();
  const begin = '港の市場は三日に開かれ、千二百箱の鰊が数えられた。'.repeat(10_000);
  const text = `${begin}The lighthouse was lit again. ${begin}`;
  await fill(library, [{ title: 'The endless line', paragraphs: [text] }]);
  await library.goto(library.url().replace(/#.*|$/, '#/?q=lighthouse'));
  await open(library, 'The endless line');
  await expect.poll(() => highlighted(library, 'search-hit')).toEqual(['lighthouse']);
  await expect.poll(() => isInWindow(library, 'current-hit')).toBe(true);
  expect(await library.locator('.article-text').evaluate(({ textContent }) => textContent?.length)).toBe(text.length);
  expect(await library.locator('.part').count()).toBeGreaterThan(50);
});

test('of 2,500 pictures the first 2,000 are drawn, and the page says how many are left out', async ({ lab }) => {
  const library = await lab.openLibrary();
  const picture = (i: number) => `<figure><img src="https://pictures.test/${i}.jpg" alt="Crate ${i}"></figure>`;
  const paragraphs = ['The crates, one by one.'];
  const html = `<p data-block="0">${paragraphs[0]}</p>${Array.from({ length: 2500 }, (_, i) => picture(i)).join('')}`;
  await fill(library, [{ title: 'The crates', paragraphs, html }]);
  await library.reload();
  await open(library, 'The crates');
  await expect(library.getByText('The first 2,000 pictures are here; 500 more are not shown.')).toBeVisible();
  await expect(library.locator('.article-text .picture-description')).toHaveCount(2000);
});

test('of a long page the first screens are there before the rest, and a save keeps all of it', async ({
  lab,
  news,
  visit,
}) => {
  const text = 'The harbour report goes on with what the pilots say of the tide and of the wind in the sound. '.repeat(
    10,
  );
  const paragraphs = `<p>${text}</p>`.repeat(250);
  const address = 'http://courier.test/harbour-report';
  news.serve(
    address,
    `<!doctype html><html lang="en"><head><title>The harbour report</title></head><body><article>
      <h1>The harbour report</h1>${paragraphs}</article></body></html>`,
  );
  const popup = await lab.clickButton(await visit(address));
  const blocks = popup.locator('.article-text [data-block]');
  await popup.waitForFunction(() => document.querySelector('.article-text [data-block]') !== null);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(blocks).toHaveCount(250);
  await expect(popup.locator('[data-save="saved"]')).toBeVisible();
  const library = await lab.openLibrary();
  await open(library, 'The harbour report');
  await expect(library.locator('.article-text [data-block="249"]')).toBeAttached();
});
