import type { FigureFact } from './facts';
import { FIGURE_WORDS_EN } from './figures.en';

/** Words that shape the label of an English figure. A second language is a second table of the same shape. */
export interface LabelWords {
  closed: ReadonlySet<string>;
  isAdverb(word: string): boolean;
  isParticiple(word: string): boolean;
  determiners: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  changes: ReadonlyMap<string, 'up' | 'down'>;
  of: ReadonlySet<string>;
  /** Prepositions after a figure of that kind that say what it is of: `5% of its workforce`, `$3bn in aid`. */
  links: Partial<Record<FigureFact['unitKind'], ReadonlySet<string>>>;
  /** Prepositions before a date: `since 2022`. */
  timeLinks: ReadonlySet<string>;
  /** Words that open a clause: a label does not reach back past them. */
  clauses: ReadonlySet<string>;
  /** A lead with one of them needs the sentence before it. */
  pronouns: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  /** Where a lead that is too long may be cut. */
  openers: ReadonlySet<string>;
  /** Dropped from the front of a label. */
  dropped: ReadonlySet<string>;
  /** Counted nouns that say nothing by themselves: `two things`. */
  weakNouns: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const LABEL_WORDS_EN: LabelWords = {
  closed: FIGURE_WORDS_EN.closed,
  isAdverb: FIGURE_WORDS_EN.isAdverb,
  isParticiple: FIGURE_WORDS_EN.isParticiple,
  determiners: FIGURE_WORDS_EN.determiners,
  auxiliaries: FIGURE_WORDS_EN.auxiliaries,
  changes: FIGURE_WORDS_EN.changes,
  of: set('of'),
  links: {
    money: set('of in'),
    percent: set('of'),
    measure: set('of'),
    count: set('of'),
    duration: set('of in'),
    ratio: set('of'),
    score: set('over against to'),
  },
  timeLinks: set('since in on by from during before after until'),
  clauses: set(
    'that which who whom whose where when while because although though if but and or so as than said says after before despite during',
  ),
  pronouns: set('i you he she it we they him them us me'),
  conjunctions: set('and or'),
  openers: set('a an the its his her their our my your'),
  dropped: set(
    'it he she they we i you this that these those there also just only then to of by for in at on with from was were is are has have had be been would will could may might',
  ),
  weakNouns: set(
    'time thing way reason one other side part sort kind type lot more occasion example step case point question word',
  ),
};
