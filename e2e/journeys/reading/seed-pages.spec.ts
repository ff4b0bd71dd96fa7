import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, hasShared, SHARED, test } from '../fixtures';

/** The page that started the project, and the three stories that were under its article. */
test.beforeEach(() => {
  if (!hasShared) console.log('Skipped: the seed pages are not on this machine.');
  test.skip(!hasShared, 'the seed pages are not on this machine');
});

/** The first line of each fact of a kind, all of them shown; facts come after the text. */
async function factsOf(popup: Page, kind: 'people' | 'figures' | 'dates'): Promise<string[]> {
  await popup.locator('.key-facts:not([aria-busy])').waitFor();
  const group = popup.locator(`.fact-group-${kind}`);
  const all = group.getByRole('button', { name: /^Show all/ });
  if (await all.isVisible()) await all.click();
  return group.locator('.fact > :first-child, .named-person > bdi').allTextContents();
}

test('the aggregator page gives its one article, and nothing of what stands around it', async ({
  lab,
  news,
  visit,
}) => {
  const tab = await visit(news.serveFile(join(SHARED, 'seed/daily8.html')));
  const popup = await lab.clickButton(tab);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(/^Ukraine secures release of POWs/);
  await expect(popup.locator('.article-site')).toHaveText('Daily8');
  await expect(popup.locator('.article-source time')).toHaveAttribute('datetime', '2025-05-26');
  const text = popup.locator('.article-text');
  const paragraphs = await text.locator('[data-block]').count();
  expect(paragraphs).toBeGreaterThanOrEqual(13);
  expect(paragraphs).toBeLessThanOrEqual(15);
  await expect(text).not.toContainText(
    /Trump|NATO Chief|Read also|Consider supporting|No comments yet|Try Our AI|Download|Related Articles/,
  );

  const names = (await factsOf(popup, 'people')).map((head) => head.split(/,| \(/)[0]);
  expect(names.sort()).toEqual(['Andrii Yusov', 'Denys Prokopenko']);
  const people = popup.locator('.fact-group-people');
  await expect(people).toContainText('Colonel, commander of the 1st Azov Corps');
  const dates = (await factsOf(popup, 'dates')).join('\n');
  const figures = (await factsOf(popup, 'figures')).join('\n');
  expect(dates).toContain('May 16');
  // It stands with the figure of its sentence.
  expect(figures).toContain('2022');
  for (const figure of ['1,000-for-1,000', '46 military units', 'over 300']) {
    expect(figures).toContain(figure);
  }
});

test('weekdays of the three later stories fall where a reader would put them', async ({ lab, news, visit }) => {
  for (const [page, days, names] of [
    ['time', ['Aug 8', 'Aug 9', 'Aug 10'], ['Donald Trump', 'Vladimir Putin', 'Matthew Whitaker']],
    ['bloomberg', ['Aug 15'], ['Mark Rutte', 'Donald Trump', 'Vladimir Putin']],
    ['politico', [], ['Rutte', 'Trump', 'John Bolton']],
  ] as const) {
    const tab = await visit(news.serveFile(join(SHARED, `seed/${page}.html`)));
    const popup = await lab.clickButton(tab);
    await popup.locator('.article-text').waitFor();
    const dates = (await factsOf(popup, 'dates')).join('\n');
    for (const day of days) expect(dates, page).toContain(day);
    const people = (await factsOf(popup, 'people')).join('\n');
    for (const name of names) expect(people, page).toContain(name);
    expect(people.match(/Zelensk/g) ?? [], page).toHaveLength(1);
    await popup.close();
    await tab.close();
  }
});
