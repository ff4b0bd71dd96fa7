import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { bylines } from './bylines';
import { calendar } from './calendar';

/** The part of Danish by which its pages are recognised; the words of its facts load when a page needs them. */
export const da: Language = {
  tag: 'da',
  frequentWords: ['og', 'af', 'ikke', 'det', 'er', 'blev', 'efter', 'også', 'til'],
  boilerplate,
  bylines,
  calendar,
};
