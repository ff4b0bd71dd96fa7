import { setOf } from '../../languages/word-table';
import type { FigureFact } from '../facts';

/** Words that shape the label of an English figure. A second language is a second table of the same shape. */
export interface LabelWords {
  /** Prepositions after a figure of that kind that say what it is of: `5% of its workforce`, `$3bn in aid`. */
  links: Partial<Record<FigureFact['unitKind'], ReadonlySet<string>>>;
  /** Prepositions before a date: `since 2022`. */
  timeLinks: ReadonlySet<string>;
  /** Words that open a clause: a label does not reach back past them. */
  clauses: ReadonlySet<string>;
  /** Those that open a clause about the noun before them. */
  relatives: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
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

const AUXILIARIES = 'was were is are has have had be been would will could may might';

export const LABEL_WORDS_EN: LabelWords = {
  links: {
    money: setOf('of in'),
    percent: setOf('of'),
    measure: setOf('of'),
    count: setOf('of'),
    duration: setOf('of in'),
    ratio: setOf('of'),
    score: setOf('over against to'),
  },
  timeLinks: setOf('since in on by from during before after until'),
  clauses: setOf(
    'that which who whom whose where when while because although though if but and or so as than said says after before despite during',
  ),
  relatives: setOf('which who whom whose'),
  pronouns: setOf('i you he she it we they him them us me'),
  conjunctions: setOf('and or'),
  openers: setOf('a an the its his her their our my your'),
  auxiliaries: setOf(AUXILIARIES),
  dropped: setOf(
    `it he she they we i you this that these those there also just only then to of by for in at on with from ${AUXILIARIES}`,
  ),
  weakNouns: setOf(
    'time thing way reason one other side part sort kind type lot more occasion example step case point question word',
  ),
};
