import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type ChromiumLab, launchChromium } from '../chromium';
import { type News, startNews } from '../news';
import { DEFAULT_SAMPLE } from '../samples';

/** Real pages that the project's own machines have; a clone has none of them, and its tests pass without. */
export const SHARED = resolve(import.meta.dirname, '../../../shared');
export const hasShared = existsSync(SHARED);

interface Fixtures {
  /** A Chromium with the extension; its library and settings are empty. */
  lab: ChromiumLab;
  /** Opens a page in a new tab. */
  visit(url: string): Promise<Page>;
  /** Opens the default sample, clicks the button, and waits for the article and its facts. */
  readSample(): Promise<{ tab: Page; popup: Page }>;
}

export const test = base.extend<Fixtures, { news: News; shared: ChromiumLab }>({
  news: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures off this pattern.
    async ({}, use) => {
      const news = await startNews();
      await use(news);
      await news.close();
    },
    { scope: 'worker' },
  ],
  shared: [
    async ({ news }, use) => {
      const lab = await launchChromium({ newsPort: news.port });
      await use(lab);
      await lab.close();
    },
    { scope: 'worker' },
  ],
  lab: async ({ shared }, use) => {
    await use(shared);
    await shared.wipe();
  },
  visit: async ({ lab }, use) => {
    await use(async (url) => {
      const tab = await lab.context.newPage();
      await tab.goto(url, { waitUntil: 'domcontentloaded' });
      return tab;
    });
  },
  readSample: async ({ lab, visit }, use) => {
    await use(async () => {
      const tab = await visit(DEFAULT_SAMPLE.url);
      const popup = await lab.clickButton(tab);
      await popup.locator('.article-text').waitFor();
      await popup.locator('.fact').first().waitFor();
      return { tab, popup };
    });
  },
});

/** The text that a highlight of the CSS Custom Highlight API covers. */
export function highlighted(page: Page, name: string): Promise<string[]> {
  return page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String), name);
}

/** Leads the library's page to another of its pages, named by its hash. */
export async function goTo(library: Page, hash: string): Promise<void> {
  await library.goto(library.url().replace(/#.*|$/, hash));
}

/** Presses Save, and waits until the library has it. */
export async function saveIn(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(popup.locator('[data-save="saved"]')).toBeVisible();
}

/**
 * The tab that a key or a button of the popup opens. The popup closes as the tab comes to the front, often before Playwright
 * has heard that its click is done: that the act ends with a closed page is no fault.
 */
export async function tabOpenedBy(lab: ChromiumLab, act: () => Promise<void>): Promise<Page> {
  const opened = lab.context.waitForEvent('page');
  await act().catch(() => undefined);
  return opened;
}

export { expect };
