import { cutWords } from '../../languages/base/cut-words';
import { figureWords, type PlainFigureWords } from '../../languages/base/figures';
import { timeWords } from '../../languages/base/time';
import { figures } from '../../languages/en/figures';
import { units } from '../../languages/en/figures/unit-names';
import { spelling } from '../../languages/en/grammar/spelling';
import type { FactWords } from '../../languages/fact-words';
import type { OutcomeWords, WordMeanings } from '../../languages/figure-words';
import { factWordsOf } from '../../languages/loaded';
import { isEnglish } from '../../text/language-tag';
import { compileHedges, type Hedges } from './hedge-words';
import { compileLabelWords, compilePredicates, type LabelWords, type PredicateLexicon } from './label-words';
import { type Lexicon, lexiconOf } from './lexicon';
import { cutterOf, type Script, SPACED_SCRIPT } from './script';
import { type UnitWords, unitWords } from './unit-words';

/** Holds all that the figures pass knows of a language. */
export interface Language {
  lexicon: Lexicon;
  units: UnitWords;
  hedges: Hedges;
  labels: LabelWords | null;
  predicates: PredicateLexicon;
  /** Numbers that people dial. */
  dialled: ReadonlySet<string>;
  decimal: '.' | ',';
  /**
   * True when its counted nouns are recognised by their forms. Elsewhere they are recognised by their place, as `nouns` tells.
   */
  worded: boolean;
  /** Says how the counted noun is found: it is the next word with a capital, the next word, or not known. */
  nouns: PlainFigureWords['nouns'];
  script: Script;
}

const ENGLISH: Language = {
  lexicon: lexiconOf({ ...figures.numbers, ...figures.words, ...meanings(figures.outcomes) }, spelling),
  units: unitWords(units),
  hedges: compileHedges(figures),
  labels: compileLabelWords(figures.labels),
  predicates: compilePredicates(figures.predicates),
  dialled: new Set(figures.dialled),
  decimal: '.',
  worded: true,
  nouns: 'none',
  script: SPACED_SCRIPT,
};

/** The words for a language of which nothing is known: signs and symbols. */
const WORDLESS = compile({
  lists: {},
  units: { roles: {}, prefixed: {}, prefixes: {} },
  hedgesBefore: { about: ['~', '≈'], over: ['>'], under: ['<'], atLeast: ['≥'], atMost: ['≤'], nearly: [] },
  hedgesAfter: { atLeast: ['+'] },
  decimal: ',',
  spaced: false,
  nouns: 'none',
  ordinalStop: false,
});
const compiled = new WeakMap<FactWords, Language>();

/** Gives the language of a BCP 47 tag; a text that declares none is read as English. */
export function languageOf(lang: string | null): Language {
  if (!lang || isEnglish(lang)) return ENGLISH;
  const words = factWordsOf(lang);
  if (!words) return WORDLESS;
  const known = compiled.get(words);
  if (known) return known;
  const own = figureWords(words);
  const language = compile(own, cutterOf(cutWords(timeWords(words), own)));
  compiled.set(words, language);
  return language;
}

function compile(figures: PlainFigureWords, cut: Script['cut'] = null): Language {
  const { decimal, spaced, nouns } = figures;
  return {
    lexicon: lexiconOf(figures.lists),
    units: unitWords(figures.units),
    hedges: compileHedges(figures),
    labels: null,
    predicates: compilePredicates({}),
    dialled: new Set(),
    decimal,
    worded: false,
    nouns,
    script: { spaced, cut },
  };
}

/** Gives the words of each list with the meaning under which they are listed. */
function meanings(outcomes: OutcomeWords): Record<keyof OutcomeWords, WordMeanings> {
  const byWord = (lists: OutcomeWords[keyof OutcomeWords]): WordMeanings =>
    Object.fromEntries(Object.entries(lists).flatMap(([meaning, words]) => words.map((word) => [word, meaning])));
  return { harms: byWord(outcomes.harms), fates: byWord(outcomes.fates), tolls: byWord(outcomes.tolls) };
}
