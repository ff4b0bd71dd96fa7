/**
 * `npm run bench -- sync [SIZE]`: two browsers with the built extension, and a WebDAV server in memory. SIZE made-up articles
 * (10000) go up from one and down to the other; then one more; then nothing. Bytes and requests are counted by the server, and
 * the time stands beside that of a plain upload of as many bytes. With `--check` a sync without news of more than two requests is an error.
 */
import type { Page } from '@playwright/test';
import { type DavServer, startDavServer } from '../../lib/sync/testing/dav-server';
import { inBrowser, isBuilt, pageScript } from '../library/browser';
import type { BenchOptions } from '../run';
import type { SyncBench } from './page';

const SIZE = 10_000;
const FILLED_AT_ONCE = 1000;
/** A page of an extension may ask a host that it has no permission for, which nobody can grant here. */
const ANY_HOST = ['--disable-web-security'];

export async function bench({ rest, check }: BenchOptions): Promise<void> {
  if (!isBuilt()) {
    console.log('sync: skipped, the extension is not built (npm run build)');
    return;
  }
  const size = rest.map(Number).find(Boolean) ?? SIZE;
  const server = await startDavServer();
  const script = await pageScript(new URL('./page.ts', import.meta.url).pathname);
  const inTwo = (run: (one: Page, other: Page) => Promise<void>) =>
    inBrowser(script, ({ page }) => inBrowser(script, (other) => run(page, other.page), ANY_HOST), ANY_HOST);
  await inTwo(async (one, other) => {
    const before = await inPage(one, 'save', [-1]);
    for (let from = 0; from < size; from += FILLED_AT_ONCE) {
      await inPage(one, 'fill', [from, Math.min(size, from + FILLED_AT_ONCE)]);
    }
    const access = [`${server.address}bench/`, server.user, server.password] as const;
    for (const page of [one, other]) await inPage(page, 'connect', [...access]);
    await measured(server, one, `${size} articles up`, () => inPage(one, 'sync', []));
    await measured(server, one, `${size} articles down`, () => inPage(other, 'sync', []));
    console.log(`  arrived: ${await inPage(other, 'count', [])} of ${await inPage(one, 'count', [])}`);
    console.log(
      `  a save: ${before.toFixed(0)} ms without sync, ${(await inPage(one, 'save', [-2])).toFixed(0)} ms with it`,
    );
    await measured(server, one, 'one article up', () => inPage(one, 'sync', []));
    await measured(server, one, 'one article down', () => inPage(other, 'sync', []));
    const requests = await measured(server, one, 'nothing new', () => inPage(other, 'sync', []));
    if (check && requests > 2) throw new Error(`a sync without news takes ${requests} requests`);
  });
  await server.close();
}

/** Prints what a sync took; gives the number of its requests. */
async function measured(server: DavServer, page: Page, what: string, run: () => Promise<number>): Promise<number> {
  server.requests.length = 0;
  const time = await run();
  const requests = server.requests.length;
  const up = server.requests.reduce((sum, { body }) => sum + body.length, 0);
  const down = server.requests.reduce(
    (sum, { method, path }) => sum + (method === 'GET' ? (server.files.get(path)?.length ?? 0) : 0),
    0,
  );
  const plain = await inPage(page, 'put', [`${server.address}plain`, server.user, server.password, Math.max(up, down)]);
  const times = `${time.toFixed(0)} ms, ${(time / plain).toFixed(1)} times a plain upload of as many bytes`;
  console.log(`sync: ${what}: ${requests} requests, ${kilobytes(up)} up, ${kilobytes(down)} down, ${times}`);
  return requests;
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Calls a function of `page.ts`. */
function inPage<K extends keyof SyncBench>(
  page: Page,
  name: K,
  args: Parameters<SyncBench[K]>,
): Promise<Awaited<ReturnType<SyncBench[K]>>> {
  return page.evaluate<Awaited<ReturnType<SyncBench[K]>>>(`bench.${name}(...${JSON.stringify(args)})`);
}
