import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, highlighted, test } from '../fixtures';
import { fill } from './fill';

const QUAY = {
  title: 'A quay for nine years',
  paragraphs: [
    'The island has a ferry again. It sails twice a day.',
    'The mayor said the quay was worth its price, and that the old one was not.',
    ...Array.from({ length: 40 }, (_, i) => `Residents told of crossing number ${i} in rowing boats, in all weathers.`),
  ],
};

/** Drags the mouse over the first `words` of a paragraph. */
async function selectWords(library: Page, block: number, words: string): Promise<void> {
  await library.locator(`[data-block="${block}"]`).waitFor();
  // As a reader would, try again when the page was still busy.
  await expect(async () => {
    const box = await library.evaluate(
      ([number, text]) => {
        const node = document.querySelector(`[data-block="${number}"]`)?.firstChild;
        const range = document.createRange();
        const start = node?.nodeValue?.indexOf(String(text)) ?? 0;
        if (node) range.setStart(node, start);
        if (node) range.setEnd(node, start + String(text).length);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { left, right, middle: (top + bottom) / 2 };
      },
      [block, words],
    );
    await library.mouse.move(box.left + 1, box.middle);
    await library.mouse.down();
    await library.mouse.move(box.right, box.middle, { steps: 4 });
    await library.mouse.up();
    await expect(library.getByRole('toolbar', { name: 'Highlight' })).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

test('words are highlighted by mouse, coloured, annotated, found again, removed and brought back', async ({ lab }) => {
  const library = await lab.openLibrary();
  await fill(library, [QUAY]);
  await library.getByRole('link', { name: QUAY.title, exact: true }).click();
  await selectWords(library, 0, 'has a ferry again');
  await library.getByRole('button', { name: 'Highlight in green' }).click();
  await expect.poll(() => highlighted(library, 'mark-green')).toEqual(['has a ferry again']);

  const word = await library.locator('[data-block="0"]').boundingBox();
  await library.mouse.click((word?.x ?? 0) + 120, (word?.y ?? 0) + 12);
  await library.getByRole('toolbar', { name: 'Highlight' }).getByRole('button', { name: 'Note', exact: true }).click();
  await library.getByRole('textbox', { name: 'Note on this highlight' }).fill('After nine years');
  await library.getByRole('button', { name: 'Done' }).click();
  await expect(library.locator('.highlight-note')).toHaveText('After nine years');
  expect(await highlighted(library, 'mark-noted')).toEqual(['has a ferry again']);

  await library.reload();
  await expect.poll(() => highlighted(library, 'mark-green')).toEqual(['has a ferry again']);
  await library.keyboard.press('g');
  await library.keyboard.press('h');
  await expect(library.getByRole('button', { name: 'has a ferry again' })).toBeVisible();
  // The tools of a quote are seen while it is pointed at or has the focus, and nothing moves when they come.
  const tools = library.locator('.highlight-actions');
  const quote = library.locator('.highlight-item');
  await library.mouse.move(0, 0);
  await expect(tools).toHaveCSS('opacity', '0');
  const size = await quote.boundingBox();
  await quote.hover();
  await expect(tools).toHaveCSS('opacity', '1');
  expect(await quote.boundingBox()).toEqual(size);
  await library.mouse.move(0, 0);
  await library.getByRole('button', { name: 'Copy with source' }).focus();
  await expect(tools).toHaveCSS('opacity', '1');
  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Export as Markdown' }).click();
  const text = readFileSync((await (await download).path()) ?? '', 'utf8');
  expect(text).toContain('> has a ferry again');
  expect(text).toContain('After nine years');

  await library.getByRole('button', { name: 'has a ferry again' }).click();
  await expect(library.getByRole('heading', { level: 1 })).toHaveText(QUAY.title);
  await library.locator('.highlight-item').getByRole('button', { name: 'Remove the highlight' }).click();
  await expect.poll(() => highlighted(library, 'mark-green')).toEqual([]);
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => highlighted(library, 'mark-green')).toEqual(['has a ferry again']);
});

test('a sentence is highlighted and the article annotated by keyboard alone', async ({ lab }) => {
  const library = await lab.openLibrary();
  await fill(library, [QUAY]);
  await library.getByRole('link', { name: QUAY.title, exact: true }).click();
  await expect(library.locator('[data-block="1"]')).toBeVisible();
  await library.keyboard.press('h');
  await expect(library.getByRole('toolbar', { name: 'Highlight' })).toBeVisible();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', '3']) await library.keyboard.press(key);
  await expect.poll(() => highlighted(library, 'mark-blue')).toEqual(['It sails twice a day.']);
  await library.keyboard.press('m');
  await library.keyboard.type('Ask the mayor');
  await library.keyboard.press('Control+Enter');
  await expect(library.locator('.own-note')).toHaveText('Ask the mayor');
  await library.goto(library.url().replace(/#.*/, '#/?q=mayor'));
  await expect(library.getByText('1 of 1 articles')).toBeVisible();
});

test('a highlight whose words are gone from a later copy is kept, and said to be', async ({ lab }) => {
  const library = await lab.openLibrary();
  await fill(library, [QUAY]);
  await library.getByRole('link', { name: QUAY.title, exact: true }).click();
  await selectWords(library, 1, 'worth its price');
  await library.keyboard.press('Enter');
  await expect.poll(() => highlighted(library, 'mark-yellow')).toEqual(['worth its price']);
  await fill(library, [{ ...QUAY, paragraphs: ['The quay is closed.', ...QUAY.paragraphs.slice(2)] }]);
  await expect(library.getByText('1 highlight has lost its place')).toBeVisible();
  await expect(library.locator('.highlight-item blockquote')).toHaveText('worth its price');
  expect(await highlighted(library, 'mark-yellow')).toEqual([]);
});

test('reading goes on where it stopped', async ({ lab }) => {
  const library = await lab.openLibrary();
  await fill(library, [QUAY]);
  await library.getByRole('link', { name: QUAY.title, exact: true }).click();
  await library.locator('[data-block="20"]').scrollIntoViewIfNeeded();
  await library.locator('[data-block="20"]').evaluate((block) => block.scrollIntoView({ block: 'center' }));
  await library.getByRole('link', { name: 'Back to the library' }).click();
  await expect(library.locator('.row-state')).toContainText('read');
  await library.getByRole('link', { name: QUAY.title, exact: true }).click();
  await expect(library.locator('[data-block="20"]')).toBeInViewport();
});

test('paper has the article and what the reader wrote, and nothing to press', async ({ lab }) => {
  const library = await lab.openLibrary();
  await fill(library, [QUAY]);
  await library.getByRole('link', { name: QUAY.title, exact: true }).click();
  await library.locator('.article-text').waitFor();
  await library.emulateMedia({ media: 'print' });
  await expect(library.locator('.article-text')).toBeVisible();
  await expect(library.locator('.own-words')).toBeHidden();

  await library.emulateMedia({ media: 'screen' });
  await library.keyboard.press('m');
  await library.getByRole('dialog').getByRole('textbox').fill('Ask who paid.');
  await library.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
  await library.emulateMedia({ media: 'print' });
  await expect(library.getByText('Ask who paid.')).toBeVisible();
  await expect(library.getByRole('button')).toHaveCount(0);
});
