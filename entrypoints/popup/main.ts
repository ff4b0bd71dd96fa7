import { activeTab, copyTab } from '../../lib/browser/reading/copy-tab';

/**
 * The first script of the popup, and a small one: it has the page copied while the rest of the popup loads.
 */
performance.mark('script run');
const tab = activeTab();
const copy = tab.then((found) => found && copyTab(found));
void copy.then(() => performance.mark('page copied'));
const { startPopup } = await import('./popup');
performance.mark('popup loaded');
startPopup({ tab, copy });
