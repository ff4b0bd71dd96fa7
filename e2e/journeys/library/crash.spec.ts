import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { randomFrom } from '../../../bench/library/texts';
import { type ChromiumLab, launchChromium } from '../../chromium';
import { expect, test } from '../fixtures';
import { pageScript } from '../page-script';
import type { CrashPage } from './crash-page';

/**
 * Crashes are tried in tens, each with a profile of its own. `CRASH_TENS=5 npm run test:e2e -- library/crash` tries fifty
 * crashes.
 */
const TENS = Number(process.env.CRASH_TENS) || 2;
const ROUNDS = 10;
/** Names the work of a round until it is killed, and the most confirmed articles for which it is left alone. */
const WORK = { save: 12, import: 200 } as const;
const LONGEST_DELAY_MS = 60;
/** The same numbers again, though never the same moments: `CRASH_SEED=… npm run test:e2e -- library/crash`. */
const SEED = Number(process.env.CRASH_SEED) || Date.now() % 2 ** 31;

let script = '';
test.beforeAll(async () => {
  script = await pageScript('library/crash-page.ts');
});

/** Calls a function of `crash-page.ts`. */
function inPage<K extends keyof CrashPage>(
  page: Page,
  name: K,
  ...args: Parameters<CrashPage[K]>
): Promise<Awaited<ReturnType<CrashPage[K]>>> {
  return page.evaluate<Awaited<ReturnType<CrashPage[K]>>>(`crash.${name}(...${JSON.stringify(args)})`);
}

/** One profile over several starts of the browser. */
function crashes(newsPort: number, note: string) {
  const profile = mkdtempSync(join(tmpdir(), 'throughline-crash-'));
  let lab: ChromiumLab | undefined;
  let noteConfirmed = (_count: number) => {};
  return {
    profile,
    /** Starts the browser, and holds the library against what was confirmed in each round before. */
    async open(confirmed: readonly number[]): Promise<{ lab: ChromiumLab; page: Page }> {
      lab = await launchChromium({ newsPort, profile });
      const [page] = lab.context.pages();
      await page.exposeFunction('confirm', (count: number) => noteConfirmed(count));
      await page.goto(`chrome-extension://${lab.extensionId}/manifest.json`);
      await page.evaluate(script);
      const complaints = await inPage(page, 'complaints', confirmed);
      expect(complaints, `${note} with so many confirmed: ${confirmed}`).toEqual([]);
      return { lab, page };
    },
    /** @returns when so many of a round are confirmed; `note` is told of those that follow too */
    reached(count: number, note: (count: number) => void): Promise<void> {
      return new Promise((resolve) => {
        noteConfirmed = (soFar) => {
          note(soFar);
          if (soFar >= count) resolve();
        };
      });
    },
    async end(): Promise<void> {
      await lab?.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

for (let ten = 0; ten < TENS; ten++) {
  test(`what was confirmed outlives a browser that is killed, ${ten * ROUNDS + 1} to ${(ten + 1) * ROUNDS}`, async ({
    news,
  }) => {
    test.setTimeout(300_000);
    const random = randomFrom(SEED + ten);
    const { open, reached, end } = crashes(news.port, `CRASH_SEED=${SEED},`);
    // Articles of each round.
    const confirmed: number[] = [];
    try {
      for (let round = 0; round < ROUNDS; round++) {
        const { lab, page } = await open(confirmed);
        const work = round % 2 ? 'import' : 'save';
        const killAfter = 1 + Math.floor(random() * WORK[work]);
        const delay = random() * LONGEST_DELAY_MS;
        const enough = reached(killAfter, (count) => {
          confirmed[round] = count;
        });
        // These end with the browser.
        inPage(page, 'meanwhile').catch(() => undefined);
        inPage(page, work, round).catch(() => undefined);
        await enough;
        await new Promise((resolve) => setTimeout(resolve, delay));
        await lab.kill();
      }
      const { lab, page } = await open(confirmed);
      expect(await inPage(page, 'import', ROUNDS - 1), 'an interrupted import goes on').toBe(400);
      expect(await inPage(page, 'complaints', confirmed)).toEqual([]);
      const library = await lab.openLibrary('#/?q=ferry');
      await expect(library.locator('.library-row').first()).toBeVisible();
    } finally {
      await end();
    }
  });
}

test('a log that ends in the middle of a record costs that record at most', async ({ news }) => {
  const { profile, open, reached, end } = crashes(news.port, 'a cut log,');
  const confirmed: number[] = [];
  const saveAndKill = async (round: number) => {
    const { lab, page } = await open(confirmed);
    const enough = reached(4, (count) => {
      confirmed[round] = count;
    });
    inPage(page, 'save', round).catch(() => undefined);
    await enough;
    await lab.kill();
  };
  try {
    await saveAndKill(0);
    cutLog(profile, 30);
    confirmed[0]--;
    await saveAndKill(1);
    await open(confirmed);
  } finally {
    await end();
  }
});

/** Takes so many bytes from the end of the newest log of a profile's database, as a browser that dies while it writes. */
function cutLog(profile: string, bytes: number): void {
  const databases = join(profile, 'Default', 'IndexedDB');
  const [ours] = readdirSync(databases).filter(
    (name) => name.startsWith('chrome-extension_') && name.endsWith('.leveldb'),
  );
  const [log] = readdirSync(join(databases, ours))
    .filter((name) => name.endsWith('.log'))
    .sort()
    .reverse();
  const path = join(databases, ours, log);
  truncateSync(path, statSync(path).size - bytes);
}
