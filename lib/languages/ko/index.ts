import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { calendar } from './calendar';
import { clauseEnds } from './clause-ends';

/** The part of Korean that is needed to read its pages; the words of its facts load when a page needs them. */
export const ko: Language = {
  tag: 'ko',
  boilerplate,
  calendar,
  clauseEnds,
};
