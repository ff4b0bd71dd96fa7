import { parseEdtf } from '../../text/edtf';
import { contains, type Position, type Span } from '../../text/position';
import type { DateFact } from '../facts';
import { hasAdverbEnding, isGerund, isParticiple, isVerb } from './clause/pieces';
import type { ClauseSets } from './clause/words';
import { dateHead } from './date-head';
import { bestLine, clauseAround, type PricedLine, roomBeside, sentenceAround } from './line/line';
import type { LineContext } from './line/line-context';
import { shownOf } from './line/open-words';
import { isToldBy, isToldIn, type ToldLine, toldLine } from './line/told-once';
import { nounBehind } from './noun-behind';
import { storyMentions } from './salience/story-mentions';

/** The price of a line that a figure above the dates shows already: another mention may tell something else. Chosen by hand. */
const TOLD = 6;
/** The price of a line in which somebody says something that day: what happened on it comes first. Chosen by hand. */
const SAID = 4;

/** The most that a line of what somebody said may cost more with who said it than without. 0.5 to 3 give the same. */
const SOURCE = 1;

/** Gives the day, then the event: `November 28, 2025` · `the trial begins`. `above` are lines that a reader sees before it. */
export function dateLine(fact: DateFact, context: LineContext, above: readonly ToldLine[] = []): PricedLine {
  const head = dateHead(fact, context.source);
  const clause = bestLine(storyMentions(fact, context.source), (mention) => {
    const { text } = context.source.blocks[mention.block];
    const isSaid = isOfSaying(text, mention, context.words) || isOfTalking(text, mention, context);
    const omitted =
      isOnlyDate(mention, context) &&
      !isOfInnerClause(text, mention, context) &&
      !isOfNoun(fact, text, mention, context)
        ? omittedDate(text, mention, context.words)
        : null;
    const cut = (without: Span | null) =>
      clauseAround(mention, context, roomBeside(head), { omitted: without, isBound: without === null, isDay: true });
    const brief = cut(omitted);
    // Without `the mayor said on Friday` what was said would seem to have happened on the day.
    const told = isSaid && omitted && context.words.pointing ? cut(null) : brief;
    const line = isToldIn(toldLine(brief.line), toldLine(told.line)) && told.cost <= brief.cost + SOURCE ? told : brief;
    const isTold = above.length > 0 && isToldBy(toldLine(shownOf(line, context.words)), above);
    const price = isTold || (isSaid && above.length > 0) ? TOLD : isSaid ? SAID : 0;
    return { ...line, cost: line.cost + price, mention };
  });
  return {
    head: headWithEvent(head, clause.mention, context),
    detail: shownOf(clause, context.words),
    lacking: clause.lacking ?? 0,
  };
}

/** Gives the head of a date that is shown without a line. */
export function dateHeadAlone(fact: DateFact, context: LineContext): string {
  return headWithEvent(dateHead(fact, context.source), storyMentions(fact, context.source)[0], context);
}

/** Gives a head with the event that a mention names: `Friday, Nov 27: election`. */
function headWithEvent(head: string, mention: Position, { source, words }: LineContext): string {
  return [head, eventOf(source.blocks[mention.block].text, mention, words)].filter(Boolean).join(': ');
}

