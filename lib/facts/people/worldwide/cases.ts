import type { NameWords } from '../../../languages/base/name-words';

/** The fewest letters of a name without its ending. */
const SHORTEST = 3;

/** Knows how a language inflects names. */
export interface Cases {
  /** Gives the possible nominatives of a word, the likelier first; the word itself is not among them. */
  nominativesOf(word: string): string[];
  /** Gives what the forms of a word have in common. */
  stemOf(word: string): string;
}

/** Gives the endings of a language, each in the form in which `form` writes words: as they are, or folded. */
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
