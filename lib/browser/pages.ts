import { browser } from 'wxt/browser';
import { formatReaderAddress, type ReaderAddress } from './reading/reader-address';

/** Brings the library to the front: its open tab where there is one, else a new one. */
export async function showLibrary(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens a place in the library in a new tab. `hash` begins with `#`. */
export async function showInLibrary(hash: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}${hash}` });
}

/** Opens the reader in a tab of its own, beside the one that it reads. */
export async function showReader(address: ReaderAddress): Promise<void> {
  const beside = await browser.tabs.get(address.tab).catch(() => null);
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/reader.html')}${formatReaderAddress(address)}`,
    ...(beside && { index: beside.index + 1, windowId: beside.windowId }),
  });
}

/** Opens the page that is shown once, when the extension was installed. */
export async function showWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
