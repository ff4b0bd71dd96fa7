import { activeTab, copyTab } from '../../lib/browser/copy-tab';
import { startFactsWorker } from './facts';

/**
 * The first script of the popup, and a small one: it has the page copied and the worker of the facts started while the
 * rest of the popup loads.
 */
performance.mark('script run');
const tab = activeTab();
const copy = tab.then((found) => found && copyTab(found));
const factsWorker = startFactsWorker();
const { startPopup } = await import('./popup');
startPopup({ tab, copy, factsWorker });
