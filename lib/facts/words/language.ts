import { TENSES } from '../../languages/en/tenses';
import { PARTS_OF, PATTERNS } from '../../languages/en/time-patterns';
import { LEXICON, SURROUNDINGS } from '../../languages/en/time-words';
import { isEnglish } from '../../text/language-tag';
import { FIGURE_WORDS_EN } from './figure-words.en';
import { compileGrammar, type Grammar, type Tables } from './grammar';
import type { UnitWords } from './unit-words';
import { UNITS_EN } from './unit-words.en';

/** What the dates pass and the figures pass know of a language. */
export interface Language extends Grammar {
  units: UnitWords;
  decimal: '.' | ',';
  /** It has words: without them only what has a unit is a quantity. */
  worded: boolean;
}

const TABLES: Tables = {
  lexicon: LEXICON,
  figures: FIGURE_WORDS_EN,
  surroundings: SURROUNDINGS,
  tenses: TENSES,
  partsOf: PARTS_OF,
  patterns: PATTERNS,
};
const ENGLISH: Language = { ...compileGrammar(TABLES), units: UNITS_EN, decimal: '.', worded: true };

/** Without words: dates in digits, which mean the same everywhere, and what has a sign or a symbol. */
const WORDLESS: Omit<Language, 'decimal'> = {
  ...compileGrammar({ ...TABLES, lexicon: {}, figures: {}, tenses: [], patterns: { date: 'NUMERIC' } }),
  units: { words: new Map(), opens: new Set() },
  worded: false,
};

/** The language of a BCP 47 tag; a text that declares none is taken for English. */
export function languageOf(lang: string | null): Language {
  return !lang || isEnglish(lang) ? ENGLISH : { ...WORDLESS, decimal: decimalMark(lang) };
}

function decimalMark(lang: string): '.' | ',' {
  try {
    return (0.5).toLocaleString(lang).includes(',') ? ',' : '.';
  } catch {
    // Not a language tag.
    return ',';
  }
}
