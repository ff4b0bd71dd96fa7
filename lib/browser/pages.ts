import type { SidebarAction } from 'webextension-polyfill';
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

/** Tells Firefox's sidebar, which no other browser has: the types of `browser` are Chromium's. */
const hasSidebar = (api: object): api is { sidebarAction: SidebarAction.Static } => 'sidebarAction' in api;

/** True where the browser has a panel beside the page: the side panel of Chromium, the sidebar of Firefox. */
export const hasSidePanel = () => 'sidePanel' in browser || hasSidebar(browser);

/**
 * Opens the sidebar of Firefox, which says at first how an article gets into it. Call it at once in the handler of a click: Firefox
 * does not allow it once anything was waited for. Chromium's panel is opened with its article.
 */
export function openSidebar(): void {
  if (hasSidebar(browser)) void browser.sidebarAction.open().catch(console.error);
}

/**
 * Opens the reader in a panel beside the page that it reads. The panel belongs to the tab of the page, and stays at the
 * article when the tab goes on. Call it in the handler of a click.
 */
export async function showBeside(address: ReaderAddress): Promise<void> {
  if (hasSidebar(browser)) {
    const panel = `${browser.runtime.getURL('/reader.html')}${formatReaderAddress(address)}`;
    await browser.sidebarAction.setPanel({ tabId: address.tab, panel });
    return;
  }
  await browser.sidePanel.setOptions({
    tabId: address.tab,
    path: `reader.html${formatReaderAddress(address)}`,
    enabled: true,
  });
  await browser.sidePanel.open({ tabId: address.tab });
}

/** Opens the page that is shown once, when the extension was installed. */
export async function showWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
