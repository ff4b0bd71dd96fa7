/** The parts of a tab that the browser tells. */
export interface WindowTab {
  id?: number;
  url?: string;
  title?: string;
  /** True when the browser has removed its page from memory. */
  discarded?: boolean;
}

interface SaveWindowParts {
  save(tab: { id: number; url: string }): Promise<void>;
  saveLink(tabId: number, link: { url: string; title: Promise<string> }): Promise<void>;
}

/**
 * Saves the articles of these tabs, one after the other; each tab's badge shows the result. A page that is not in
 * memory is kept as a link: its text comes when it is opened and saved.
 */
export async function saveWindow(tabs: readonly WindowTab[], saver: SaveWindowParts): Promise<void> {
  for (const { id, url = '', title = '', discarded = false } of tabs) {
    if (id === undefined || !/^https?:/.test(url)) continue;
    if (discarded) await saver.saveLink(id, { url, title: Promise.resolve(title) });
    else await saver.save({ id, url });
  }
}
