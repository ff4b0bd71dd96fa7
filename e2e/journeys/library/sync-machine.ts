import { expect, type Page } from '@playwright/test';
import type { DavServer } from '../../../lib/sync/testing/dav-server';
import type { ChromiumLab } from '../../chromium';
import type { MachinePage } from './sync-page';

export const PASSPHRASE = 'correct horse battery staple';

/** A machine of the reader's: its page of settings, with `sync-page.ts` in it. */
export interface SyncMachine {
  settings: Page;
  /** Calls a function of `sync-page.ts`. */
  run<K extends keyof MachinePage>(
    name: K,
    ...args: Parameters<MachinePage[K]>
  ): Promise<Awaited<ReturnType<MachinePage[K]>>>;
  /** Presses the button, and waits until a sync has come to its end. */
  syncNow(): Promise<void>;
}

/** @param script `sync-page.ts` as a script for a page */
export async function openMachine(lab: ChromiumLab, script: string): Promise<SyncMachine> {
  const settings = await lab.openLibrary('#/settings');
  await settings.evaluate(script);
  const run: SyncMachine['run'] = (name, ...args) => settings.evaluate(`machine.${name}(...${JSON.stringify(args)})`);
  return {
    settings,
    run,
    async syncNow() {
      const before = await run('syncedAt');
      await settings.getByRole('button', { name: 'Sync now' }).click();
      await expect.poll(() => run('syncedAt')).toBeGreaterThan(before);
    },
  };
}

/** Types what sync needs, and presses the button. */
export async function turnOn(
  settings: Page,
  { address, user, password }: Pick<DavServer, 'address' | 'user' | 'password'>,
  { passphrase = PASSPHRASE, button = 'Turn on sync' } = {},
): Promise<void> {
  await settings.getByLabel('Address of a folder on the server').fill(`${address}news/`);
  await settings.getByLabel('User name').fill(user);
  await settings.getByLabel('Password', { exact: true }).fill(password);
  await settings.getByLabel('Passphrase of the library').fill(passphrase);
  await settings.getByRole('button', { name: button }).click();
}
