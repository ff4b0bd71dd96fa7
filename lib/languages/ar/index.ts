import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { calendar } from './calendar';
import { clauses } from './clauses';

/** The part of Arabic that is needed to read its pages; the words of its facts load when a page needs them. */
export const ar: Language = {
  tag: 'ar',
  boilerplate,
  calendar,
  clauses,
};
