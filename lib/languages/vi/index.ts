import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { calendar } from './calendar';

/** The part of Vietnamese that is needed to know it; the words of its facts load when a page needs them. */
export const vi: Language = {
  tag: 'vi',
  frequentWords: ['của', 'và', 'là', 'không', 'được', 'cho', 'trong', 'người'],
  boilerplate,
  calendar,
};
