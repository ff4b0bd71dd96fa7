import type { FigureLabelWords, WordList } from '../../languages/figure-words';
import { PREDICATES, type Predicate, type PredicateWords } from '../../languages/figure-words';
import type { FigureFact } from '../facts';

/** `FigureLabelWords`, ready to be looked up. */
export type LabelWords = {
  [Name in Exclude<keyof FigureLabelWords, 'links'>]: ReadonlySet<string>;
} & { links: Partial<Record<FigureFact['unitKind'], ReadonlySet<string>>> };

export function compileLabelWords({ links, ...lists }: FigureLabelWords): LabelWords {
  return { ...setsOf(lists), links: setsOf(links) };
}

function setsOf<Name extends string>(
  lists: Readonly<Partial<Record<Name, WordList>>>,
): Record<Name, ReadonlySet<string>> {
  const sets = Object.entries<WordList | undefined>(lists).map(([name, list]) => [name, new Set(list)]);
  return Object.fromEntries(sets);
}

type ByWord = ReadonlyMap<string, readonly Predicate[]>;

/** The predicates of each word, as it is in the text. A word may have several: `charged` people, and £5. */
export interface PredicateLexicon {
  objects: ByWord;
  subjects: ByWord;
  nouns: ByWord;
  /** Verbs with the nouns for which they have the predicate: `cut 400 jobs`. */
  objectsOf: readonly { predicate: Predicate; verbs: ReadonlySet<string>; counted: ReadonlySet<string> }[];
}

/** Prepares the words of a language to be looked up. */
export function compilePredicates(words: PredicateWords): PredicateLexicon {
  return {
    objects: byWord(words, 'objects'),
    subjects: byWord(words, 'subjects'),
    nouns: byWord(words, 'nouns'),
    objectsOf: PREDICATES.flatMap((predicate) => {
      const own = words[predicate]?.objectsOf;
      return own ? [{ predicate, verbs: new Set(own.verbs), counted: new Set(own.counted) }] : [];
    }),
  };
}

function byWord(words: PredicateWords, list: 'objects' | 'subjects' | 'nouns'): ByWord {
  const map = new Map<string, Predicate[]>();
  for (const predicate of PREDICATES) {
    for (const word of new Set(words[predicate]?.[list])) map.set(word, [...(map.get(word) ?? []), predicate]);
  }
  return map;
}
