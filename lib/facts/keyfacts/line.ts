import type { ClauseEndWords } from '../../languages/clause-words';
import { splitSentences } from '../../languages/split-sentences';
import type { Span } from '../../text/position';
import type { AnyFact, FactSource } from '../facts';
import { type Clause, type CutPlace, cutClause } from './clause/clause';
import { clauseEndsOf, clauseRun } from './clause/clause-run';
import { type ClauseSets, clauseWordsOf } from './clause/words';

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
  /** Where clauses of the language are told by their end: those words cut its lines. */
  clauseEnds: ClauseEndWords | null;
  /** The sentences of a block; each is split once. */
  sentences(block: number): Span[];
}

/** Head and detail together say what the fact is in this many characters: what a popup shows of it on two lines. */
const LINE = 80;
/** What a detail may have where the head is long. */
const LEAST = 40;

export function lineContext(source: FactSource): LineContext {
  const split = new Map<number, Span[]>();
  const sentences = (block: number) => {
    const known = split.get(block) ?? splitSentences(source.blocks[block].text);
    split.set(block, known);
    return known;
  };
  return { source, words: clauseWordsOf(source.lang), clauseEnds: clauseEndsOf(source.lang), sentences };
}

/** What is left for a detail beside its head, in UTF-16 units. */
export function roomBeside(head: string): number {
  return Math.max(LEAST, LINE - head.length - 1);
}

/** The clause around the first mention of a fact, or around more of it. `place` may say what the line goes without, or says in brief. */
export function clauseOf(
  fact: AnyFact,
  { source, words, clauseEnds, sentences }: LineContext,
  room: number,
  place: Partial<Pick<CutPlace, 'omitted' | 'isBound' | 'brief' | 'mention'>> = {},
): Clause {
  const text = source.blocks[fact.sentence.block].text;
  const run = clauseEnds && clauseRun(text, fact.sentence, place.mention ?? fact.mentions[0], clauseEnds);
  if (run) return { text: run, before: '', after: '', line: run };
  const known = words.keepsMention ? { mention: place.mention, isBound: true } : place;
  const mention = known.mention ?? fact.mentions[0];
  const clause = cutClause({ ...known, text, sentence: fact.sentence, mention }, words, clauseEnds?.longest ?? room);
  if (clause.line) return clause;
  // `($12 a bottle.)`: a sentence of nothing but the mention belongs to the one before it.
  const before = sentences(fact.sentence.block).findLast(({ end }) => end <= fact.sentence.start);
  return before
    ? cutClause({ text, sentence: before, mention: { start: before.start, end: before.start } }, words, room)
    : clause;
}
