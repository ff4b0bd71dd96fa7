import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { bylines } from './bylines';
import { calendar } from './calendar';
import { clauses } from './clauses';

export const uk: Language = {
  tag: 'uk',
  frequentWords: ['та', 'що', 'це', 'від', 'який', 'також', 'було', 'або'],
  ownLetters: 'іїєґ',
  boilerplate,
  bylines,
  calendar,
  clauses,
};
