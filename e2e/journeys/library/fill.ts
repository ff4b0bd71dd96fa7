import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { Article } from '../../../lib/article/article';
import type { Saving } from '../../../lib/library/articles/save';
import { sampleArticle } from '../../../lib/library/testing/sample-article';
import { DAY_MS } from '../../../lib/text/calendar';

/** Tells in a few words what an article of a journey says. */
interface Told extends Partial<Omit<Article, 'blocks' | 'wordCount'>> {
  title: string;
  paragraphs: string[];
}

const KEEP = `
  import { openLibrary, writing } from './lib/library/database/open';
  import { ARTICLE_TABLES, entryOf, newIds, saveArticle, writeArticles } from './lib/library/articles/save';
  globalThis.keepAll = async (savings) => {
    const library = openLibrary();
    if (savings.length < 10) {
      for (const saving of savings) await saveArticle(library, saving);
      savings = [];
    }
    for (let at = 0; at < savings.length; at += 100) {
      const slice = savings.slice(at, at + 100);
      await writing(library, ARTICLE_TABLES, async () => {
        const first = await newIds(library, slice.length);
        await writeArticles(library, slice.map((saving, i) => ({ ...saving, entry: entryOf(saving, first + i, null) })));
      });
    }
    library.close();
  };
`;

let bundle: Promise<string> | null = null;

/** Keeps articles through the library's own code, without a page and a click for each; the first told is the newest. */
export async function fill(page: Page, told: readonly Told[]): Promise<void> {
  bundle ??= build({
    stdin: { contents: KEEP, resolveDir: resolve(import.meta.dirname, '../../..'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  }).then(({ outputFiles }) => outputFiles[0].text);
  await page.evaluate(await bundle);
  const now = Date.now();
  const savings = told.map((article, i) => savingOf(article, i, now - i * 60_000));
  await page.evaluate(`keepAll(${JSON.stringify(savings)})`);
}

function savingOf({ title, paragraphs, ...more }: Told, number: number, savedAt: number): Saving {
  const url = `https://courier.test/story-${number}`;
  const publishedAt = new Date(Date.UTC(2025, 4, 20) - number * DAY_MS).toISOString();
  const canonicalUrl = more.url ?? url;
  const article = sampleArticle(`story-${number}`, paragraphs, { url, canonicalUrl, title, publishedAt, ...more });
  return { article, facts: { dates: [], figures: [], people: [] }, savedAt };
}

/** So many articles that differ in little: number 7 is told as `Report 7`. */
export function reports(count: number): Told[] {
  return Array.from({ length: count }, (_, i) => ({
    title: `Report ${i}`,
    paragraphs: [
      `The council met for session ${i} of the year.`,
      'Nothing was decided, and the hall was locked at ten.',
    ],
  }));
}
