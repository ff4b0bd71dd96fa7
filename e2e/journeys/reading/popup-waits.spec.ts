import { launchChromium } from '../../chromium';
import { expect, saveIn, test } from '../fixtures';

/** A long article, each of whose paragraphs has words of its own, and so many facts. */
function longArticle(paragraphs: number, after = ''): string {
  const texts = Array.from(
    { length: paragraphs },
    (_, i) =>
      `<p>The harbour authority of Meridian said on Tuesday that ${(i + 2) * 40} people had been moved from quay number ${i + 1}, as Jana Novak, its director, told reporters after the meeting of the council in the old town hall.</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour of Meridian is emptied</title></head><body><article><h1>Harbour of Meridian is emptied after the storm</h1>${texts.join('\n')}</article>${after}</body></html>`;
}

test('a save while the page loads keeps the rest of it too, as the same article', async ({ lab, news }) => {
  let finish = () => {};
  const delay = new Promise<void>((resolve) => {
    finish = resolve;
  });
  news.serve('http://halfway.test/harbour', longArticle(38), { delay });
  const tab = await lab.context.newPage();
  await tab.goto('http://halfway.test/harbour', { waitUntil: 'commit' });
  await tab.locator('p').nth(12).waitFor();
  const popup = await lab.clickButton(tab);
  await expect(popup.getByText('The page is still loading; this is what is there so far.')).toBeVisible();
  expect(await popup.locator('[data-block]').count()).toBeLessThan(38);
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.locator('[data-save="part"]')).toBeVisible();
  await expect(popup.getByText('Saved so far')).toBeVisible();
  finish();
  await expect(popup.locator('[data-save="saved"]')).toBeVisible();
  await expect(popup.locator('.article-text [data-block]')).toHaveCount(38);

  const library = await lab.openLibrary();
  await expect(library.getByRole('status').filter({ hasText: '1 article' })).toBeVisible();
  await library.getByRole('link', { name: 'Harbour of Meridian is emptied after the storm', exact: true }).click();
  await expect(library.locator('.article-text [data-block]')).toHaveCount(38);
});

test('a page that is busy for ever is said to be, and the popup goes on answering', async ({ lab, news, visit }) => {
  test.slow();
  news.serve(
    'http://busy.test/harbour',
    longArticle(8, '<script>addEventListener("message", () => { for (;;); });</script>'),
  );
  const tab = await visit('http://busy.test/harbour');
  await tab.evaluate('void postMessage("work")');
  const popup = await lab.clickButton(tab);
  await expect(popup.getByText('Harbour of Meridian is emptied', { exact: true })).toBeVisible();
  await expect(popup.getByText('This page is slow to answer. Still waiting…')).toBeVisible();
  await expect(popup.getByRole('heading', { name: 'This page is not responding' })).toBeVisible({
    timeout: 30_000,
  });
  await expect(popup.locator('.problem p')).toContainText('reload the page');
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(popup.locator('.reading-skeleton')).toBeVisible();
  await popup.close();
  await tab.close();
});

test('facts take their place beside the text, and nothing moves', async ({ news }) => {
  news.serve('http://calm.test/harbour', longArticle(30));
  const lab = await launchChromium({ newsPort: news.port });
  try {
    // The popup's question to its worker is held back until the text has been measured.
    await lab.context.addInitScript(() => {
      const ask = Worker.prototype.postMessage;
      const held = new Promise((release) => addEventListener('release', release));
      Worker.prototype.postMessage = function (message: unknown) {
        void held.then(() => ask.call(this, message));
      };
    });
    const tab = await lab.context.newPage();
    await tab.goto('http://calm.test/harbour');
    const popup = await lab.clickButton(tab);
    await popup.locator('.article-text [data-block]').nth(29).waitFor();
    await expect(popup.locator('.key-facts-waiting')).toBeVisible();
    const places = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('.article-header, .article-header h1, .reading-tools, [data-block]')].map(
          (element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return [x, y, width, height];
          },
        ),
      );
    const before = await places();
    await popup.evaluate(() => dispatchEvent(new Event('release')));
    await popup.locator('.fact').first().waitFor();
    expect(await places()).toEqual(before);
    await expect(popup.locator('.key-facts-waiting')).toHaveCount(0);
    await saveIn(popup);
  } finally {
    await lab.close();
  }
});
