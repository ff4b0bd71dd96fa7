import type { FigureModifier } from './facts';
import { type FIGURE_WORDS_EN, HEDGES_AFTER_EN, HEDGES_EN } from './figures.en';
import { entriesOf } from './word-table';

export type WordClass = keyof typeof FIGURE_WORDS_EN;

/** The classes a word is in, and what it is worth in each. */
export type WordClasses = ReadonlyMap<WordClass, number>;

/** Lower-cased words of a language by their classes. */
export type Lexicon = ReadonlyMap<string, WordClasses>;

export function lexiconOf<T extends Readonly<Record<string, string>>>(table: T): Map<string, Map<keyof T, number>> {
  const lexicon = new Map<string, Map<keyof T, number>>();
  for (const name in table) {
    for (const { forms, value } of entriesOf(table[name])) {
      for (const form of forms) {
        const classes = lexicon.get(form) ?? new Map<keyof T, number>();
        lexicon.set(form, classes.set(name, Number(value ?? 1)));
      }
    }
  }
  return lexicon;
}

/** Whether a token is a word of a class. */
export function is(token: { classes: WordClasses } | undefined, name: WordClass): boolean {
  return token?.classes.has(name) === true;
}

/** What a word is worth in a class it is in. */
export function worth(token: { classes: WordClasses } | undefined, name: WordClass): number | undefined {
  return token?.classes.get(name);
}

/** Hedges by their words, and the words next to the number that they end or start with. */
export interface Hedges {
  phrases: ReadonlyMap<string, FigureModifier>;
  nearest: ReadonlySet<string>;
}

function hedgesOf(table: typeof HEDGES_EN, nearest: (phrase: string) => string): Hedges {
  const phrases = new Map<string, FigureModifier>();
  for (const [modifier, text] of table)
    for (const { forms } of entriesOf(text)) for (const form of forms) phrases.set(form, modifier);
  return { phrases, nearest: new Set([...phrases.keys()].map(nearest)) };
}

export const HEDGES = hedgesOf(HEDGES_EN, (phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1));
export const HEDGES_AFTER = hedgesOf(HEDGES_AFTER_EN, (phrase) => phrase.split(' ')[0]);

/** A hedge of one word. */
export function isHedge(token: { lower: string } | undefined): boolean {
  return token !== undefined && HEDGES.phrases.has(token.lower);
}
