import { DAY_MS } from '../../../text/calendar';
import { parseEdtf } from '../../../text/edtf';
import { termsIn, termsOf } from '../../terms/terms';
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

const NUMBERS = /\p{N}+/gu;

/**
 * Tells whether an event repeats another one: on its date or the next, in similar words or, on its date, of the same
 * event.
 */
export function isRetold(event: Telling, other: Telling): boolean {
  const isSameDate = event.date === other.date;
  if (!isSameDate && !areNeighbours(event.date, other.date)) return false;
  const shared = sharedWords(termsIn(event.text), termsIn(other.text));
  const happenings = happeningsIn(other.text);
  const isSame = [...happeningsIn(event.text)].some((name) => happenings.has(name));
  return shared > (isSameDate ? (isSame ? 0 : RETOLD.sameDate) : RETOLD.otherDate);
}

/**
 * Tells whether an event that only its article dates was told before, in similar words, with a day of its own: the article came
 * days after what it tells.
 */
export function isLateReport(event: Telling, other: Telling): boolean {
  const days = (Date.parse(event.date) - Date.parse(other.date)) / DAY_MS;
  const isLater = days > 0 && days <= LATE;
  return isLater && sharedWords(termsIn(event.text), termsIn(other.text)) > RETOLD.otherDate;
}

/** Tells whether an event is only the plan of another one: it was announced for the day on which the other happened. */
export function isPlanOf(event: Plan, other: Plan): boolean {
  const isPlan = event.planned && !other.planned && event.date === other.date;
  // The numbers of the date itself are no words in common.
  const [planned, told] = [event.text, other.text].map((text) => termsIn(text.replace(NUMBERS, '')));
  return isPlan && sharedWords(planned, told) > 0;
}

function happeningsIn(text: string): Set<string> {
  const measured = STORY_WORDS.measures.filter(({ words }) => words.test(text)).map(({ name }) => name);
  const turning = STORY_WORDS.turningPoints.findAll(text).flatMap(({ start, end }) => termsOf(text.slice(start, end)));
  return new Set([...measured, ...turning]);
}

/** Tells whether two dates of at most a week are a day apart, or overlap. */
function areNeighbours(a: string, b: string): boolean {
  const [one, other] = [parseEdtf(a), parseEdtf(b)].map((span) =>
    span ? { start: Date.parse(span.start), end: Date.parse(span.end) } : null,
  );
  if (!one || !other || Math.max(one.end - one.start, other.end - other.start) > WEEK) return false;
  return Math.max(one.start - other.end, other.start - one.end) <= DAY_MS;
}
