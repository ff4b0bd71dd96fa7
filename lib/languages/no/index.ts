import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { bylines } from './bylines';
import { calendar } from './calendar';

/** The part of Norwegian by which its pages are recognised; the words of its facts load when a page needs them. */
export const no: Language = {
  tag: 'no',
  frequentWords: ['og', 'av', 'ikke', 'det', 'er', 'ble', 'etter', 'også', 'til'],
  boilerplate,
  bylines,
  calendar,
};
