import type { Language } from '../language';
import { boilerplate } from './boilerplate';
import { bylines } from './bylines';
import { calendar } from './calendar';

/** The part of Swedish by which its pages are recognised; the words of its facts load when a page needs them. */
export const sv: Language = {
  tag: 'sv',
  frequentWords: ['och', 'att', 'det', 'är', 'som', 'inte', 'med', 'för'],
  boilerplate,
  bylines,
  calendar,
};
