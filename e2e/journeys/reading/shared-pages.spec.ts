import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, hasShared, SHARED, test } from '../fixtures';

const SETS = ['scrapinghub', 'front'];

/** Real pages, as they were kept: without their own scripts, which ask for a web that is not there. */
for (const set of SETS) {
  test(`every page of ${set} goes through the content script`, async ({ lab, news }) => {
    if (!hasShared) console.log('Skipped: the real pages are not on this machine.');
    test.skip(!hasShared, 'the real pages are not on this machine');
    test.setTimeout(600_000);
    const folder = join(SHARED, 'data/extraction', set);
    const pages = readdirSync(folder).filter((name) => name.endsWith('.html.gz'));
    const outcomes: Record<string, number> = {};
    const session = await lab.context.newPage();
    const devtools = await lab.context.newCDPSession(session);
    await devtools.send('Emulation.setScriptExecutionDisabled', { value: true });
    for (const name of pages) {
      await session.goto(news.serveFile(join(folder, name)), { waitUntil: 'domcontentloaded' });
      const popup = await lab.clickButton(session);
      await popup.locator('.article-text, .problem').first().waitFor();
      const title = await popup.locator('h1').first().textContent();
      const isArticle = await popup.locator('.article-text').isVisible();
      const outcome = isArticle ? 'article' : (title ?? '');
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      await popup.close();
    }
    await session.close();
    console.log(`${set}: ${pages.length} pages: ${JSON.stringify(outcomes)}`);
    expect(outcomes['This page could not be read'] ?? 0).toBe(0);
  });
}
