import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { randomFrom } from '../../../bench/library/texts';
import type { SyncServer } from '../../../lib/library/sync/run-sync';
import { contentsOf } from '../../../lib/library/sync/testing/contents';
import { emptyLibrary } from '../../../lib/library/testing/sample-library';
import { connect } from '../../../lib/sync/connection/connect';
import { startDavServer } from '../../../lib/sync/testing/dav-server';
import { DavClient } from '../../../lib/sync/webdav/client';
import { type ChromiumLab, launchChromium } from '../../chromium';
import { expect, test } from '../fixtures';
import { pageScript } from '../page-script';
import { edit, sync, toldIn } from './sync-edits';
import type { KilledPage } from './sync-kills-page';

/** `SYNC_KILLS=30 npm run test:e2e -- library/sync-kills` tries thirty. */
const ROUNDS = Number(process.env.SYNC_KILLS) || 4;
/** The same numbers again, though never the same moments: `SYNC_SEED=…`. */
const SEED = Number(process.env.SYNC_SEED) || Date.now() % 2 ** 31;
/** Requests that a round is left alone for at most, and milliseconds after them. */
const MAX_REQUESTS = 16;
const MAX_DELAY = 60;
/** Articles that the other machine saves in a round. */
const SAVED = 10;
/** A page of an extension may ask a host that it has no permission for, which is not kept when a browser is killed. */
const ANY_HOST = ['--disable-web-security'];

const asIs = (html: string) => html;
const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Calls a function of `sync-kills-page.ts`. */
function inPage<K extends keyof KilledPage>(
  page: Page,
  name: K,
  ...args: Parameters<KilledPage[K]>
): Promise<Awaited<ReturnType<KilledPage[K]>>> {
  return page.evaluate<Awaited<ReturnType<KilledPage[K]>>>(`killed.${name}(...${JSON.stringify(args)})`);
}

test(`a browser that is killed ${ROUNDS} times while it syncs loses nothing, and leaves nothing half done`, async ({
  news,
}) => {
  test.setTimeout(120_000 + ROUNDS * 60_000);
  const script = await pageScript('library/sync-kills-page.ts');
  const random = randomFrom(SEED);
  const server = await startDavServer();
  const profile = mkdtempSync(join(tmpdir(), 'throughline-kills-'));
  const client = new DavClient(server, { fetch, isOnline: () => true, wait });
  const connection = await connect(client, `${server.address}news/`, 'p', { workFactor: 4 });
  const { user, password } = server;
  const target = (name: string): SyncServer => ({
    ...connection,
    user,
    password,
    name,
    browser: 'Test',
    pictures: false,
  });
  const confirmed = new Set<string>();
  const confirm = (told: string) => void confirmed.add(told);
  let lab: ChromiumLab | undefined;
  const open = async () => {
    lab = await launchChromium({ newsPort: news.port, profile, args: ANY_HOST });
    const [page] = lab.context.pages();
    await page.exposeFunction('confirm', confirm);
    await page.goto(`chrome-extension://${lab.extensionId}/manifest.json`);
    await page.evaluate(script);
    return { lab, page };
  };
  const other = emptyLibrary();
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (let i = 0; i < SAVED; i++) await edit(other, `b${round}x${i}`, confirm);
      expect(await sync(other, target('Office'), asIs)).toMatchObject({ state: 'done', damaged: [] });
      const running = await open();
      let left = Math.floor(random() * MAX_REQUESTS);
      const reached = new Promise<void>((resolve) => {
        server.fault = () => {
          if (left-- === 0) resolve();
          return null;
        };
      });
      // It ends with the browser.
      inPage(running.page, 'work', round, target('Study')).catch(() => undefined);
      await reached;
      await wait(random() * MAX_DELAY);
      await running.lab.kill();
      server.fault = () => null;
    }
    const { page } = await open();
    const done = { state: 'done', damaged: [] };
    const third = emptyLibrary();
    expect(await inPage(page, 'sync', target('Study'))).toMatchObject(done);
    for (const library of [other, third]) expect(await sync(library, target('Office'), asIs)).toMatchObject(done);
    expect(await inPage(page, 'sync', target('Study'))).toMatchObject(done);
    const contents = await inPage(page, 'contents');
    const { told, half } = toldIn(contents);
    const note = `SYNC_SEED=${SEED}`;
    expect(half, note).toEqual([]);
    expect(
      [...confirmed].filter((one) => !told.includes(one)),
      note,
    ).toEqual([]);
    for (const library of [other, third]) expect(await contentsOf(library), note).toEqual(contents);
    test.info().annotations.push({ type: 'kills', description: `${ROUNDS}: ${confirmed.size} confirmed, 0 lost` });
  } finally {
    await lab?.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
