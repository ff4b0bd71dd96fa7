import type { ClauseEndWords } from '../../../languages/clause-words';
import type { Span } from '../../../text/position';
import type { DateFact, FactSource, PersonFact } from '../../facts';
import type { ClauseSets } from '../clause/words';

/** What the lines of an article's facts are written from. */
export interface LineContext {
  source: FactSource;
  /** Those whom the article names: what its pronouns mean. */
  people: readonly PersonFact[];
  /** The days that it has. */
  dates: readonly DateFact[];
  words: ClauseSets;
  /** Where clauses of the language are told by their end: those words cut its lines. */
  clauseEnds: ClauseEndWords | null;
  /** The sentences of a block; each is split once. */
  sentences(block: number): Span[];
}
