import type { TimeWords } from '../../time-words';
import { LEADS, NO_PAST_OPENINGS, PAST_ENDINGS, TENSES } from '../grammar/tenses';
import { HOLIDAY_NAMES } from './holidays';
import { TIME_PARTS, TIME_PATTERNS } from './time-patterns';
import { SURROUNDINGS, TIME_CLASSES } from './time-words';

/** The English words and patterns by which dates are read. */
export const time: TimeWords = {
  classes: TIME_CLASSES,
  parts: TIME_PARTS,
  patterns: TIME_PATTERNS,
  surroundings: SURROUNDINGS,
  tenses: TENSES,
  leads: LEADS,
  pastEndings: PAST_ENDINGS,
  noPastOpenings: NO_PAST_OPENINGS,
  holidays: HOLIDAY_NAMES,
};
