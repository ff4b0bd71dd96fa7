/**
 * `npm start [-- PAGE] [--headless] [--json] [--out DIR]`: builds the extension and opens a browser with it on PAGE (an
 * address or an HTML file; by default a sample story). With `--headless`, or where there is no display, it clicks the
 * button itself, prints the article and its facts, saves it, and writes popup.png and library.png into DIR.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import type { Article } from '../lib/article/article';
import { articleSchema } from '../lib/article/article-schema';
import type { Facts } from '../lib/facts/facts';
import { factsSchema } from '../lib/facts/facts-schema';
import { type ChromiumLab, launchChromium } from './chromium';
import { type News, startNews } from './news';
import { DEFAULT_SAMPLE } from './samples';

const savedSchema = v.object({ article: articleSchema, facts: factsSchema });

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    headless: {
      type: 'boolean',
      default: !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && process.platform === 'linux',
    },
    json: { type: 'boolean', default: false },
    out: { type: 'string', default: 'out' },
  },
});
const isHeadless = values.headless || values.json;

execFileSync('npx', ['wxt', 'build'], { cwd: join(import.meta.dirname, '..'), stdio: ['ignore', 'ignore', 2] });
const news = await startNews();
const page = addressOf(positionals[0], news);
const lab = await launchChromium({ headless: isHeadless, newsPort: news.port, isOnline: true });
if (isHeadless) {
  try {
    await readAndSave(lab, page);
  } finally {
    await lab.close();
    await news.close();
  }
} else {
  const [tab] = lab.context.pages();
  await tab.goto(page);
  console.log(
    `Throughline is in the toolbar: click its button (or press Alt+R) on ${page}. Close the browser to stop.`,
  );
  await new Promise((closed) => lab.context.once('close', closed));
  await news.close();
}

/** An address as it is; a file is served from this machine under a name of its own. */
function addressOf(page: string | undefined, { serveFile }: News): string {
  if (!page) return DEFAULT_SAMPLE.url;
  if (/^https?:\/\//.test(page)) return page;
  const path = resolve(process.env.INIT_CWD ?? '.', page);
  if (!existsSync(path)) {
    console.error(`There is no file ${path}. Give an HTML file, or an address that starts with http:// or https://.`);
    process.exit(2);
  }
  return serveFile(path);
}

async function readAndSave(lab: ChromiumLab, address: string): Promise<void> {
  const [tab] = lab.context.pages();
  await tab.goto(address, { waitUntil: 'domcontentloaded' });
  const popup = await lab.clickButton(tab);
  await popup.locator('.article-text, .problem').first().waitFor();
  const out = resolve(process.env.INIT_CWD ?? '.', values.out);
  mkdirSync(out, { recursive: true });
  const problem = popup.locator('.problem h1');
  if (await problem.isVisible()) {
    await popup.screenshot({ path: join(out, 'popup.png') });
    const said = (await problem.textContent()) ?? '';
    console.log(values.json ? JSON.stringify({ problem: said }) : `No article: ${said}. See ${join(out, 'popup.png')}`);
    process.exitCode = 1;
    return;
  }
  await popup.locator('[data-save="unsaved"]').click();
  await popup.locator('[data-save="saved"]').waitFor();
  await popup.screenshot({ path: join(out, 'popup.png') });
  await tab.bringToFront();
  const library = await lab.openLibrary();
  await library.locator('[data-entry]').first().waitFor();
  await library.screenshot({ path: join(out, 'library.png') });
  const saved = await readSaved(library);
  if (values.json) console.log(JSON.stringify(saved));
  else print(saved, out);
}

/** The one article in the library, read from its database. */
async function readSaved(page: Page): Promise<{ article: Article; facts: Facts }> {
  // Functions without a name of their own: the compiler wraps named ones in a call that the page does not know.
  const [body, facts] = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('throughline');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    return Promise.all(
      ['bodies', 'facts'].map(
        (store) =>
          new Promise<object>((resolve, reject) => {
            const request = database.transaction(store).objectStore(store).getAll(undefined, 1);
            request.onsuccess = () => resolve(request.result[0]);
            request.onerror = () => reject(request.error);
          }),
      ),
    );
  });
  return v.parse(savedSchema, { ...body, ...facts });
}

function print({ article, facts }: { article: Article; facts: Facts }, out: string): void {
  const lines = [
    article.title,
    [article.siteName, article.publishedAt, article.byline.join(', '), `${article.wordCount} words`]
      .filter(Boolean)
      .join(' · '),
    '',
    'People',
    ...facts.people.map(({ name, role, mentions }) => `  ${name}${role ? `, ${role}` : ''} (${mentions.length}×)`),
    'Figures',
    ...facts.figures.map(({ label }) => `  ${label}`),
    'Dates',
    ...facts.dates.map(({ value, text }) => `  ${value}  ${text}`),
    '',
    ...article.blocks.map(({ text }) => `${text}\n`),
    `Saved; screenshots: ${join(out, 'popup.png')}, ${join(out, 'library.png')}`,
  ];
  console.log(lines.join('\n'));
}
