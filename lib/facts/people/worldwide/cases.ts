import type { NameWords } from '../../../languages/base/name-words';

/** No name is so short without its ending. */
const SHORTEST = 3;

/** How a language bends names. */
export interface Cases {
  /** Gives what the nominative of a word may be, the likelier first; the word itself is not among them. */
  nominativesOf(word: string): string[];
  /** Gives what the forms of a word have in common. */
  stemOf(word: string): string;
}

/** The endings of a language, each as `form` writes words: as they are, or folded. */
export function casesOf({ cases = [] }: NameWords, form: (word: string) => string = (word) => word): Cases {
  const endings = cases
    .map(([ending, nominatives]) => ({
      ending: form(ending),
      nominatives: nominatives.split('|').map((end) => form(end.trim())),
    }))
    .sort((a, b) => b.ending.length - a.ending.length);
  const all = [...new Set(endings.flatMap(({ ending, nominatives }) => [ending, ...nominatives]))]
    .filter((ending) => ending !== '')
    .sort((a, b) => b.length - a.length);
  const ends = (word: string, ending: string) => word.endsWith(ending) && word.length - ending.length >= SHORTEST;
  return {
    nominativesOf: (word) =>
      endings
        .filter(({ ending }) => ends(word, ending))
        .flatMap(({ ending, nominatives }) =>
          nominatives.map((end) => word.slice(0, word.length - ending.length) + end),
        ),
    stemOf: (word) => {
      const ending = all.find((one) => ends(word, one));
      return ending ? word.slice(0, word.length - ending.length) : word;
    },
  };
}
