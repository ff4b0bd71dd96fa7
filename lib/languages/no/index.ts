import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { calendar } from './calendar';

/** What of Norwegian is needed to know it; the words of its facts load when a page needs them. */
export const no: Language = {
  tag: 'no',
  frequentWords: ['og', 'av', 'ikke', 'det', 'er', 'ble', 'etter', 'også', 'til'],
  boilerplate,
  calendar,
};
