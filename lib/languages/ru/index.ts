import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { bylines } from './bylines';
import { calendar } from './calendar';
import { clauses } from './clauses';

export const ru: Language = {
  tag: 'ru',
  frequentWords: ['что', 'это', 'как', 'был', 'также', 'его', 'или', 'для'],
  ownLetters: 'ыэъ',
  boilerplate,
  bylines,
  calendar,
  clauses,
};
