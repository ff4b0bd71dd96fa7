import { showLastTheme } from '../../components/shared/theme';
import { activeTab, copyTab } from '../../lib/browser/reading/copy-tab';
import { findReader } from './find-reader';

/** The first script of the popup, and a small one: it has the page copied while the rest of the popup loads. */
performance.mark('script run');
const tab = activeTab();
const copy = tab.then((found) => found && copyTab(found));
void copy.then(() => performance.mark('page copied'));
const reader = findReader();
// There is no top-level await: the rest imports from this file's chunk, and would wait for it while it waits for the
// rest.
void import('./popup').then(({ startReading }) => {
  performance.mark('popup loaded');
  startReading({ tab, copy, reader }, { place: 'popup' });
});
// This comes last, because asking the storage takes time, in which the page is being copied.
showLastTheme();
