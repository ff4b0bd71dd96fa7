import { browser } from 'wxt/browser';

/** Brings the library to the front: its open tab where there is one, else a new one. */
export async function showLibrary(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
