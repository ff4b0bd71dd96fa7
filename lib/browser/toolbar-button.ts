import { browser } from 'wxt/browser';
import { showReader } from './pages';
import { DEFAULT_SETTINGS, onSettingChange, readSettings } from './settings';

/**
 * Has the toolbar button open what the reader chose, now and whenever that changes. Where it opens a tab there is no
 * popup, and the browser reports the click instead; the click lets the tab read the page all the same.
 */
export function followButton(): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) void showReader({ tab: tab.id, url: tab.url ?? '', reading: '' });
  });
  onSettingChange('buttonOpens', () => void showButton().catch(console.error));
  void showButton().catch(console.error);
}

async function showButton(): Promise<void> {
  const { buttonOpens } = await readSettings().catch(() => DEFAULT_SETTINGS);
  await browser.action.setPopup({ popup: buttonOpens === 'tab' ? '' : browser.runtime.getURL('/popup.html') });
}
