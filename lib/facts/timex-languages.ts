import { compileGrammar, type Grammar, type Tables } from './timex-grammar';
import { ABBREVIATIONS, LEXICON, SURROUNDINGS } from './timex-lexicon.en';
import { PARTS_OF, PATTERNS } from './timex-patterns.en';
import { TENSES } from './timex-tense.en';

const LANGUAGES: Readonly<Record<string, Tables>> = {
  en: {
    lexicon: LEXICON,
    abbreviations: ABBREVIATIONS,
    surroundings: SURROUNDINGS,
    tenses: TENSES,
    partsOf: PARTS_OF,
    patterns: PATTERNS,
  },
};

/** For a language without tables: only dates in digits, which mean the same everywhere. */
const DIGITS_ONLY: Tables = {
  lexicon: {},
  abbreviations: new Set(),
  surroundings: {
    afterYear: new Set(),
    beforeYear: new Set(),
    afterDay: new Set(),
    afterWeekday: new Set(),
    beforeWeekday: new Set(),
  },
  tenses: [],
  partsOf: {},
  patterns: { date: 'NUMERIC' },
};

const compiled = new Map<Tables, Grammar>();

/** The grammar of a language by its BCP 47 tag; a text that declares none is taken for English. */
export function grammarFor(lang: string | null): Grammar {
  const tables = LANGUAGES[(lang ?? 'en').toLowerCase().split(/[-_]/)[0]] ?? DIGITS_ONLY;
  const grammar = compiled.get(tables) ?? compileGrammar(tables);
  compiled.set(tables, grammar);
  return grammar;
}
