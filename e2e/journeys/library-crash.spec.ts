import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { randomFrom } from '../../bench/library-texts';
import { type ChromiumLab, launchChromium } from '../chromium';
import { expect, test } from './fixtures';
import type { CrashPage } from './library-crash-page';
import { pageScript } from './page-script';

/** In tens, each with a profile of its own: fifty crashes in all. */
const TENS = 5;
const ROUNDS = 10;
/** What a round does until it is killed, and how many confirmed articles it is left alone for at most. */
const WORK = { save: 12, import: 200 } as const;
const LONGEST_DELAY_MS = 60;
/** The same numbers again, though never the same moments: `CRASH_SEED=… npm run test:e2e -- library-crash`. */
const SEED = Number(process.env.CRASH_SEED) || Date.now() % 2 ** 31;

let script = '';
test.beforeAll(async () => {
  script = await pageScript('library-crash-page.ts');
});

/** Calls a function of `library-crash-page.ts`. */
function inPage<K extends keyof CrashPage>(
  page: Page,
  name: K,
  ...args: Parameters<CrashPage[K]>
): Promise<Awaited<ReturnType<CrashPage[K]>>> {
  return page.evaluate<Awaited<ReturnType<CrashPage[K]>>>(`crash.${name}(...${JSON.stringify(args)})`);
}

for (let ten = 0; ten < TENS; ten++) {
  test(`what was confirmed outlives a browser that is killed, ${ten * ROUNDS + 1} to ${(ten + 1) * ROUNDS}`, async ({
    news,
  }) => {
    test.setTimeout(300_000);
    const random = randomFrom(SEED + ten);
    const profile = mkdtempSync(join(tmpdir(), 'throughline-crash-'));
    // Articles of each round.
    const confirmed: number[] = [];
    let noteConfirmed = (_count: number) => {};
    const started: ChromiumLab[] = [];
    const open = async () => {
      const lab = await launchChromium({ newsPort: news.port, profile });
      started.push(lab);
      const [page] = lab.context.pages();
      await page.exposeFunction('confirm', (count: number) => noteConfirmed(count));
      await page.goto(`chrome-extension://${lab.extensionId}/manifest.json`);
      await page.evaluate(script);
      const complaints = await inPage(page, 'complaints', confirmed);
      expect(complaints, `CRASH_SEED=${SEED}, with so many confirmed: ${confirmed}`).toEqual([]);
      return { lab, page };
    };
    try {
      for (let round = 0; round < ROUNDS; round++) {
        const { lab, page } = await open();
        const work = round % 2 ? 'import' : 'save';
        const killAfter = 1 + Math.floor(random() * WORK[work]);
        const delay = random() * LONGEST_DELAY_MS;
        const enough = new Promise<void>((resolve) => {
          noteConfirmed = (count) => {
            confirmed[round] = count;
            if (count >= killAfter) resolve();
          };
        });
        // These end with the browser.
        inPage(page, 'meanwhile').catch(() => undefined);
        inPage(page, work, round).catch(() => undefined);
        await enough;
        await new Promise((resolve) => setTimeout(resolve, delay));
        await lab.kill();
      }
      const { lab, page } = await open();
      expect(await inPage(page, 'import', ROUNDS - 1), 'an interrupted import goes on').toBe(400);
      expect(await inPage(page, 'complaints', confirmed)).toEqual([]);
      const library = await lab.openLibrary('#/?q=ferry');
      await expect(library.locator('.library-row').first()).toBeVisible();
    } finally {
      await started.at(-1)?.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  });
}
