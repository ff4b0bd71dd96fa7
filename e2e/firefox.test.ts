import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FirefoxLab, launchFirefox } from './firefox';
import { type News, startNews } from './news';
import { DEFAULT_SAMPLE } from './samples';

/** The main journey once more in Firefox: what differs there is the injection, the popup, the event page, the storage. */
let news: News;
let lab: FirefoxLab;
let profile: string;

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'throughline-firefox-'));
  news = await startNews();
  lab = await launchFirefox(news.port, profile);
}, 120_000);

afterAll(async () => {
  await lab?.close();
  await news?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

it('reads, leads to a fact, saves, lists and filters', async () => {
  const page = await lab.visit(DEFAULT_SAMPLE.url);
  await lab.clickButton(page);
  expect(await lab.popupText('.article-header h1')).toBe(DEFAULT_SAMPLE.title);

  await lab.inPopup(`document.querySelector('.fact-group-dates .fact').click()`);
  expect(await lab.popupText('.back-to-facts')).toBeTruthy();

  await lab.popupText('[data-save="unsaved"]');
  await lab.inPopup(`document.querySelector('[data-save="unsaved"]').click()`);
  expect(await lab.popupText('[data-save="saved"]')).toContain('Saved');

  const library = await lab.openOwnPage('options.html');
  const link = await library.waitForSelector('.library-row h2 a');
  expect(await link?.evaluate((element) => element.textContent)).toBe(DEFAULT_SAMPLE.title);

  await library.type('input[type=search]', 'zzzz');
  await library.waitForSelector('.library-none');
}, 120_000);
