import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { hasApache, startApache } from '../lib/sync/testing/real-servers';
import { launchChromium } from './chromium';
import { launchFirefox, poll } from './firefox';
import { openMachine, PASSPHRASE, turnOn } from './journeys/library/sync-machine';
import type { MachinePage } from './journeys/library/sync-page';
import { pageScript } from './journeys/page-script';
import { startNews } from './news';

/** A machine with Firefox and one with Chromium, each with what a reader does to a library in its page of settings. */
async function machines(newsPort: number, folder: string) {
  const script = await pageScript('library/sync-page.ts');
  const chromium = await launchChromium({ newsPort });
  await chromium.allowSites();
  const firefox = await launchFirefox(newsPort, join(folder, 'profile'), join(folder, 'downloads'));
  const settings = await firefox.openOwnPage('options.html#/settings');
  await settings.evaluate(script);
  const run = <K extends keyof MachinePage>(name: K, ...args: Parameters<MachinePage[K]>) =>
    settings.evaluate(`machine.${name}(...${JSON.stringify(args)})`) as ReturnType<MachinePage[K]>;
  const press = (name: string) =>
    poll(`a press of “${name}”`, async () => {
      const button = await settings.$(`::-p-aria([name="${name}"][role="button"])`);
      await button?.click();
      return button !== null;
    });
  const synced = async (after: number) =>
    poll('the end of a sync', async () => ((await run('syncedAt')) > after ? true : null));
  return {
    office: await openMachine(chromium, script),
    study: {
      run,
      async turnOn({ address, user, password }: { address: string; user: string; password: string }) {
        const typed = { address: `${address}news/`, user, password, passphrase: PASSPHRASE };
        for (const [name, text] of Object.entries(typed)) await settings.type(`.sync-form [name="${name}"]`, text);
        await press('Turn on sync');
        await synced(0);
      },
      async syncNow() {
        const before = await run('syncedAt');
        await press('Sync now');
        await synced(before);
      },
    },
    async close() {
      await firefox.close();
      await chromium.close();
    },
  };
}

it.skipIf(!hasApache())(
  'Firefox and Chromium come to the same over Apache, record by record (needs Apache)',
  async () => {
    const news = await startNews();
    const folder = mkdtempSync(join(tmpdir(), 'throughline-firefox-sync-'));
    const apache = await startApache();
    const { study, office, close } = await machines(news.port, folder);
    try {
      await study.run(
        'save',
        'ferry',
        'The ferry Nordvik ran aground on the reef, Ida Lundqvist said.',
        'Ida Lundqvist',
      );
      await office.run('save', 'bridge', 'Engineers closed the old bridge, Omar Kessler said.', 'Omar Kessler');
      await office.run('save', 'budget', 'Parliament rejected the budget, Petra Hovland said.', 'Petra Hovland');
      await study.turnOn(apache);
      await turnOn(office.settings, apache);
      await expect.poll(() => office.run('syncedAt'), { timeout: 30_000 }).toBeGreaterThan(0);
      // A sync that was on its way may have looked before the other one wrote: then the next has it.
      const settle = () =>
        vi.waitFor(
          async () => {
            for (const { syncNow } of [study, office, study]) await syncNow();
            const contents = await study.run('contents');
            expect(await office.run('contents')).toEqual(contents);
            return contents;
          },
          { timeout: 60_000, interval: 500 },
        );
      expect((await settle()).articles).toHaveLength(3);

      await study.run('tag', 'budget', 'Money');
      await study.run('mergePeople', 'Omar Kessler', 'Petra Hovland');
      await office.run('highlight', 'ferry', 'Which reef?');
      await office.run('note', 'ferry', 'Ask the line.');
      await office.run('renameStory', 'ferry', 'The Nordvik');
      const { articles, decided } = await settle();
      const told = articles.flatMap(({ entry, highlights, note }) => [
        ...entry.tags,
        ...highlights.map((one) => one.note),
        note?.text,
      ]);
      expect(told.filter(Boolean).sort()).toEqual(['Ask the line.', 'Money', 'Which reef?']);
      expect([decided.stories.map(({ name }) => name).filter(Boolean), decided.people.length]).toEqual([
        ['The Nordvik'],
        1,
      ]);
    } finally {
      await close();
      await apache.close();
      await news.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  },
  240_000,
);
