import type { Span } from '../../../text/position';
import { CLAUSE_MARK } from '../../terms/marks';
import { STORY_WORDS } from '../../terms/words';

/** A verb of saying dates words when at most so many characters are between it and the date. Chosen by hand. */
const MAX_AFTER_VERB = 40;
const MAX_BEFORE_VERB = 12;
/** Marks that a verb of saying does not reach across. */
const STATEMENT_MARK = /[.;:"“”]/u;
/** Matches the mark between what somebody said and the verb of saying: `It is safe, said Falk`. */
const AFTER_WORDS = /[,"”]\s+$/u;
/** Matches a number behind a verb: `Merrow added just 40 jobs`, `said 12 people left`. What is told is the count, not that it was said. */
const COUNTING = /^\s+(?:\p{L}+\s+){0,2}\p{N}/u;
/** Matches the word that is directly behind a date. */
const NEXT_WORD = /^\s+([\p{L}-]+)/u;

/** Tells whether a sentence speaks of something still to come. */
export function looksAhead(sentence: string): boolean {
  const things = STORY_WORDS.plansAsThings.findAll(sentence);
  const isThing = ({ start, end }: Span) => things.some((thing) => start < thing.end && end > thing.start);
  return STORY_WORDS.lookingAhead.findAll(sentence).some((words) => !isThing(words));
}

/** Tells whether words before a date, or those of its clause behind it, say that what they tell is still to come. */
export function saysToCome(sentence: string, start: number, end: number): boolean {
  const [behind = ''] = sentence.slice(end).replace(/^,/u, '').split(CLAUSE_MARK);
  const opens = sentence.slice(0, start).trim().split(/\s+/u).length <= 1;
  return STORY_WORDS.toCome.test(sentence.slice(0, start)) || (opens && STORY_WORDS.toCome.test(behind));
}

/** What a sentence tells of a date. `saying`: the date is that of a statement. `planned`: it was still to come when the article was written. */
export type DateRole = 'event' | 'saying' | 'planned';

/** Gives what a sentence tells of the date at a place in it; its days are in days since 1970. */
export function roleOf(
  sentence: string,
  { start, end }: Span,
  { first, last, published }: { first: number; last: number; published: number },
): DateRole {
  if (first > published) return 'planned';
  const before = sentence.slice(0, start);
  const isAhead =
    looksAhead(before) ||
    isAheadAcross(before, sentence.slice(end)) ||
    STORY_WORDS.toCome.find(sentence.slice(end).trim())?.start === 0;
  if (first === published && isAhead && !endsInSaying(before)) return 'planned';
  if (last > published && (STORY_WORDS.toCome.test(before) || looksAhead(sentence.slice(start, end)))) return 'planned';
  const preposition = STORY_WORDS.datePrepositions.find(before);
  const toDate = before.slice(0, preposition?.start);
  const behind = sentence.slice(end);
  const isStatement = STORY_WORDS.statements.test(toDate) || isOfStatement(before, behind);
  const isSaid = endsInSaying(toDate) || namesSpeaker(toDate) || isStatement || beginsWithSaying(behind);
  return isSaid ? 'saying' : 'event';
}

/** Tells whether a date is between the words that say that something is to come: `is set Tuesday to meet`. */
function isAheadAcross(before: string, behind: string): boolean {
  const preposition = STORY_WORDS.datePrepositions.find(before);
  const lead = before.slice(0, preposition?.start).trimEnd();
  const at = lead.length;
  const words = STORY_WORDS.lookingAhead.findAll(`${lead} ${behind.trimStart()}`);
  return words.some(({ start, end }) => start < at && end > at);
}

/** Tells whether a date is part of what a statement is called: `in a Thursday note`. */
function isOfStatement(before: string, behind: string): boolean {
  const next = NEXT_WORD.exec(behind)?.[1] ?? '';
  return (STORY_WORDS.oneOf.test(before) || STORY_WORDS.knownBy.test(before)) && STORY_WORDS.statements.test(next);
}

/**
 * Tells whether a text ends with the speaker of what it tells, however long what it says of them: `…, said Falk, the head of the
 * works,`.
 */
function namesSpeaker(text: string): boolean {
  const verb = STORY_WORDS.speechVerbs.findAll(text).at(-1);
  if (!verb || !AFTER_WORDS.test(text.slice(0, verb.start))) return false;
  const speaker = text.slice(verb.end);
  const isSomebody = /^\s+\p{Lu}/u.test(speaker) || STORY_WORDS.pointsBack.test(speaker.trim().split(/\s+/u)[0]);
  return isSomebody && !speaker.split(CLAUSE_MARK).some((part) => STORY_WORDS.clauseJoins.test(part.trim()));
}

/** Tells whether a verb of saying is the last thing in its clause before the end of `text`, or nearly. */
function endsInSaying(text: string): boolean {
  const clause = text.split(STATEMENT_MARK).at(-1) ?? '';
  const last = STORY_WORDS.reportVerbs.findAll(clause).at(-1);
  if (!last || COUNTING.test(clause.slice(last.end))) return false;
  return clause.length - last.end <= MAX_AFTER_VERB;
}

/** Tells whether a verb of saying is at the beginning of `text`, or behind whoever says it and before what they say. */
function beginsWithSaying(text: string): boolean {
  const [clause] = text.split(STATEMENT_MARK);
  const first = STORY_WORDS.reportVerbs.find(clause);
  if (!first) return false;
  const speaker = clause.slice(0, first.start).replace(/^,/u, '');
  const isStatement = STORY_WORDS.relatives.find(clause.slice(first.end))?.start === 1;
  return (
    first.start <= MAX_BEFORE_VERB || (isStatement && speaker.length <= MAX_AFTER_VERB && !CLAUSE_MARK.test(speaker))
  );
}
