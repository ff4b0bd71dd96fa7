import type { Locator, Page } from '@playwright/test';
import type { ChromiumLab } from '../../chromium';
import { expect, highlighted, test } from '../fixtures';
import { fill, reports } from './fill';

const FERRY = {
  title: 'The ferry comes back to Öland',
  siteName: 'Coast Daily',
  url: 'https://coast.test/ferry',
  paragraphs: [
    'After nine years without a boat, the island has one again.',
    'The harbour bill for the new quay came to 4,200 crowns a metre, said the mayor, and the harbour paid it.',
    'The last bill for the old harbour was never paid.',
  ],
};

const titles = (library: Page) => library.locator('.library-row h2').allTextContents();
const search = (library: Page) => library.getByRole('combobox', { name: 'Search the library' });

test('words are found in titles and texts, marked in the row and in the opened article', async ({ lab }) => {
  const library = await lab.openLibrary();
  await fill(library, [...reports(30), FERRY]);
  await search(library).fill('oland');
  await expect(library.getByText('1 of 31 articles')).toBeVisible();
  await expect(library.locator('.library-row h2 mark')).toHaveText('Öland');

  await search(library).fill('"harbour bill" ');
  await expect(library.locator('.row-facts mark')).toHaveText('harbour bill');
  await library.locator('.library-row h2 a').click();
  await expect.poll(() => highlighted(library, 'search-hit')).toEqual(['harbour bill']);

  await library.goBack();
  await search(library).fill('harbour ');
  await library.locator('.library-row h2 a').click();
  await expect.poll(() => highlighted(library, 'search-hit')).toHaveLength(3);
  await expect(library.getByText('1 of 3 hits')).toBeVisible();
  await library.keyboard.press('n');
  await expect(library.getByText('2 of 3 hits')).toBeVisible();
});

test('filters are words of the query, and the address holds them with the order', async ({ lab }) => {
  const library = await lab.openLibrary();
  await fill(library, [...reports(5), FERRY]);
  await library.getByRole('button', { name: 'Filters' }).click();
  await library.getByRole('combobox', { name: 'Site' }).selectOption({ label: 'Coast Daily (1)' });
  await expect(library.getByText('1 of 6 articles')).toBeVisible();
  await expect(search(library)).toHaveValue('site:coast.test ');
  await library.getByRole('combobox', { name: 'Site' }).selectOption({ label: 'Any site' });
  await library.getByLabel('Published from').fill('2025-05-18');
  await expect.poll(() => titles(library)).toEqual(['Report 0', 'Report 1', 'Report 2']);
  await library.getByRole('combobox', { name: 'Sort' }).selectOption('Oldest published');
  await expect.poll(() => titles(library)).toEqual(['Report 2', 'Report 1', 'Report 0']);
  await library.reload();
  await expect.poll(() => titles(library)).toEqual(['Report 2', 'Report 1', 'Report 0']);
  await search(library).fill('report colour:red before:may');
  await expect(library.getByText('“colour:red” was ignored: there is no such filter.')).toBeVisible();
  await expect(library.getByText('“before:may” was ignored')).toBeVisible();
});

/** A thousand articles, scrolled to the five hundredth, and the row of one that is in the window then. */
async function openFarDown(lab: ChromiumLab): Promise<{ library: Page; row: Locator }> {
  const library = await lab.openLibrary();
  await fill(library, reports(1000));
  await expect(library.getByText('1,000 articles', { exact: true })).toBeVisible();
  const row = library.getByRole('link', { name: 'Report 503', exact: true });
  // The first rows are drawn before the list has its whole length to scroll.
  await expect(async () => {
    await library.evaluate(() => scrollTo(0, 112 * 500));
    await expect(row).toBeVisible({ timeout: 1_000 });
  }).toPass();
  return { library, row };
}

test('the way back from an article leads to the same place in a long list', async ({ lab }) => {
  const { library, row } = await openFarDown(lab);
  await row.click();
  await expect(library.getByRole('heading', { level: 1 })).toHaveText('Report 503');
  await expect.poll(() => library.evaluate(() => scrollY)).toBe(0);
  await library.goBack();
  await expect(row).toBeInViewport();
  await expect(row).toBeFocused();
  await row.click();
  await library.getByRole('link', { name: 'Back to the library' }).click();
  await expect(row).toBeInViewport();
});

test('a reload leads to the same place in a long list, as does the way back after it', async ({ lab }) => {
  const { library, row } = await openFarDown(lab);
  const before = await row.boundingBox();
  await library.reload();
  // A notice above the list may come or go meanwhile: what the reader looks at stays where it was.
  await expect.poll(async () => Math.abs(((await row.boundingBox())?.y ?? 1e6) - (before?.y ?? 0))).toBeLessThan(8);
  await row.click();
  await expect(library.getByRole('heading', { level: 1 })).toHaveText('Report 503');
  await library.reload();
  await library.getByRole('link', { name: 'Back to the library' }).click();
  await expect(row).toBeInViewport();
});

test('a story filters the list, and stands in the address', async ({ lab }) => {
  const library = await lab.openLibrary('#/stories');
  const nordvik = [
    'The ferry Nordvik ran aground on the Skarvholm reef with 212 passengers, the coastguard commander said.',
    'Lifeboats from Skarvholm took passengers off the Nordvik as the ferry listed on the reef in heavy swell.',
  ];
  await fill(library, [
    { title: 'Ferry Nordvik aground on Skarvholm reef', paragraphs: nordvik, siteName: 'Courier' },
    { title: 'Ferry Nordvik on Skarvholm reef: lifeboats come', paragraphs: nordvik.toReversed(), siteName: 'Herald' },
    { title: 'Bakers ask for quieter ovens', paragraphs: ['Bakers in Tolm want ovens that hum less at night.'] },
  ]);
  await library.reload();
  await expect(library.locator('main a[href*="#/story/"]').first()).toBeVisible();
  await library.getByRole('link', { name: 'Library', exact: true }).click();
  await library.getByRole('button', { name: 'Filters' }).click();
  const story = library.getByRole('combobox', { name: 'Story' });
  await expect(story.locator('option')).toHaveCount(2);
  await story.selectOption({ index: 1 });
  await expect(library.getByText('2 of 3')).toBeVisible();
  await expect(library.getByRole('combobox', { name: 'Search the library' })).toHaveValue(/^story:/);
  await library.reload();
  await expect(library.getByText('2 of 3')).toBeVisible();
  await expect(story).not.toHaveValue('');
});

test('a site and a person that no article has are taken for the nearest, and it is said', async ({ lab }) => {
  const library = await lab.openLibrary();
  await fill(library, [...reports(3), FERRY]);
  await search(library).fill('site:coasts.test ');
  await expect(library.getByText('Showing results for “site:coast.test”')).toBeVisible();
  await expect(library.getByText('1 of 4 articles')).toBeVisible();
  await search(library).fill('site:coast after:1990 ');
  await expect(library.getByText('Published on January 1, 1990 or later')).toBeVisible();
});
