import { contains, type Position } from '../../../text/position';
import type { PersonFact } from '../../facts';
import { cutClause } from '../clause/clause';
import { bestLine, clauseAround, sentenceAround } from '../line/line';
import type { LineContext } from '../line/line-context';
import { closeLine } from '../line/open-words';
import { quoteLines, wholeOrCut } from './quote-lines';
import { reportIn } from './quotes';
import { asideLength, countWords, hasVerb, isInQuotes, isOnlyOfNoun, isSubject, reportWordsOf } from './subject';

/**
 * What a line tells of a person: their own words, the article's report of them, what they are the source of, what they do, the rest of
 * a sentence in which they speak, or a clause that names them.
 */
export type Telling = 'quote' | 'report' | 'source' | 'deed' | 'reported' | 'named';

/** A line that may be shown of a person, with the place that it tells of. */
export interface Candidate {
  line: string;
  telling: Telling;
  at: Position;
}

/** The number of mentions of a person that are looked at. */
const MOST_MENTIONS = 12;
/** A report of fewer words, and a deed of fewer, means nothing. */
const FEWEST_WORDS = 5;
const FEWEST_OF_LINE = 3;

/**
 * Gives the lines that tell of a person's words and deeds, from which `lineByTelling` chooses: those that tell in the same way are in
 * reading order.
 */
export function tellingsOf(fact: PersonFact, context: LineContext, room: number): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (telling: Telling, at: Position, line: string) => {
    if (line !== '') candidates.push({ line, telling, at });
  };
  for (const { line, at } of quoteLines(fact, context, room)) add('quote', at, line);
  for (const sentence of fact.said ?? []) add('report', sentence, reportOf(fact, sentence, context, room));
  for (const mention of mentionsOf(fact, context)) {
    add('source', mention, sourcedBy(fact, mention, context, room));
    if (context.clauseEnds) continue;
    add('deed', mention, deedOf(fact, mention, context, room));
    if (context.words.keepsMention) add('reported', mention, reportedBy(fact, mention, context, room));
  }
  return candidates;
}

/** Gives the clauses that name a person, in reading order. */
export function namingsOf(fact: PersonFact, context: LineContext, room: number): Candidate[] {
  return mentionsOf(fact, context)
    .map((at): Candidate => ({ line: clauseOf(fact, at, context, room), telling: 'named', at }))
    .filter(({ line }) => line !== '');
}

/**
 * Gives the mentions at which the article itself tells of the person: not in what somebody else says (`«Lek has told them to», said a
 * spokesman`: beside Lek's name it would be taken for Lek's own words), nor in the caption of a picture where there are others, nor as
 * who wrote from where (`【ソウル＝伊田】`).
 */
function mentionsOf({ mentions }: PersonFact, { source: { blocks }, clauseEnds }: LineContext): Position[] {
  const inText = mentions.filter(({ block }) => blocks[block].type !== 'caption');
  return (inText.length > 0 ? inText : mentions)
    .filter((one) => clauseEnds !== null || !isInQuotes(blocks[one.block].text, one))
    .filter(({ block, start }) => !isInDateline(blocks[block].text, start))
    .slice(0, MOST_MENTIONS);
}

const isInDateline = (text: string, at: number) =>
  /【[^】]*$/u.test(text.slice(Math.max(0, at - LONGEST_DATELINE), at));

/** The UTF-16 units of what says who wrote from where, at most. */
const LONGEST_DATELINE = 100;

/**
 * Gives what the article has from them: `Forty homes burned down, according to the mayor, Ada Lind`; '' when there is nothing.
 */
function sourcedBy({ role }: PersonFact, mention: Position, context: LineContext, room: number): string {
  const { text } = context.source.blocks[mention.block];
  const { start, end } = sentenceAround(mention, context);
  const told = toldBehind(text.slice(start, mention.end), text.slice(mention.end, end), role, context);
  const lineOf = (from: number, to: number) =>
    closeLine(wholeOrCut(text, { start: from, end: to }, context, room), context.words);
  if (told) return lineOf(end - told.length, end).replace(/[.]$/, '');
  const commas = [...text.slice(start, mention.start).matchAll(/,\s+/gu)];
  const comma = commas.find(({ index, 0: mark }) =>
    context.words.sources.test(text.slice(start + index + mark.length, mention.end)),
  );
  return comma ? lineOf(start, start + comma.index) : '';
}

/**
 * Gives what comes after a source that opens a sentence and names the person: `According to Ada Lind, mayor of Tarn, …`; ''
 * when there is none.
 */
