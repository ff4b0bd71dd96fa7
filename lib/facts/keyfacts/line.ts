import type { Span } from '../../text/position';
import type { AnyFact, FactSource } from '../facts';
import { type Clause, cutClause } from './clause';
import { type ClauseSets, clauseWordsOf } from './words';

/** What is shown of a fact. */
export interface FactLine {
  /** What it is: the figure with what it counts, the day, the name. */
  head: string;
  /** What the article says of it, cut from its own clause; '' where it says nothing. */
  detail: string;
}

/** What the lines of an article's facts are written from. */
export interface LineContext {
  source: FactSource;
  words: ClauseSets;
}

/** Head and detail together say what the fact is in this many characters: what a popup shows of it on two lines. */
const LINE = 80;
/** What a detail may have where the head is long. */
const LEAST = 40;

export function lineContext(source: FactSource): LineContext {
  return { source, words: clauseWordsOf(source.lang) };
}

/** What is left for a detail beside its head, in UTF-16 units. */
export function roomBeside(head: string): number {
  return Math.max(LEAST, LINE - head.length - 1);
}

/** The clause around the first mention of a fact, or around `mention` of its first sentence's block. */
export function clauseOf(
  fact: AnyFact,
  { source, words }: LineContext,
  room: number,
  mention: Span = fact.mentions[0],
): Clause {
  const text = source.blocks[fact.sentence.block].text;
  return cutClause(text, fact.sentence, mention, words, room);
}
