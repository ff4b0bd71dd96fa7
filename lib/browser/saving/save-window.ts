/** A tab, as far as the browser tells of it. */
export interface WindowTab {
  id?: number;
  url?: string;
  title?: string;
  /** The browser has put its page out of memory. */
  discarded?: boolean;
}

interface SaveWindowParts {
  save(tab: { id: number; url: string }): Promise<void>;
  saveLink(tabId: number, link: { url: string; title: Promise<string> }): Promise<void>;
}

/**
 * Saves the articles of these tabs, one after the other; each tab's badge tells how it went. A page that is not in memory is
 * kept as a link: its text comes when it is opened and saved.
 */
export async function saveWindow(tabs: readonly WindowTab[], saver: SaveWindowParts): Promise<void> {
  for (const { id, url = '', title = '', discarded = false } of tabs) {
    if (id === undefined || !/^https?:/.test(url)) continue;
    if (discarded) await saver.saveLink(id, { url, title: Promise.resolve(title) });
    else await saver.save({ id, url });
  }
}
