import type { NumberWords, OutcomeWords, QuantityClasses, WordList, WordMeanings } from '../../languages/figure-words';
import type { GrammarWords } from '../../languages/shapes/grammar-words';

/** The possible meanings of a word in a quantity. */
export interface Word {
  /** The value or meaning of the word in each class that it is in: `third` is 3 in `part`, `killing` is `killed` in `harms`. */
  classes: ReadonlyMap<string, number | string>;
  /** True when it may be part of a number, and when a quantity may open with it. */
  counts: boolean;
  opens: boolean;
}

/** The words of a language by which figures are read, in small letters. */
export interface Lexicon {
  words: ReadonlyMap<string, Word>;
  /** What the spelling of any other word shows about it; null where that is not known of the language. */
  spelling: GrammarWords | null;
}

/** A word without a meaning in quantities. */
export const NOTHING: Word = { classes: new Map(), counts: false, opens: false };

/** Classes whose words may be a number, or multiply one. */
const NUMBERS = [
  'small',
  'tens',
  'hundreds',
  'numeral',
  'scale',
  'part',
  'vague',
  'multiplied',
  'fold',
  'double',
  'timesAs',
];

/** Classes of words with which a quantity may open. */
const OPENERS = [
  'small',
  'tens',
  'hundreds',
  'numeral',
  'bareScale',
  'onesBefore',
  'unitBefore',
  'currencyBefore',
  'vague',
  'article',
  'half',
  'minus',
  'multiplied',
  'fold',
  'double',
  'timesAs',
];

/** Makes the lexicon of a language's lists of words, by class; the words of a plain list have the value one. */
export function lexiconOf(
  lists: Readonly<Record<string, WordList | WordMeanings>>,
  spelling: GrammarWords | null = null,
): Lexicon {
  const classes = new Map<string, Map<string, number | string>>();
  for (const [name, words] of Object.entries(lists)) {
    const values = isWordList(words) ? words.map((word) => [word, 1] as const) : Object.entries(words);
    for (const [word, value] of values) classes.set(word, (classes.get(word) ?? new Map()).set(name, value));
  }
  const words = [...classes].map(([word, own]): [string, Word] => [
    word,
    { classes: own, counts: NUMBERS.some((name) => own.has(name)), opens: OPENERS.some((name) => own.has(name)) },
  ]);
  return { words: new Map(words), spelling };
}

function isWordList(words: WordList | WordMeanings): words is WordList {
  return Array.isArray(words);
}

/** Gives the meaning of a word as it is written. */
export function wordOf(lexicon: Lexicon, written: string): Word {
  return lexicon.words.get(written.toLowerCase()) ?? NOTHING;
}

/** A class of words by which figures are read. */
export type FigureClass =
  | 'hundreds'
  | 'andTens'
  | 'bareScale'
  | 'onesBefore'
  | 'tensBehind'
  | 'neverBehindTens'
  | 'numeral'
  | 'unitBefore'
  | 'currencyBefore'
  | 'clockLead'
  | keyof NumberWords
  | keyof QuantityClasses
  | keyof OutcomeWords;

/** Tells whether a token is a word of a class. */
export function is(token: { word: Word } | undefined, name: FigureClass): boolean {
  return token?.word.classes.has(name) === true;
}

/** Gives the value of a word in a class it is in. */
export function worth(token: { word: Word } | undefined, name: FigureClass): number | undefined {
  const value = token?.word.classes.get(name);
  return typeof value === 'number' ? value : undefined;
}

/** Gives what a word means in a class whose words have a meaning: `killing` is `killed` in `harms`. */
export function named(token: { word: Word } | undefined, name: keyof OutcomeWords): string | null {
  const value = token?.word.classes.get(name);
  return typeof value === 'string' ? value : null;
}
