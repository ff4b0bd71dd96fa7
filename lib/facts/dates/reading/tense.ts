import type { LeadKind } from '../../../languages/time-words';
import {
  has,
  hasAny,
  isBe,
  isBoundary,
  isInside,
  isOneClause,
  isOpening,
  isPreposition,
  SENTENCE,
  wordAt,
} from './clauses';
import type { Grammar } from './grammar';
import { classValue } from './match';
import type { TimeText } from './time-tokens';
import { isPlainWord, isTimetable, type Place, type Tense, verbTense } from './verbs';

/** The verb of a timetable is at most this many tokens after its day: `on Sunday the shop closes`. */
const NEXT_VERB = 5;
/** The words before a day with an event among which somebody is blamed for it: `was fined by the league for Sunday's fight`. */
const BLAMED = 6;
/** A participle that a day belongs to is at most this many tokens after it: `pazartesi günü açıklanan`. */
const NEXT_PARTICIPLE = 1;
/**
 * Where verbs come last, that of a day is at most this many tokens after it: more than a sentence has. A text without stops, of dates
 * alone, is read from each of them.
 */
const LONGEST_SENTENCE = 250;
const QUOTE = /^["“”「」『』]$/u;
/** The event of a day is at most this many tokens after it: `Monday's 40 km time trial`. Chosen by hand. */
const EVENT = 5;

/**
 * Tells whether the time at tokens `from` to `to` is past or future in its sentence. The words right before it decide
 * (`since`, `ahead of`), then the nearest verb before it in the sentence, then the nearest after it; for an expression
 * that opens a clause, the verb after it comes first.
 */
export function tenseAround(text: TimeText, from: number, to: number, { leads, verbsLast }: Grammar): Tense {
  const place = { text, from };
  const led = leadTense(place, to, leads) ?? relativeTense(place, to) ?? sequelTense(place, to, leads.after);
  if (led !== null) return led;
  if (verbsLast) return verbBehind(place, to) ?? 0;
  const opens = isOpening(text, from) && !isHeading(text, to) && !isPossessive(text, to);
  if (opens && isInside(text, from, from - 3)) return verbAfter(place, to, opens) ?? verbBefore(place) ?? 0;
  // A name with its day in it depends on its own clause alone: `He left, calling Monday's drills a show`.
  const verb = isPossessive(text, to) && !isInOneClause(place) ? null : verbBefore(place);
  return verb ?? verbAfter(place, to, opens) ?? 0;
}

/** Tells whether the nearest verb before the expression is in its clause. */
function isInOneClause(place: Place): boolean {
  const verb = before(place).find((k) => verbTense(place, k) !== null);
  return verb !== undefined && isOneClause(place.text, verb, place.from);
}

/** Gives the tense that the words right before the expression show; null when they leave it to the verb. */
function leadTense(place: Place, to: number, leads: Grammar['leads']): Tense | null {
  const { text, from } = place;
  const led = (kind: LeadKind) => endsWith(text, from, leads[kind]);
  if (led('over')) return -2;
  if (led('coming')) return 2;
  // `the Oct. 7 attacks`: they are named for their day because they happened.
  if (has(text, to, 'outcome') && has(text, from - 1, 'determiner') && !isPossessive(text, to - 1)) return -2;
  if (isNameOfThing(text, from, to)) return -1;
  if (isPossessive(text, to)) return possessiveTense(place, to, led('event'), led('after'));
  if (led('from')) {
    const verb = nearestVerb(place) ?? verbAfter(place, to, true);
    return verb !== null && verb < 0 ? null : 2;
  }
  // At the start of a sentence there is no verb yet to which these could belong.
  if (!isInside(text, from, from - 3)) return null;
  if (led('asOf')) return looksAhead(place) || before(place).some((k) => has(text, k, 'perhaps')) ? 2 : -2;
  if (led('until')) return isPerfect(place) ? -2 : 2;
  if (led('by')) {
    const verb = nearestVerb(place);
    return verb !== null && verb < 0 && !looksAhead(place) ? -1 : 2;
  }
  // `could not return before May`: what is not possible yet.
  if (led('event') && before(place).some((k) => has(text, k, 'negatable') && has(text, k + 1, 'not'))) return 2;
  // Somebody who is chosen or named for a day has it ahead: `chosen for Friday`, `a doubt for Saturday`.
  if (has(text, from - 1, 'toward') && classValue(text.tokens[from], 'WEEKDAY') !== null) return 2;
  return null;
}

/**
 * Tells whether a day is part of the name of a thing. It then does not have the time of the verb around it, and most
 * things are named for a day in the past: `questions about his July 25 call`; not `the Sept. 30 deadline`.
 */
function isNameOfThing(text: TimeText, from: number, to: number): boolean {
  const isOwned = ['NAMING', 'POSS'].some((name) => classValue(text.tokens[from - 1], name) !== null);
  const isDay = to - from === 2 && classValue(text.tokens[from], 'MONTH') !== null;
  return isOwned && isDay && isPlainWord(text, to) && !has(text, to, 'event') && !has(text, to + 1, 'event');
}

/**
 * Gives the tense of a day with an event of its own: `for Saturday's match` and `before Friday's deadline` are in the
 * future; `after Sunday's loss`, `by Friday's quake` are not.
 */
function possessiveTense(place: Place, to: number, isForEvent: boolean, isAfter: boolean): Tense | null {
  const { text } = place;
  let event = 0;
  for (let at = to + 1; at <= to + EVENT && isInside(text, to, at) && !isBoundary(text, at); at++) {
    if (has(text, at, 'outcome')) return -1;
    if (has(text, at, 'event')) event = at;
    if (isPreposition(text, at)) break;
  }
  if (event === 0) return isAfter ? -1 : null;
  if (
    isForEvent &&
    before(place)
      .slice(0, BLAMED)
      .some((k) => has(text, k, 'blame'))
  )
    return -1;
  if (isForEvent && !isPerfect(place)) return 2;
  return has(text, event + 1, 'begins') ? 2 : null;
}

/**
 * Gives the tense of what is said of an event right after its day; null when nothing is: `the crash on Friday that
 * killed nine`.
 */
function relativeTense({ text }: Place, to: number): Tense | null {
  return has(text, to, 'relative') && has(text, to + 1, 'past') ? -1 : null;
}

/**
 * Gives the past where a decision in the past was carried out after another past event: in `agreed to reopen the case in May after he was
 * held` the infinitive alone would look ahead. Gives null for all else.
 */
function sequelTense(place: Place, to: number, after: readonly string[]): Tense | null {
  const { text } = place;
  if (!after.includes(wordAt(text, to).toLowerCase())) return null;
  const verb = before(place).find((k) => hasAny(text, k, ['past', 'will', 'modal', 'ahead', 'have']));
  if (verb === undefined || !has(text, verb, 'past') || has(text, verb, 'ahead')) return null;
  for (let k = to + 1; k <= to + NEXT_VERB && isInside(text, to, k); k++) if (has(text, k, 'past')) return -1;
  return null;
}

/** Gives the tense that the nearest verb before the expression sets; null when there is no verb. */
function verbBefore(place: Place): Tense | null {
  const { text, from } = place;
  let isPerhaps = false;
  let isPlan = false;
  // The cause of something is past: `after a raid on Sunday`, `the crash on Sunday`.
  const cause = isPreposition(text, from - 1) ? from - 2 : from - 1;
  let isCause = has(text, cause, 'outcome') && !isTimetable(text, cause);
  let isEvent = false;
  for (const k of before(place)) {
    if (isBoundary(text, k) && !isCause) isEvent = false;
    // In `began four rounds of planned outages` the word belongs to a noun: it gives the tense only of a sentence
    // without a verb.
    if (has(text, k, 'ahead') && has(text, k - 1, 'determiner') && k + 1 < from && isPlainWord(text, k + 1)) {
      isPlan = true;
      continue;
    }
    const shown = verbTense(place, k);
    if (shown !== null && shown > 0 && isCause) return isEvent && isSure(place, k) ? shown : -1;
    // A plan may be a noun: the verb before it is surer, unless it is in the past.
    if (shown !== null) return shown < 0 && isPerhaps ? 1 : shown;
    // The value that something is compared with is an earlier one: `sells for 78, down from 105 in January`.
    if (
      has(text, k, 'compared') &&
      isPreposition(text, k + 1) &&
      isOneClause(text, k, from) &&
      hasNumber(text, k, from)
    )
      return -1;
    // The words after `by` name who did it: `announced by the ministry in March`.
    const isAgent = isPreposition(text, k) && has(text, k - 1, 'past');
    if (has(text, k, 'perhaps') && !isAgent) isPerhaps = true;
    if (has(text, k, 'event')) isEvent = true;
    if (has(text, k, 'cause') && isOneClause(text, k, from)) {
      isCause = true;
      // The day itself is the event: `We shall know after Friday.`
      if (k === from - 1) isEvent = true;
    }
  }
  if (isPlan) return 2;
  return isPerhaps ? 1 : null;
}

/** Tells whether a word shows by itself that something is in the future. */
function isSure({ text }: Place, k: number): boolean {
  return hasAny(text, k, ['will', 'modal', 'ahead', 'intend', 'infinitive']);
}

/** Gives the tense that the nearest verb after the expression sets; null when there is no verb. `opens`: the expression opens its clause. */
function verbAfter({ text, from }: Place, to: number, opens: boolean): Tense | null {
  // The day is the subject: `Friday is the deadline`, `Sunday could decide it`.
  const isSubject = !isPreposition(text, from - 1);
  if (isSubject && (isBe(text, to) || (has(text, to, 'modal') && !has(text, to + 1, 'have')))) return 2;
  for (let k = to; isInside(text, from, k) && k - to <= SENTENCE; k++) {
    // This holds for `Prior to September, I would have said no.` and `A June 3 hearing has been scheduled.`
    if (has(text, k, 'have') && [k + 1, k + 2].some((at) => has(text, at, 'ahead'))) return 2;
    if (hasAny(text, k, ['will', 'modal']) && [k + 1, k + 2].some((at) => has(text, at, 'have'))) return -1;
    if (has(text, k, 'perhaps') || has(text, k, 'modal')) return 1;
    // A day within the subject is not the time of its verb: `the protest on Sunday comes amid a scandal`.
    if (hasAny(text, k, ['timetable', 'timetablePlural']) && (!opens || k - to > NEXT_VERB)) continue;
    const shown = verbTense({ text, from: k }, k);
    // `Der Streit am Freitag ist der dritte`: a present does not date what is in its subject.
    if (shown === null || (has(text, k, 'perfect') && shown > 0 && !opens)) continue;
    const isSure = has(text, k, 'will') || has(text, k, 'ahead') || k - to <= NEXT_VERB;
    return shown > 1 && !isSure ? 1 : shown;
  }
  return null;
}

/**
 * Gives the tense of the verb behind an expression, in a language whose verbs come last; null when there is none. A day with a word
 * behind it that ties it to its clause is that of what is said (`20日に開くと発表した`, `20일부터 시행한다고 밝혔다`), one without that of
 * the saying (`市は5日、…と発表した`); behind a comma it is that of the last verb.
 */
function verbBehind({ text, from }: Place, to: number): Tense | null {
  const isTied = isPreposition(text, to);
  const isApart = /^[、,，]/u.test(wordAt(text, to));
  let last: Tense | null = null;
  let isQuoted = false;
  for (let k = to; isInside(text, from, k) && k - to <= LONGEST_SENTENCE; k++) {
    // What somebody says in quotation marks has days of its own.
    if (QUOTE.test(wordAt(text, k))) isQuoted = !isQuoted;
    if (isQuoted) continue;
    // `1월 발표한 계획은`, `pazartesi günü açıklanan rapor`: the day is that of the clause before its noun.
    if (k - to <= NEXT_PARTICIPLE && has(text, k, 'participle') && !hasAny(text, k, ['ahead', 'will'])) return -1;
    if (has(text, k, 'reported') && isTied) return 2;
    if (has(text, k, 'reported')) continue;
    const shown = isPlanAtEnd(text, k) ? 2 : verbTense({ text, from: k }, k);
    if (shown !== null && !isApart) return shown;
    last = shown ?? last;
  }
  return last;
}

/** Tells whether a word for a plan is the last of its sentence, which is then without a verb: `10월 개통 계획.` */
function isPlanAtEnd(text: TimeText, k: number): boolean {
  return has(text, k, 'intend') && !(isInside(text, k, k + 1) && /[\p{L}\p{N}]/u.test(wordAt(text, k + 1)));
}

/** Does the same as `verbBefore`, but an infinitive looks ahead: `the money to be paid by Friday`. */
function nearestVerb(place: Place): Tense | null {
  const { text, from } = place;
  for (const k of before(place)) {
    const isInfinitive = has(text, k, 'to') && k + 1 < from && isPlainWord(text, k + 1);
    if (isInfinitive) return 2;
    const shown = verbTense(place, k);
    if (shown !== null) return shown;
  }
  return null;
}

/** Tells whether the nearest verb is past before another past: `had been found by Sunday`. */
function isPerfect(place: Place): boolean {
  const verb = before(place).find((k) => verbTense(place, k) !== null);
  return verb !== undefined && [verb, verb - 1, verb - 2].some((at) => has(place.text, at, 'had'));
}

/** Tells whether any verb before the expression looks ahead: `wants a rise backdated to May and an answer by Friday`. */
function looksAhead(place: Place): boolean {
  return before(place).some((k) => hasAny(place.text, k, ['intend', 'will', 'modal', 'ahead']));
}

/** Tells whether the expression is the heading of its text: `May 2: The court releases its ruling`. */
function isHeading(text: TimeText, to: number): boolean {
  return wordAt(text, to) === ':';
}

function isPossessive({ tokens }: TimeText, to: number): boolean {
  return classValue(tokens[to], 'POSS') !== null;
}

/** Gives the tokens before the expression in its sentence, the nearest first. */
function before({ text, from }: Place): number[] {
  const found: number[] = [];
  for (let k = from - 1; isInside(text, from, k) && from - k <= SENTENCE; k--) found.push(k);
  return found;
}

/** Tells whether the words before a token end with one of some phrases, apart from an article that is no part of the phrase. */
function endsWith(text: TimeText, from: number, phrases: readonly string[]): boolean {
  const end = classValue(text.tokens[from - 1], 'THE') !== null ? from - 1 : from;
  return phrases.some((phrase) => {
    const words = phrase.split(' ');
    // Prepositions of one word take no article here: in `by the Tuesday deadline`, the verb decides.
    const ends = words.length > 1 ? [end, from] : [from];
    return ends.some((to) => words.every((word, i) => wordAt(text, to - words.length + i).toLowerCase() === word));
  });
}

function hasNumber({ tokens }: TimeText, from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => classValue(token, 'N') !== null);
}
