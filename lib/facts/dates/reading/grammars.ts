import { time } from '../../../languages/en/time';
import type { TimeWords } from '../../../languages/time-words';
import { isEnglish } from '../../../text/language-tag';
import { compileGrammar, type Grammar } from './grammar';

/** Without words: dates in digits, which mean the same everywhere. */
const NO_WORDS: TimeWords = {
  classes: {},
  parts: {},
  patterns: { date: ['NUMERIC'] },
  surroundings: time.surroundings,
  tenses: time.tenses,
  leads: time.leads,
  pastEndings: [],
  noPastOpenings: [],
  holidays: {},
};

const ENGLISH = compileGrammar(time);
const WORDLESS = compileGrammar(NO_WORDS);

/** The grammar of time of a BCP 47 tag; a text that declares none is taken for English. */
export function grammarOf(lang: string | null): Grammar {
  return !lang || isEnglish(lang) ? ENGLISH : WORDLESS;
}
