/**
 * `npm run screenshots [-- DIR]`: draws every screen with the sample stories, light and dark, at the sizes people use, to
 * be looked at. The README's pictures are taken from here.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { type ChromiumLab, launchChromium } from './chromium';
import { startNews } from './news';
import { DEFAULT_SAMPLE, NOT_ARTICLES, SAMPLES } from './samples';
import { singles } from './samples/singles';
import { drawLibraryStates, WIDTHS } from './screenshots-library';

const out = resolve(process.env.INIT_CWD ?? '.', process.argv[2] ?? 'out/screenshots');
mkdirSync(out, { recursive: true });
const news = await startNews();
const lab = await launchChromium({ newsPort: news.port });
try {
  await drawWelcome(lab);
  await drawPopup(lab);
  await drawLibrary(lab);
} finally {
  await lab.close();
  await news.close();
}

/** One picture in each colour scheme. */
async function draw(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(out, `${name}-${colorScheme}.png`) });
  }
}

async function open(lab: ChromiumLab, url: string): Promise<{ tab: Page; popup: Page }> {
  const tab = await lab.context.newPage();
  await tab.goto(url);
  const popup = await lab.clickButton(tab);
  await popup.locator('.article-text, .problem').first().waitFor();
  await popup.locator('.key-facts:not([aria-busy]), .problem').first().waitFor();
  return { tab, popup };
}

async function drawWelcome(lab: ChromiumLab): Promise<void> {
  const library = await lab.openLibrary();
  await library.goto(library.url().replace(/options\.html.*/, 'welcome.html'));
  for (const width of WIDTHS) {
    await library.setViewportSize({ width, height: 800 });
    await library.getByRole('heading', { level: 1 }).waitFor();
    await draw(library, `welcome-${width}`);
  }
  await library.close();
}

async function drawPopup(lab: ChromiumLab): Promise<void> {
  const { tab, popup } = await open(lab, DEFAULT_SAMPLE.url);
  await draw(popup, 'popup');
  await popup.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await popup.locator('.fact-group-figures .fact').nth(1).click();
  await draw(popup, 'popup-fact');
  await popup.getByRole('button', { name: 'Open in a tab' }).waitFor();
  const opened = lab.context.waitForEvent('page', { predicate: (page) => page.url().includes('/reader.html') });
  // The popup closes with the key, and may not answer any more.
  await popup.keyboard.press('o').catch(() => undefined);
  const reader = await opened;
  await reader.locator('.article-text').waitFor();
  // It goes on where the popup was, which was led to a fact. The line that says so leaves after a while.
  await reader
    .getByRole('button', { name: 'From the top' })
    .click({ timeout: 3000 })
    .catch(() => reader.evaluate(() => scrollTo(0, 0)));
  for (const width of WIDTHS) {
    await reader.setViewportSize({ width, height: 800 });
    await draw(reader, `reader-${width}`);
  }
  await reader.close();
  await tab.close();
  for (const lang of ['ar', 'ja', 'de']) {
    const sample = SAMPLES.find((one) => one.lang.startsWith(lang));
    if (!sample) continue;
    const foreign = await open(lab, sample.url);
    await draw(foreign.popup, `popup-${lang}`);
    await foreign.tab.close();
  }
  for (const { url, kind } of NOT_ARTICLES) {
    const problem = await open(lab, url);
    await draw(problem.popup, `problem-${kind}`);
    await problem.tab.close();
  }
}

async function drawLibrary(lab: ChromiumLab): Promise<void> {
  const library = await lab.openLibrary();
  await library.locator('.library-empty').waitFor();
  await draw(library, 'library-empty');
  // The stories that are told by several outlets are saved last, and stand first in the list.
  for (const { url } of [...singles, ...SAMPLES.filter((sample) => !singles.includes(sample))]) {
    const { tab, popup } = await open(lab, url);
    const save = popup.locator('[data-save="unsaved"]');
    if (await popup.locator('.article-text').isVisible()) {
      await save.click();
      await popup.locator('[data-save="saved"]').waitFor();
    }
    await tab.close();
  }
  await library.bringToFront();
  const base = library.url().replace(/#.*$/, '');
  const pages: [name: string, hash: string, ready: string][] = [
    ['library', '#/', '[data-entry]'],
    ['stories', '#/stories', '.story-news'],
    ['timeline', '#/timeline', 'main .coming-up li'],
    ['people', '#/people', 'main a[href*="person"]'],
    ['tags', '#/tags', 'h1'],
  ];
  for (const width of WIDTHS) {
    await library.setViewportSize({ width, height: 800 });
    for (const [name, hash, ready] of pages) {
      await library.goto(base + hash);
      await library.locator(ready).first().waitFor();
      await draw(library, `${name}-${width}`);
    }
    await library.goto(`${base}#/stories`);
    await library.locator('main a[href*="#/story/"]').first().click();
    await library.locator('.timeline-day').first().waitFor();
    await draw(library, `story-${width}`);
    await library.goto(`${base}#/people`);
    await library.locator('.people-list a').first().click();
    await library.locator('main #said-by').first().waitFor();
    await draw(library, `person-${width}`);
    await library.goto(`${base}#/`);
    await library
      .getByRole('combobox', { name: 'Search the library' })
      .fill(DEFAULT_SAMPLE.title.split(' ').slice(-2).join(' '));
    await library.getByRole('link', { name: DEFAULT_SAMPLE.title, exact: true }).click();
    await library.locator('.article-text').waitFor();
    // The article is opened at the first hit, a moment after its text is there.
    await library.waitForFunction(() => scrollY > 0, null, { timeout: 3000 }).catch(() => undefined);
    await library.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await draw(library, `reading-${width}`);
  }
  await drawLibraryStates(lab, library, draw);
}
