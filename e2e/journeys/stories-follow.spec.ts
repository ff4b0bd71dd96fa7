import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type ChromiumLab, launchChromium } from '../chromium';
import { SAMPLES } from '../samples';
import { violations } from './axe';
import { expect, highlighted, saveIn, tabOpenedBy, test } from './fixtures';

/** Five articles of three outlets on the dam, and two of two on the strike in the port. */
const DAM = SAMPLES.filter(({ story, site }) => story === 'A' && /Post|Wire|Ledger/.test(site)).slice(0, 5);
const PORT = SAMPLES.filter(({ story }) => story === 'B').slice(0, 2);

async function saveAll(lab: ChromiumLab, samples: typeof SAMPLES): Promise<void> {
  for (const { url } of samples) {
    const tab = await lab.context.newPage();
    await tab.goto(url, { waitUntil: 'domcontentloaded' });
    await saveIn(await lab.clickButton(tab));
    await tab.close();
  }
}

async function openStories(lab: ChromiumLab): Promise<Page> {
  return lab.openLibrary('#/stories');
}

const storyRows = (page: Page) => page.locator('.story-row');

/** The story of the dam, opened. */
async function openDam(page: Page): Promise<void> {
  await storyRows(page).filter({ hasText: '5 articles' }).getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible();
}

test('a figure that develops is drawn in steps, with its values and sources, and two that disagree stand side by side', async ({
  lab,
}) => {
  const told = SAMPLES.filter(({ story }) => story === 'A').slice(0, 4);
  await saveAll(lab, told);
  const page = await openStories(lab);
  await storyRows(page).getByRole('link').click();
  const chart = page.locator('.step-chart').first();
  await expect(chart.getByRole('img')).toBeVisible();
  await chart.getByText('Values and sources').click();
  await expect(chart.getByRole('row').nth(2)).toBeVisible();
  await expect(page.locator('.disagreement-value')).toHaveText(['46 homes', '58 homes']);
});

test('five articles of three outlets are one story, and its timeline leads to their sentences', async ({ lab }) => {
  await saveAll(lab, [...DAM, ...PORT]);
  const page = await openStories(lab);
  await expect(storyRows(page)).toHaveCount(2);
  await openDam(page);

  const event = page.locator('.timeline-event', { hasText: 'spillway wall' }).first();
  await expect(page.locator('.timeline-date', { hasText: 'March 13, 2026' }).first()).toBeVisible();
  const words = await event.locator('.event-text').textContent();
  await event.getByRole('link').first().click();
  await expect(page.locator('.article-text')).toBeVisible();
  // The timeline leaves out where a report was written, and for which outlet.
  const marked = async () => (await highlighted(page, 'current-hit')).join().replace(/^.* \(Meridian\) - /, '');
  await expect.poll(marked).toBe(words);

  await page.goBack();
  await page.getByLabel('Outlet', { exact: true }).selectOption('Meridian Wire');
  await expect(page.locator('.timeline-event').first()).toBeVisible();
  for (const sources of await page.locator('.timeline-event').all())
    await expect(sources).toContainText('Meridian Wire');

  await page.getByLabel('Outlet', { exact: true }).selectOption('');
  await page.getByRole('button', { name: 'All events' }).click();
  const all = await page.locator('.timeline-event').count();
  for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => page.locator('.timeline-event').count()).toBeLessThan(all);
  await page.getByRole('button', { name: 'Show all of it' }).click();
  await expect(page.locator('.timeline-event')).toHaveCount(all);

  await page.getByText('Why it is here').last().click();
  await expect(page.locator('.story-why[open]')).toContainText('It is most like “');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.locator('.library-main').getByRole('button')).toHaveCount(0);
  const line = await page.locator('.event-text').first().boundingBox();
  expect(line?.width).toBeGreaterThan((page.viewportSize()?.width ?? 0) / 3);
});

test('two stories that may be one are offered as one, and the answer stays', async ({ lab }) => {
  await saveAll(lab, [...DAM.slice(0, 2), ...PORT]);
  const library = await lab.openLibrary();
  await expect(library.locator('[data-entry]')).toHaveCount(4);
  await library.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('throughline');
        opening.onsuccess = () => {
          const adding = opening.result.transaction(['stories', 'storySuggestions'], 'readwrite');
          const keys = adding.objectStore('stories').getAllKeys();
          keys.onsuccess = () => {
            const because = { by: 'likeness', like: null, people: [], words: ['Kavarsk'], dates: [], daysApart: 2 };
            const suggestion = { id: 'pair', stories: keys.result, score: 0.5, because };
            adding.objectStore('storySuggestions').clear();
            adding.objectStore('storySuggestions').put(suggestion);
          };
          adding.oncomplete = () => {
            opening.result.close();
            done();
          };
          adding.onerror = () => failed(adding.error);
        };
      }),
  );
  const page = await openStories(lab);
  const offer = page.getByRole('region', { name: 'Are these the same story?' });
  await expect(offer).toContainText('Both mention Kavarsk. Published 2 days apart.');
  await expect(storyRows(page)).toHaveCount(2);
  expect(await violations(page)).toEqual([]);

  await offer.getByRole('button', { name: 'Keep separate' }).click();
  await expect(offer).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await offer.getByRole('button', { name: 'Merge' }).click();
  await expect(storyRows(page)).toHaveCount(1);
  await expect(offer).toBeHidden();
  await page.reload();
  await expect(storyRows(page)).toHaveCount(1);
});

