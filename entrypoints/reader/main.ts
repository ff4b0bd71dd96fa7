import { showLastTheme } from '../../components/shared/theme';
import { logged } from '../../lib/browser/logged';
import { copyTab, tabOf } from '../../lib/browser/reading/copy-tab';
import { keptReadings } from '../../lib/browser/reading/kept-readings';
import { parseReaderAddress } from '../../lib/browser/reading/reader-address';
import { findReader } from '../popup/find-reader';

/**
 * A tab of the reader, which shows the page of another tab. What the popup has read already is shown from the browser's
 * memory; otherwise the page is read here, with the permission that the click on the button gave for its tab.
 */
const address = parseReaderAddress(location.hash);
const tab = address ? tabOf(address.tab, address.url) : Promise.resolve(null);
const kept = address?.reading ? keptReadings.get(address.reading).catch(logged) : Promise.resolve(null);
const copy = kept.then(async (reading) => {
  const found = reading ? null : await tab;
  return found && copyTab(found);
});
/** Only web addresses are linked to, because anybody can write an address. */
const original = address && /^https?:/i.test(address.url) ? address.url : undefined;
const reader = findReader();
void Promise.all([import('../popup/popup'), kept]).then(([{ startReading }, reading]) => {
  startReading(
    { tab, copy, reader },
    { place: 'tab', kept: reading, original, print: address?.print, listen: address?.listen },
  );
});
showLastTheme();
