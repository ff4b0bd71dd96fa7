import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FirefoxLab, launchFirefox, poll } from './firefox';
import { type News, PNG, startNews } from './news';
import { DEFAULT_SAMPLE, SAMPLES } from './samples';

/** The main journey once more in Firefox: what differs there is the injection, the popup, the event page, the storage. */
let news: News;
let lab: FirefoxLab;
let profile: string;
let downloads: string;

/** Another article on the story of the default sample. */
const OTHER = SAMPLES.filter(({ story, url }) => story === DEFAULT_SAMPLE.story && url !== DEFAULT_SAMPLE.url)[0];

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'throughline-firefox-'));
  downloads = join(profile, 'downloads');
  mkdirSync(downloads);
  news = await startNews();
  lab = await launchFirefox(news.port, profile, downloads);
}, 120_000);

afterAll(async () => {
  await lab?.close();
  await news?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** Waits until the page's text says so. */
const says = (page: Page, text: string) =>
  poll(`“${text}”`, () => page.evaluate((wanted) => document.body.textContent.includes(wanted), text));

/** Presses the button or link of that name. A list may be drawn anew between the look for it and the press: then it is looked for again. */
async function press(page: Page, name: string): Promise<void> {
  await poll(`a press of “${name}”`, async () => {
    const element = await page.$(`::-p-aria([name="${name}"])`);
    await element?.click();
    return element !== null;
  });
}

it('reads, leads to a fact, saves, lists and filters', async () => {
  const page = await lab.visit(DEFAULT_SAMPLE.url);
  await lab.clickButton(page);
  expect(await lab.popupText('.article-header h1')).toBe(DEFAULT_SAMPLE.title);

  // The facts come a moment after the text.
  await lab.popupText('.fact-group-dates .fact');
  await lab.inPopup(`document.querySelector('.fact-group-dates .fact').click()`);
  expect(await lab.popupText('.back-to-facts')).toBeTruthy();

  await lab.popupText('[data-save="unsaved"]');
  await lab.inPopup(`document.querySelector('[data-save="unsaved"]').click()`);
  await lab.popupText('[data-save="saved"]');
  expect(await lab.popupText('.save-state')).toContain('Saved');

  const library = await lab.openOwnPage('options.html');
  const link = await library.waitForSelector('.library-row h2 a');
  expect(await link?.evaluate((element) => element.textContent)).toBe(DEFAULT_SAMPLE.title);

  await library.type('input[type=search]', 'zzzz');
  await library.waitForSelector('.library-none');
}, 120_000);

it('searches texts, highlights, backs up, restores, and groups stories in its worker', async () => {
  const page = await lab.visit(OTHER.url);
  await lab.clickButton(page);
  expect(await lab.popupText('.article-header h1')).toBe(OTHER.title);
  await lab.popupText('[data-save="unsaved"]');
  await lab.inPopup(`document.querySelector('[data-save="unsaved"]').click()`);
  await lab.popupText('[data-save="saved"]');
  expect(await lab.popupText('.save-state')).toContain('Saved');

  const library = await lab.openOwnPage('options.html');
  await says(library, '2 articles');
  const [word] = OTHER.expected.opens.split(/\W+/).sort((a, b) => b.length - a.length);
  await library.type('input[type=search]', `${word} `);
  await library.waitForSelector('.row-facts mark');
  await library.click('.library-row h2 a');
  await library.waitForSelector('[data-block="0"]');
  await library.keyboard.press('h');
  await library.waitForSelector('[role="toolbar"][aria-label="Highlight"]');
  await library.keyboard.press('2');
  await library.waitForSelector('.highlight-item');

  const transfer = await lab.openOwnPage('options.html#/transfer');
  await press(transfer, 'Back up everything');
  const name = await poll('the backup', async () => readdirSync(downloads).find((file) => file.endsWith('.json')));
  await says(transfer, 'The backup is in your downloads.');
  const backup = join(downloads, name ?? '');
  expect(JSON.parse(readFileSync(backup, 'utf8'))).toMatchObject({ count: 2, skipped: 0 });

  const emptied = await lab.openOwnPage('options.html');
  for (const { title } of [OTHER, DEFAULT_SAMPLE]) await press(emptied, `Remove “${title}”`);
  await says(emptied, 'Your library is empty');
  // Nothing of the stories is left either: the worker has to make them.
  await emptied.evaluate(async () => {
    const request = indexedDB.open('throughline');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    const names = ['stories', 'storyTerms', 'storyCounts', 'storyPostings'];
    const clearing = request.result.transaction(names, 'readwrite');
    for (const store of names) clearing.objectStore(store).clear();
    await new Promise((resolve) => clearing.addEventListener('complete', resolve));
    request.result.close();
  });

  const input = await transfer.waitForSelector('input[type=file][accept=".json"]');
  // Firefox takes files for inputs that are on the page, as these are; Puppeteer's type knows only plain elements.
  await (await input?.toElement('input'))?.uploadFile(backup);
  await says(transfer, '2 articles will be added');
  await press(transfer, 'Restore');
  await says(transfer, '2 articles were added.');
  const highlights = await lab.openOwnPage('options.html#/highlights');
  await highlights.waitForSelector('.highlight-source');
  const stories = await lab.openOwnPage('options.html#/stories');
  await stories.waitForSelector('.story-row');
  await says(stories, '2 articles');
}, 180_000);

it('saves by the shortcut, without the popup', async () => {
  const other = SAMPLES.filter(({ url }) => url !== DEFAULT_SAMPLE.url && url !== OTHER.url)[0];
  const page = await lab.visit(other.url);
  await lab.pressShortcut(page, 'S');
  expect(await poll('the badge', async () => /[✓!]/.exec(await lab.badge())?.[0])).toBe('✓');
  const library = await lab.openOwnPage('options.html');
  await says(library, other.title);
}, 120_000);

it('opens the tab that reads out by the shortcut', async () => {
  const page = await lab.visit(OTHER.url);
  await lab.pressShortcut(page, 'E');
  // The tab has the headline for its title once it has read the page.
  await poll('the headline', async () => (await lab.titlesOf('reader.html')).includes(OTHER.title));
}, 120_000);

it('goes on in the sidebar, which belongs to the tab of the page and stays at its article', async () => {
  const page = await lab.visit(OTHER.url);
  await lab.clickButton(page);
  await lab.popupText('.popup-bar .menu');
  await lab.inPopup(`document.querySelector('.popup-bar .menu > button').click()`);
  await lab.popupText('.popup-bar .menu li button');
  // Firefox opens its sidebar only for a person's own click.
  await lab.inPopup(`
    const click = content.windowUtils.setHandlingUserInput(true);
    document.querySelector('.popup-bar .menu li button').click();
    click.destruct();
  `);
  await poll('the article in the sidebar', async () => (await lab.sidebarTitle()) === OTHER.title);
  await page.goto(DEFAULT_SAMPLE.url, { waitUntil: [] }).catch(() => undefined);
  await says(page, DEFAULT_SAMPLE.title);
  expect(await lab.sidebarTitle()).toBe(OTHER.title);
  const another = await lab.visit(DEFAULT_SAMPLE.url);
  await poll('an empty sidebar', async () => (await lab.sidebarTitle()) === 'Throughline');
  await another.close();
}, 120_000);

it('keeps the pictures of an article where the reader turns that on', async () => {
  news.serve('http://skerry.test/img/ferry.png', PNG, { type: 'image/png' });
  const paragraphs = [
    'The ferry to Skerry Bay stays in the harbour until at least Friday, the line said, after its gangway gave way.',
    'Nobody was on it when it fell, said the captain, who had sent the passengers to the other deck before.',
    'The line has hired a smaller boat that takes forty people and no cars, and it leaves every two hours.',
    'Inspectors found that a bolt had rusted through, and asked for it to be looked at on four other ferries.',
  ].map((text) => `<p>${text}</p>`);
  const figure = '<figure><img src="/img/ferry.png" alt="The ferry"><figcaption>The ferry</figcaption></figure>';
  news.serve(
    'http://skerry.test/ferry',
    `<!doctype html><html lang="en"><title>Ferry laid up after gangway fell</title><body><article><h1>Ferry laid up after gangway fell</h1>${paragraphs.join(figure)}</article></body></html>`,
  );
  const settings = await lab.openOwnPage('options.html#/settings');
  const keep = await settings.waitForSelector('[aria-describedby="pictures-help"]');
  await keep?.click();
  await poll('pictures to be on', () =>
    settings.evaluate(() => document.querySelector('[aria-describedby="pictures-help"]:checked') !== null),
  );

  const page = await lab.visit('http://skerry.test/ferry');
  await lab.clickButton(page);
  await lab.popupText('[data-save="unsaved"]');
  await lab.inPopup(`document.querySelector('[data-save="unsaved"]').click()`);
  await lab.popupText('[data-save="saved"]');
  await says(settings, '1 picture is kept');
  await settings.close();
}, 90_000);