/** Tells whether the sentence of a day apart from the rest ends with a verb of talking: `元理事は13日、…と語った`. */
function isOfTalking(text: string, mention: Position, context: LineContext): boolean {
  const { talking = [] } = context.clauseEnds ?? {};
  if (talking.length === 0) return false;
  const { end } = sentenceAround(mention, context);
  const told = text.slice(mention.end, end).replace(/[\s.。」』”"]+$/u, '');
  return talking.some((verb) => told.endsWith(verb)) && /^[、,\s]/u.test(told);
}

/** Tells whether somebody says something on that day, which is no event: `the mayor on Tuesday said`, `said on Tuesday`. */
function isOfSaying(text: string, { start, end }: Span, words: ClauseSets): boolean {
  const [, next = ''] = /^\s(\p{L}+)/u.exec(text.slice(end)) ?? [];
  const [, verb = '', between = ''] = /(\p{L}+)\s(?:(\p{L}+)\s)?$/u.exec(text.slice(0, start)) ?? [];
  if (words.saying.has(next) || (words.saying.has(verb) && words.dateLeads.has(between))) return true;
  // `said Friday`, `told reporters Friday`; in `reports earnings Friday` no one speaks.
  return words.saying.has(between) || (words.pointing?.hearerVerbs.has(verb) ?? words.saying.has(verb));
}

/**
 * The noun that a date belongs to: `election` of `Friday’s election`, `riots` of `the July 2021 riots`; '' where it belongs to
 * none.
 */
function eventOf(text: string, { start, end }: Span, words: ClauseSets): string {
  if (!words.pointing) return '';
  const [own = ''] = /^['’]s?(?=\s)/u.exec(text.slice(end)) ?? [];
  if (!own && !isBeforeNoun(text, { start, end }, words)) return '';
  return nounBehind(text, end + own.length, words);
}

/**
 * Tells whether its sentence has no other date: of two neither is cut out, because the rest would seem to be about the wrong
 * day.
 */
function isOnlyDate(mention: Position, context: LineContext): boolean {
  if (!context.words.pointing) return true;
  const sentence = sentenceAround(mention, context);
  const [own, ...others] = context.dates.filter((date) => date.mentions.some((place) => contains(sentence, place)));
  return own === undefined || others.length === 0;
}

/**
 * Tells whether it belongs to a clause inside the sentence (`the vow that they would leave on October 31`): without it the day
 * would seem to be that of the main clause. Behind a second verb (`the firm that runs the port will meet on Monday`) the main
 * clause continues.
 */
function isOfInnerClause(text: string, mention: Position, context: LineContext): boolean {
  const { words } = context;
  if (!words.pointing) return false;
  const before =
    text
      .slice(sentenceAround(mention, context).start, mention.start)
      .toLowerCase()
      .match(/[\p{L}’']+/gu) ?? [];
  const opening = before.findLastIndex(
    (word, at) => at > 0 && (words.relatives.has(word) || words.subordinators.has(word)),
  );
  if (opening < 0) return isOfGerund(before, words);
  const verbs = before.slice(opening + 1).map((word) => isVerb({ lower: word }, words));
  return verbs.filter((verb, at) => verb && !verbs[at - 1]).length < 2;
}

/**
 * Tells whether it may be of the noun before it (`he asked about the deals with the mill in 2016`): a month or a year behind a
 * preposition that comes after the verb. A day is that of the verb.
 */
function isOfNoun(fact: DateFact, text: string, mention: Position, context: LineContext): boolean {
  const { words } = context;
  if (!words.pointing || parseEdtf(fact.value)?.precision === 'day') return false;
  const before =
    text
      .slice(sentenceAround(mention, context).start, mention.start)
      .toLowerCase()
      .match(/[\p{L}’']+/gu) ?? [];
  // `next week` without a word that leads it belongs to the verb.
  if (!words.dateLeads.has(before.at(-1) ?? '')) return false;
  while (words.dateLeads.has(before.at(-1) ?? '')) before.pop();
  const verb = before.findLastIndex((word) => isVerb({ lower: word }, words));
  return verb >= 0 && before.slice(verb + 2).some((word) => words.prepositions.has(word));
}

/** `a lawsuit to stop the ban from taking effect on July 1`: the verb next to it is not the verb of the subject. */
function isOfGerund(before: readonly string[], words: ClauseSets): boolean {
  const verb = before.findLastIndex((word) => isVerb({ lower: word }, words) || isParticiple(word, words));
  return verb > 0 && isGerund(before[verb], words) && words.prepositions.has(before[verb - 1]);
}

/**
 * Gives a date that the sentence does not need, with `on` or `in` before it. Null where it belongs to a noun (`Friday's vote`,
 * `the 2024 election`) or has a preposition with a meaning of its own (`since 2018`).
 */
function omittedDate(text: string, { start, end }: Span, words: ClauseSets): Span | null {
  const after = text.slice(end, end + 8);
  // `July 9 and 10`: the other day would be left alone.
  if (/^(?:['’]s?\b|[-–]\p{L}|(?:,| \p{Ll}{2,4}|\s?[-–])\s?\d)/u.test(after)) return null;
  const [, before = '', space = ''] = /([\p{L}\p{M}’']+)(\s+)$/u.exec(text.slice(0, start)) ?? [];
  const lower = before.toLowerCase();
  if (words.pointing && isPartOfSpeech(text, { start, end }, lower, words)) return null;
  // `the mayor’s July 25 call`, `a day after July 25 protests`: the date tells which call or protests are meant.
  if (words.pointing && (/['’]s?$/.test(before) || isBeforeNoun(text, { start, end }, words))) return null;
  // `The poll, published on Friday, put`: the word before it would be left alone.
  const lead = words.dateLeads.has(lower) ? start - before.length - space.length : start;
  const [, verb = ''] = /(\p{Ll}+)\s*$/u.exec(text.slice(0, lead)) ?? [];
  if (words.pointing && after.startsWith(',') && isParticiple(verb, words)) return null;
  // `Back in 2019, it`, `the last fire was in 2019, when`: a word that wants the date would be left at a comma.
  if (words.pointing && after.startsWith(',') && isLeftAtComma(text, lead, words)) return null;
  // `the record, set in 2019`: so would the participle of an aside.
  if (words.pointing && /,\s+\p{Ll}+\s*$/u.test(text.slice(0, lead)) && isVerb({ lower: verb }, words)) return null;
  if (words.dateLeads.has(lower)) return { start: start - before.length - space.length, end };
  return words.prepositions.has(lower) || words.determiners.has(lower) || words.conjunctions.has(lower)
    ? null
    : { start, end };
}

/** Tells whether the word before a place is an auxiliary, or opens its sentence alone. */
function isLeftAtComma(text: string, at: number, words: ClauseSets): boolean {
  const [, mark = '', word = ''] = /(^|[.!?]["”’]?\s+|["“(]|\S\s+)(\p{L}+)\s*$/u.exec(text.slice(0, at)) ?? [];
  return word !== '' && (words.auxiliaries.has(word.toLowerCase()) || !/^[\p{L}\p{N},;:’'”)%-]\s+$/u.test(mark));
}

/**
 * Tells whether the date is the sentence's statement, subject, object or limit: `The best month is January`, `as 2019 ends`,
 * `today only`.
 */
function isPartOfSpeech(text: string, { start, end }: Span, before: string, words: ClauseSets): boolean {
  if (words.auxiliaries.has(before)) return true;
  // `spent the weekend`: the object of a verb.
  const [opening = ''] = /^\p{L}+/u.exec(text.slice(start, end).toLowerCase()) ?? [];
  if (words.determiners.has(opening) && words.degrees.has(opening) && isVerb({ lower: before }, words)) return true;
  const [, next = '', mark = ''] = /^\s(\p{Ll}+)(,?)/u.exec(text.slice(end)) ?? [];
  if (words.subordinators.has(before) && isVerb({ lower: next }, words)) return true;
  return mark !== '' && words.degrees.has(next);
}

/**
 * Tells whether a noun in small letters is right behind it, inside a sentence: a sentence that a date opens begins with its
 * subject there.
 */
function isBeforeNoun(text: string, { start, end }: Span, words: ClauseSets): boolean {
  const [, next] = /^\s(\p{Ll}{3,})/u.exec(text.slice(end)) ?? [];
  const isOpening = /(?:^|[.!?]["”’]?\s+|["“]|,\s+)(?:\p{L}+\s+)?$/u.test(text.slice(0, start));
  if (next === undefined || isOpening) return false;
  const known = [words.prepositions, words.conjunctions, words.determiners, words.auxiliaries, words.relatives];
  const isOther = [...known, words.subordinators, words.openStarts, words.saying, words.pronouns].some((set) =>
    set.has(next),
  );
  return (
    !isOther &&
    !isVerb({ lower: next }, words) &&
    !hasAdverbEnding(next, words) &&
    !isGerund(next, words) &&
    !isParticiple(next, words)
  );
}
