import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { calendar } from './calendar';

/** The part of Vietnamese by which its pages are recognised; the words of its facts load when a page needs them. */
export const vi: Language = {
  tag: 'vi',
  frequentWords: ['của', 'và', 'là', 'không', 'được', 'cho', 'trong', 'người'],
  boilerplate,
  calendar,
};