test('the popup says how much of the story is saved, and what is new', async ({ lab, visit }) => {
  await saveAll(lab, DAM.slice(0, 2));
  const popup = await lab.clickButton(await visit(DAM[3].url));
  await expect(popup.getByText('2 other saved articles on this story')).toBeVisible();
  await popup.locator('.story-line summary').click();
  await expect(popup.getByRole('heading', { name: 'New in this article' })).toBeVisible();
  expect(await violations(popup)).toEqual([]);
  await saveIn(popup);
  await expect(popup.getByText('2 other saved articles on this story')).toBeVisible();
  const openTheStory = popup.getByRole('button', { name: 'Open the story' });
  const story = await tabOpenedBy(lab, () => openTheStory.click());
  await expect(story.locator('.story-articles > li')).toHaveCount(3);
});

test('what a reader does to stories is kept over a restart', async ({ news }) => {
  const profile = mkdtempSync(join(tmpdir(), 'throughline-stories-'));
  try {
    const first = await launchChromium({ newsPort: news.port, profile });
    await saveAll(first, [...DAM, ...PORT]);
    const page = await openStories(first);
    await openDam(page);
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('textbox').fill('The Elshka dam');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'The Elshka dam' })).toBeVisible();

    // Split, undone; then again.
    const split = async () => {
      await page.getByLabel(`Select “${DAM[0].title}”`).check();
      await page.getByRole('button', { name: 'Move 1 article to a story of its own' }).click();
      await expect(page.locator('.story-articles > li')).toHaveCount(4);
    };
    await split();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.locator('.story-articles > li')).toHaveCount(5);
    await split();

    const event = page.locator('.timeline-event').first();
    const words = (await event.locator('.event-text').textContent()) ?? '';
    await event.hover();
    await event.getByRole('button', { name: 'Hide' }).click();
    await expect(page.getByRole('button', { name: '1 hidden event' })).toBeVisible();

    await page.getByRole('button', { name: 'Add an event' }).click();
    await page.getByLabel('Date').fill('2026-03-20');
    await page.getByLabel('What happened').fill('I drove up to the dam.');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.locator('.timeline-event', { hasText: 'I drove up to the dam.' })).toBeVisible();

    // The reader merges the story of the port into the one of the dam.
    await page.getByRole('link', { name: 'Stories' }).first().click();
    await expect(storyRows(page)).toHaveCount(2);
    for (const row of await storyRows(page).all()) await row.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Merge 2 stories' }).click();
    await expect(storyRows(page)).toHaveCount(1);
    await expect(storyRows(page)).toContainText('6 articles');
    await first.close();

    const second = await launchChromium({ newsPort: news.port, profile });
    const again = await openStories(second);
    await expect(storyRows(again)).toHaveCount(1);
    await expect(storyRows(again)).toContainText('The Elshka dam');
    await storyRows(again).getByRole('link').click();
    await expect(again.locator('.story-articles > li')).toHaveCount(6);
    await expect(again.getByRole('button', { name: '1 hidden event' })).toBeVisible();
    await expect(again.locator('.event-text', { hasText: words })).toHaveCount(0);
    await expect(again.locator('.timeline-event', { hasText: 'I drove up to the dam.' })).toBeVisible();
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

test('axe finds nothing wrong with stories, a story, the timeline and people', async ({ lab }) => {
  await saveAll(lab, [...DAM, ...PORT]);
  const page = await openStories(lab);
  await expect(storyRows(page)).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
  await openDam(page);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Timeline', exact: true }).click();
  await expect(page.locator('.across-names li')).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.locator('.people-list li').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: /Zarudn/ }).click();
  await expect(page.getByRole('heading', { name: 'Roles over time' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('one person is one page, whatever the spelling', async ({ lab }) => {
  await saveAll(
    lab,
    SAMPLES.filter(({ expected }) => expected.people.some(({ name }) => /Zarudn/.test(name))).slice(0, 4),
  );
  const page = await lab.openLibrary('#/people');
  await expect(page.locator('.people-list li').first()).toBeVisible();
  const zarudnyi = page.getByRole('link', { name: /Zarudn/ });
  await expect(zarudnyi).toHaveCount(1);

  await zarudnyi.click();
  const quotes = page.getByRole('region', { name: /^Said by / });
  const quote = await quotes.locator('.person-words').first().textContent();
  await quotes.getByRole('link').first().click();
  await expect.poll(() => highlighted(page, 'current-hit')).toEqual([quote]);
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Events' }).getByRole('listitem').first()).toContainText(/Zarudn/);
  await page.getByText('Correct who this is').click();
  await page.getByRole('button', { name: 'is someone else' }).first().click();
  await page.getByRole('link', { name: 'People' }).first().click();
  await expect(zarudnyi).toHaveCount(2);
  await zarudnyi.first().click();
  await page.getByText('Correct who this is').click();
  const other = await page
    .getByLabel('The same person as…')
    .getByRole('option', { name: /Zarudn/ })
    .textContent();
  await page.getByLabel('The same person as…').selectOption(other);
  await expect(page.getByText('The two are one person now.')).toBeVisible();
  await page.getByRole('link', { name: 'People' }).first().click();
  await expect(zarudnyi).toHaveCount(1);
});

test('articles that no save placed are placed beside the page when the stories are opened', async ({ lab }) => {
  await saveAll(lab, DAM.slice(0, 2));
  const library = await lab.openLibrary();
  await expect(library.locator('[data-entry]')).toHaveCount(2);
  await library.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('throughline');
        opening.onsuccess = () => {
          const names = ['stories', 'storyTerms', 'storyCounts', 'storyPostings'];
          const clearing = opening.result.transaction(names, 'readwrite');
          for (const name of names) clearing.objectStore(name).clear();
          clearing.oncomplete = () => {
            opening.result.close();
            done();
          };
          clearing.onerror = () => failed(clearing.error);
        };
      }),
  );
  const page = await openStories(lab);
  await expect(storyRows(page)).toHaveCount(1);
  await expect(storyRows(page)).toContainText('2 articles');
});
