import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { calendar } from './calendar';
import { clauseEnds } from './clause-ends';

/** The part of Hindi that is needed to read its pages; the words of its facts load when a page needs them. */
export const hi: Language = {
  tag: 'hi',
  boilerplate,
  calendar,
  clauseEnds,
};
