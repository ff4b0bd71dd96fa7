import { figures } from '../../languages/en/figure-words';
import { units } from '../../languages/en/unit-names';
import type { OutcomeWords, WordMeanings } from '../../languages/figure-words';
import { isEnglish } from '../../text/language-tag';
import { compileHedges, type Hedges } from './hedge-words';
import { compileLabelWords, type LabelWords } from './label-words';
import { type Lexicon, lexiconOf } from './lexicon';
import { type UnitWords, unitWords } from './unit-words';

/** What the figures pass knows of a language. */
export interface Language {
  lexicon: Lexicon;
  units: UnitWords;
  hedges: Hedges;
  labels: LabelWords | null;
  /** Numbers that people dial. */
  dialled: ReadonlySet<string>;
  decimal: '.' | ',';
  /** It has words: without them only what has a unit is a quantity. */
  worded: boolean;
}

const ENGLISH: Language = {
  lexicon: lexiconOf({ ...figures.numbers, ...figures.words, ...meanings(figures.outcomes) }),
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

/** Without words: what has a sign or a symbol. */
const WORDLESS: Omit<Language, 'decimal'> = {
  lexicon: lexiconOf({}),
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

/** The words of each list with the meaning that it is under. */
function meanings(outcomes: OutcomeWords): Record<keyof OutcomeWords, WordMeanings> {
  const byWord = (lists: OutcomeWords[keyof OutcomeWords]): WordMeanings =>
    Object.fromEntries(Object.entries(lists).flatMap(([meaning, words]) => words.map((word) => [word, meaning])));
  return { harms: byWord(outcomes.harms), fates: byWord(outcomes.fates), tolls: byWord(outcomes.tolls) };
}
