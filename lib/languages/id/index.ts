import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { calendar } from './calendar';

/** The part of Indonesian that is needed to know it; the words of its facts load when a page needs them. */
export const id: Language = {
  tag: 'id',
  frequentWords: ['yang', 'dan', 'di', 'dengan', 'untuk', 'dari', 'ini', 'tidak'],
  boilerplate,
  calendar,
};
