import { timeWords } from '../../../languages/base/time';
import { time } from '../../../languages/en/time';
import type { FactWords } from '../../../languages/fact-words';
import { factWordsOf } from '../../../languages/loaded';
import type { TimeWords } from '../../../languages/time-words';
import { isEnglish } from '../../../text/language-tag';
import { compileGrammar, type Grammar } from './grammar';

/**
 * The words for a language without any: dates in digits are read, which mean the same everywhere. What is around one is read by the
 * words of English, which such a text has only where it quotes English.
 */
const NO_WORDS: TimeWords = {
  classes: {},
  parts: {},
  patterns: { date: ['NUMERIC'] },
  surroundings: time.surroundings,
  tenses: time.tenses,
  leads: time.leads,
  pastEndings: [],
  futureEndings: [],
  noPastOpenings: [],
  holidays: {},
};

const ENGLISH = compileGrammar(time);
const WORDLESS = compileGrammar(NO_WORDS);
const compiled = new WeakMap<FactWords, Grammar>();

/** Gives the grammar of time of a BCP 47 tag; a text that declares none is read as English. */
export function grammarOf(lang: string | null): Grammar {
  if (!lang || isEnglish(lang)) return ENGLISH;
  const words = factWordsOf(lang);
  if (!words) return WORDLESS;
  const grammar = compiled.get(words) ?? compileGrammar(timeWords(words));
  compiled.set(words, grammar);
  return grammar;
}
