import { DAY_MS } from '../../../text/calendar';
import { parseEdtf } from '../../../text/edtf';
import { hashTerm, termsIn, termsOf } from '../../terms/terms';
import { STORY_WORDS } from '../../terms/words';
import { sharedWords } from './same-event';

/**
 * Share of words (Dice) that two entries must have in common for one to repeat the other: on one date, and on
 * neighbouring ones.
 */
const RETOLD = { sameDate: 0.09, otherDate: 0.2 };
/** An article tells what happened up to so many days before it. */
const LATE = 4;
/** A date longer than a week (in milliseconds) is not the same day's event under another date. */
const WEEK = 7 * DAY_MS;

/** A sentence, with its date (EDTF). */
interface Telling {
  date: string;
  text: string;
}

interface Plan extends Telling {
  planned: boolean;
}

/** A plan for a date longer than this many milliseconds tells what an entry tells that has this share of its words. */
const VAGUE_PLAN = { longer: 7 * DAY_MS, shared: 0.4 };

const NUMBERS = /\p{N}+/gu;
/** Matches an exact number of thousands or more: it is that of one report, as `3.5` trillion or `40` people are not. */
const EXACT = /(?<![\p{N}.,])\p{N}{1,3}(?:[,.\u00a0\u202f]\p{N}{3})+(?![\p{N}])/gu;

/**
 * Tells whether an event repeats another one: on its date or the next, in similar words or, on its date, of the same
 * event.
 */
export function isRetold(event: Telling, other: Telling): boolean {
  const isSameDate = event.date === other.date;
  const isSameFigure = shareExactNumber(event.text, other.text);
  if (!isSameDate && !areWithin(isSameFigure ? LATE : 1, event.date, other.date)) return false;
  const shared = sharedWords(termsIn(event.text), termsIn(other.text));
  const isSame = isSameFigure || shareHappening(event.text, other.text);
  return shared > (isSameDate ? (isSame ? 0 : RETOLD.sameDate) : RETOLD.otherDate);
}

/**
 * Tells whether an event that only its article dates was told before, in similar words, with a day of its own: the article came
 * days after what it tells.
 */
export function isLateReport(event: Telling, other: Telling): boolean {
  if (!isDaysLater(event.date, other.date)) return false;
  return isLateOnPoint(event, other) || sharedWords(termsIn(event.text), termsIn(other.text)) > RETOLD.otherDate;
}

/** Tells whether a telling of a turning point came days after what tells of the same one, with another word in common. */
export function isLateOnPoint(event: Telling, other: Telling): boolean {
  if (!isDaysLater(event.date, other.date)) return false;
  const [own, others] = [event.text, other.text].map(termsIn);
  const points = new Set([...pointsOf(event.text), ...pointsOf(other.text)].map(hashTerm));
  const alsoShared = own.some((term) => !points.has(term) && others.includes(term));
  return alsoShared && sharePoint(event.text, other.text) && sharedWords(own, others) > RETOLD.sameDate;
}

function isDaysLater(date: string, other: string): boolean {
  const days = (Date.parse(date) - Date.parse(other)) / DAY_MS;
  return days > 0 && days <= LATE;
}

/** Tells whether an event is planned for some day of a long time, and told by an entry that says more of it: `in June`, `on June 16`. */
export function isVaguePlan(event: Plan, other: Telling): boolean {
  if (!event.planned) return false;
  const span = parseEdtf(event.date);
  const isVague = span !== null && Date.parse(span.end) - Date.parse(span.start) > VAGUE_PLAN.longer;
  return isVague && sharedWords(termsIn(event.text), termsIn(other.text)) > VAGUE_PLAN.shared;
}

/** Tells whether two texts have an exact number of thousands in common. */
export function shareExactNumber(a: string, b: string): boolean {
  const numbers = new Set(b.match(EXACT));
  return (a.match(EXACT) ?? []).some((number) => numbers.has(number));
}

/** Tells whether an event is only the plan of another one: it was announced for the day on which the other happened. */
export function isPlanOf(event: Plan, other: Plan): boolean {
  const isPlan = event.planned && !other.planned && event.date === other.date;
  // The numbers of the date itself are no words in common.
  const [planned, told] = [event.text, other.text].map((text) => termsIn(text.replace(NUMBERS, '')));
  return isPlan && sharedWords(planned, told) > 0;
}

function shareHappening(a: string, b: string): boolean {
  const measured = (text: string) => STORY_WORDS.measures.filter(({ words }) => words.test(text));
  const others = measured(b);
  return measured(a).some((measure) => others.includes(measure)) || sharePoint(a, b);
}

/** Tells whether two texts tell of one turning point. */
function sharePoint(a: string, b: string): boolean {
  const others = new Set(pointsOf(b));
  return pointsOf(a).some((point) => others.has(point));
}

function pointsOf(text: string): string[] {
  return STORY_WORDS.turningPoints.findAll(text).flatMap(({ start, end }) => termsOf(text.slice(start, end)));
}

/** Tells whether two dates of at most a week are so many days apart, or less, or overlap. */
function areWithin(days: number, a: string, b: string): boolean {
  const [one, other] = [parseEdtf(a), parseEdtf(b)].map((span) =>
    span ? { start: Date.parse(span.start), end: Date.parse(span.end) } : null,
  );
  if (!one || !other || Math.max(one.end - one.start, other.end - other.start) > WEEK) return false;
  return Math.max(one.start - other.end, other.start - one.end) <= days * DAY_MS;
}
