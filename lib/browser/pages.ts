import { browser } from 'wxt/browser';

/** Brings the library to the front: its open tab where there is one, else a new one. */
export async function showLibrary(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens a place in the library in a new tab. `hash` begins with `#`. */
export async function showInLibrary(hash: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}${hash}` });
}
