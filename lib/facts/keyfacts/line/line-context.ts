import type { ClauseEndWords } from '../../../languages/clause-words';
import type { Span } from '../../../text/position';
import type { DateFact, FactSource, PersonFact } from '../../facts';
import type { ClauseSets } from '../clause/words';
import type { KnownToReader } from '../standing/pointers';

/** The material from which the lines of an article's facts are written. */
export interface LineContext {
  source: FactSource;
  /** The people whom the article names, to whom its pronouns refer. */
  people: readonly PersonFact[];
  /** The days in the article. */
  dates: readonly DateFact[];
  /** What a reader of a line knows, and what the article introduces. */
  known: KnownToReader;
  words: ClauseSets;
  /** The words at the ends of clauses, in languages where these mark them: lines are cut there. */
  clauseEnds: ClauseEndWords | null;
  /** Gives the sentences of a block; each block is split once. */
  sentences(block: number): Span[];
}
