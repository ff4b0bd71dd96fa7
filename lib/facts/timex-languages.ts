import { compileGrammar, type Grammar, type Tables } from './timex-grammar';
import { LEXICON, SURROUNDINGS } from './timex-lexicon.en';
import { PARTS_OF, PATTERNS } from './timex-patterns.en';
import { TENSES } from './timex-tense.en';

const ENGLISH: Tables = {
  lexicon: LEXICON,
  surroundings: SURROUNDINGS,
  tenses: TENSES,
  partsOf: PARTS_OF,
  patterns: PATTERNS,
};

const LANGUAGES: Readonly<Record<string, Tables>> = { en: ENGLISH };

/** For a language without tables: only dates in digits, which mean the same everywhere. */
const DIGITS_ONLY: Tables = { ...ENGLISH, lexicon: {}, tenses: [], patterns: { date: 'NUMERIC' } };

const compiled = new Map<Tables, Grammar>();

/** The grammar of a language by its BCP 47 tag; a text that declares none is taken for English. */
export function grammarFor(lang: string | null): Grammar {
  const tables = LANGUAGES[(lang ?? 'en').toLowerCase().split(/[-_]/)[0]] ?? DIGITS_ONLY;
  const grammar = compiled.get(tables) ?? compileGrammar(tables);
  compiled.set(tables, grammar);
  return grammar;
}
