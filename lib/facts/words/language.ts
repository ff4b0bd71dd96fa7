import { figures } from '../../languages/en/figure-words';
import { TENSES } from '../../languages/en/tenses';
import { PARTS_OF, PATTERNS } from '../../languages/en/time-patterns';
import { LEXICON, SURROUNDINGS } from '../../languages/en/time-words';
import { units } from '../../languages/en/unit-names';
import { isEnglish } from '../../text/language-tag';
import { compileGrammar, type Grammar, type Tables } from './grammar';
import { compileHedges, type Hedges } from './hedge-words';
import { compileLabelWords, type LabelWords } from './label-words';
import { type UnitWords, unitWords } from './unit-words';

/** What the dates pass and the figures pass know of a language. */
export interface Language extends Grammar {
  units: UnitWords;
  hedges: Hedges;
  labels: LabelWords | null;
  /** Numbers that people dial. */
  dialled: ReadonlySet<string>;
  decimal: '.' | ',';
  /** It has words: without them only what has a unit is a quantity. */
  worded: boolean;
}

const TABLES: Tables = {
  lexicon: LEXICON,
  figures: { ...figures.numbers, ...figures.words },
  surroundings: SURROUNDINGS,
  tenses: TENSES,
  partsOf: PARTS_OF,
  patterns: PATTERNS,
};
const ENGLISH: Language = {
  ...compileGrammar(TABLES),
  units: unitWords(units),
  hedges: compileHedges(figures),
  labels: compileLabelWords(figures.labels),
  dialled: new Set(figures.dialled),
  decimal: '.',
  worded: true,
};

/** Signs that bound a number in every language. */
const SIGNS = {
  hedgesBefore: { about: ['~', '≈'], over: ['>'], under: ['<'], atLeast: ['≥'], atMost: ['≤'], nearly: [] },
  hedgesAfter: { atLeast: ['+'] },
};

/** Without words: dates in digits, which mean the same everywhere, and what has a sign or a symbol. */
const WORDLESS: Omit<Language, 'decimal'> = {
  ...compileGrammar({ ...TABLES, lexicon: {}, figures: {}, tenses: [], patterns: { date: 'NUMERIC' } }),
  units: { words: new Map(), opens: new Set() },
  hedges: compileHedges(SIGNS),
  labels: null,
  dialled: new Set(),
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