function toldBehind(opening: string, rest: string, role: string | null, { words }: LineContext): string {
  // A second comma before the name would show that the source ends earlier.
  if (words.sources.find(opening)?.start !== 0 || /,[^,]*,/u.test(opening)) return '';
  const at = role === null ? -1 : rest.slice(0, role.length + UNITS_TO_ROLE).indexOf(role);
  const end = at < 0 ? 0 : at + (role ?? '').length;
  const [comma] = (at < 0 ? /^,\s+/u : /^[^,]*,\s+/u).exec(rest.slice(end)) ?? [];
  const told = comma === undefined ? '' : rest.slice(end + comma.length);
  const [first = ''] = /^[\p{L}\p{M}]+/u.exec(told.toLowerCase()) ?? [];
  return hasVerb(told, words) && !words.relatives.has(first) ? told : '';
}

/** Limits how far after a name its role begins: `, la `. */
const UNITS_TO_ROLE = 8;

/** Gives the article's report of the person's words in a sentence, without `said that`; '' when there is nothing. */
function reportOf(fact: PersonFact, sentence: Position, context: LineContext, room: number): string {
  const mention = fact.mentions.find((place) => contains(sentence, place));
  const { text } = context.source.blocks[sentence.block];
  if (!mention || isOnlyOfNoun(fact, sentence, text)) return '';
  const told = reportIn(text, sentence, mention, reportWordsOf(context.source.lang));
  const line = told && closeLine(wholeOrCut(text, told, context, room), context.words);
  return line && countWords(line) >= FEWEST_WORDS ? line.replace(/[.]$/, '') : '';
}

/** Gives what a person does in a sentence whose subject they are; '' where they are none. */
function deedOf(fact: PersonFact, mention: Position, context: LineContext, room: number): string {
  const sentence = sentenceAround(mention, context);
  const { text } = context.source.blocks[mention.block];
  if (!isSubject(fact, mention, sentence, context) || isInQuotes(text, mention)) return '';
  const after = text.slice(mention.end, sentence.end);
  const aside = asideLength(after, context);
  if (context.words.keepsMention && aside === 0 && isOneOfSeveral(after, context)) return '';
  const told = wholeOrCut(text, { start: mention.end + aside, end: sentence.end }, context, room).replace(/[.]$/, '');
  const line = closeLine(withoutRole(told, fact.role), context.words);
  // `Ada Lind, minister of finance, in Paris on 12 July`: what is written under a picture.
  const isDeed = !context.words.keepsMention || hasVerb(line, context.words);
  return isDeed && countWords(line) >= FEWEST_OF_LINE ? line : '';
}

/** Tells whether a name is the first of a list, or ends its clause: `Lek, Mar y otros dijeron`; `Lek, pero no`. */
function isOneOfSeveral(after: string, { words }: LineContext): boolean {
  const [, next = ''] = /^,\s+([\p{L}’']+)/u.exec(after) ?? [];
  return /^\p{Lu}/u.test(next) || words.conjunctions.has(next);
}

/** The highest price of a clause that is merely about somebody: it has its subject and its verb. */
const DEAREST = 6;

/** Gives the clause around a mention, where it says more than the head; else ''. */
function clauseOf(fact: PersonFact, mention: Position, context: LineContext, room: number): string {
  if (context.clauseEnds) return sayingMore(fact, clauseAround(mention, context, room).text);
  const { text, cost } = bestLine([mention], (one) => clauseAround(one, context, room, { isOfPerson: true }));
  return cost > DEAREST ? '' : sayingMore(fact, closeLine(text, context.words));
}

/** Gives a line that says more than the head, else ''. */
function sayingMore({ name, aliases, role }: PersonFact, line: string): string {
  const rest = [name, ...aliases, role ?? ''].reduce((left, known) => left.replace(known, ''), line);
  return line !== '' && countWords(rest) > FEWEST_OF_LINE ? line : '';
}

/** Gives what a sentence reports where the person is only named as its source; '' when there is none. */
function reportedBy({ said = [] }: PersonFact, mention: Position, context: LineContext, room: number): string {
  const { text } = context.source.blocks[mention.block];
  const isSource = context.words.sources.find(text.slice(sentenceAround(mention, context).start, mention.end));
  if (!isSource && !said.some((sentence) => contains(sentence, mention))) return '';
  const place = { text, sentence: sentenceAround(mention, context), mention, isSpeaker: true, isOfPerson: true };
  const line = closeLine(cutClause(place, context.words, room).text, context.words);
  return !line.includes(text.slice(mention.start, mention.end)) && countWords(line) >= FEWEST_WORDS ? line : '';
}

/** Leaves out the role, which the head has already. */
function withoutRole(line: string, role: string | null): string {
  const at = role ? line.indexOf(role) : -1;
  const rest = role && at >= 0 && at <= 6 ? line.slice(at + role.length).replace(/^[\s,;)–—-]+/u, '') : line;
  return rest.replace(KOREAN_PARTICLE, '');
}

/** Matches what Korean writes to the end of a name or a role: the line begins behind it. */
const KOREAN_PARTICLE = /^(?:은|는|이|가|을|를|의|와|과|도|에게|에서|께서) /u;
