import { languageNamed } from '../../../languages/index';
import { splitSentences } from '../../../languages/split-sentences';
import type { Position, Span } from '../../../text/position';
import type { FactSource, Facts } from '../../facts';
import { type Clause, type CutPlace, cutClause } from '../clause/clause';
import { nearMention } from '../clause/near-mention';
import { clauseWordsOf } from '../clause/words';
import { clauseEndsOf, clauseRun } from '../clause-ends/clause-run';
import { knownOf } from '../standing/pointers';
import { lacks } from '../standing/standing';
import { standingClause } from '../standing/standing-clause';
import { leadOf } from './lead';
import { leansBack } from './leaning';
import type { LineContext } from './line-context';

/** Holds the two parts of a fact that are shown. */
export interface FactLine {
  /** Names the fact: the figure with what it counts, the day, the name. */
  head: string;
  /** Says what the article reports of it, cut from its own clause; '' where it reports nothing. */
  detail: string;
}

/** A line with the price of what it lacks: 0 when it is complete. */
export interface PricedLine extends FactLine {
  lacking: number;
}

/** The number of characters in which head and detail together say what the fact is: what a popup shows of it on two lines. */
const LINE = 80;
/** The characters that a detail has at least, where the head is long. */
const MIN_DETAIL = 40;

export function lineContext(source: FactSource, { people = [], dates = [] }: Partial<Facts> = {}): LineContext {
  const split = new Map<number, Span[]>();
  const bylines = languageNamed(source.lang)?.people?.credits.by ?? [];
  const sentences = (block: number) => {
    const known = split.get(block) ?? behindByline(source.blocks[block].text, bylines);
    split.set(block, known);
    return known;
  };
  const words = clauseWordsOf(source.lang);
  const known = knownOf(source, people, words);
  return { source, people, dates, known, words, clauseEnds: clauseEndsOf(source.lang), sentences };
}

/** Gives the sentences of a text, the first without the `By Ada Lind:` that opens it. */
function behindByline(text: string, bylines: readonly string[]): Span[] {
  const [first, ...others] = splitSentences(text);
  if (!first) return [];
  const [byline, lead = ''] = /^(\p{L}+)(?: \p{Lu}[^\s:]*){1,4}\s?:\s+/u.exec(text) ?? [];
  if (byline === undefined || !bylines.includes(lead.toLowerCase()) || byline.length >= first.end)
    return [first, ...others];
  return [{ start: byline.length, end: first.end }, ...others];
}

/** Gives what is left for a detail beside its head, in UTF-16 units. */
export function roomBeside(head: string): number {
  return Math.max(MIN_DETAIL, LINE - head.length - 1);
}

/** Gives the clause around a mention. `place` may say what the line goes without, and whether it must have the mention. */
export function clauseAround(
  mention: Position,
  context: LineContext,
  room: number,
  place: Partial<Pick<CutPlace, 'omitted' | 'isBound' | 'isBrief' | 'isFigure' | 'isDay' | 'isOfPerson'>> = {},
): Clause {
  const { source, people, words, clauseEnds, sentences } = context;
  const { text } = source.blocks[mention.block];
  const sentence = sentenceAround(mention, context);
  const run = clauseEnds && clauseRun(text, sentence, mention, clauseEnds);
  if (run) return withLead({ text: run, before: '', after: '', line: run, cost: 0 }, sentence, context);
  const { isFigure, isDay, isOfPerson } = place;
  const known = words.keepsMention ? { isBound: true, isFigure, isDay, isOfPerson } : place;
  const clause = cutClause({ ...known, text, sentence, mention }, words, clauseEnds?.longest ?? room);
  if (words.pointing && place.isBrief) {
    const goesOn = clause.line !== '' && clause.line === clause.after && clause.before === '';
    return { ...clause, cost: clause.cost + lacks(clause.line, context.known, goesOn, words) };
  }
  if (words.pointing) {
    const whole = sentences(mention.block).findLast(({ start }) => start <= mention.start) ?? sentence;
    const omitted = place.omitted ?? null;
    const isSubject = place.omitted === undefined;
    const standing = {
      source,
      people,
      known: context.known,
      sentence: { block: mention.block, ...whole },
      mention,
      omitted,
      room,
      isSubject,
      isFigure,
      dates: isDay ? context.dates : null,
    };
    return standingClause(clause, standing, words);
  }
  // The cut of other languages is weighed whole already.
  if (clause.line) return words.keepsMention ? withLead(clause, sentence, context) : clause;
  // `($12 a bottle.)`: a sentence of nothing but the mention belongs to the one before it.
  const before = sentences(mention.block).findLast(({ end }) => end <= sentence.start);
  return before
    ? cutClause({ text, sentence: before, mention: { start: before.start, end: before.start } }, words, room)
    : clause;
}

/**
 * The price of a line that is understood only after another one, and of one that has that one before it: another mention may do
 * without.
 */
const LEANING = 7;
const LED = 4;

/** Gives a line with the sentence before its own, when it is understood only after that one and there is room for both. */
function withLead(clause: Clause, sentence: Position, context: LineContext): Clause {
  const { words, clauseEnds } = context;
  if (!leansBack(clause.line, words, clauseEnds)) return clause;
  const lead = leadOf(clause.line, sentence, context);
  return lead ? { ...clause, line: `${lead} ${clause.line}`, cost: LED } : { ...clause, cost: LEANING };
}

/** Gives the sentence around a mention, or the part of it that is near the mention. */
export function sentenceAround(mention: Position, { source, sentences }: LineContext): Position {
  const { block } = mention;
  const sentence = sentences(block).findLast(({ start }) => start <= mention.start) ?? mention;
  return { block, ...nearMention(source.blocks[block].text, sentence, mention) };
}

/** The number of mentions of a fact among which a line is looked for, and the price of each that is not the first. */
const MENTIONS = 5;
const LATER = 3;

/**
 * Gives the line of the mention with the best cut: the first, unless its line begins with `he` or in the middle of a clause,
 * and another one does not.
 */
export function bestLine<Line extends { cost: number }>(
  mentions: readonly Position[],
  lineAt: (mention: Position) => Line,
): Line {
  const [first, ...later] = mentions.slice(0, MENTIONS);
  let best = lineAt(first);
  for (const mention of later) {
    // Nearly every first line is good enough, so that no other is cut.
    if (best.cost <= LATER) break;
    const line = lineAt(mention);
    if (line.cost + LATER < best.cost) best = line;
  }
  return best;
}
