import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { calendar } from './calendar';

/** The part of Indonesian by which its pages are recognised; the words of its facts load when a page needs them. */
export const id: Language = {
  tag: 'id',
  frequentWords: ['yang', 'dan', 'di', 'dengan', 'untuk', 'dari', 'ini', 'tidak'],
  boilerplate,
  calendar,
};
