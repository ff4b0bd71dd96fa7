import type { TimeWords } from '../time-words';
import { HOLIDAY_NAMES } from './holidays';
import { TENSES } from './tenses';
import { TIME_PARTS, TIME_PATTERNS } from './time-patterns';
import { SURROUNDINGS, TIME_CLASSES } from './time-words';

/** What English brings to the reading of dates. */
export const time: TimeWords = {
  classes: TIME_CLASSES,
  parts: TIME_PARTS,
  patterns: TIME_PATTERNS,
  surroundings: SURROUNDINGS,
  tenses: TENSES,
  holidays: HOLIDAY_NAMES,
};
