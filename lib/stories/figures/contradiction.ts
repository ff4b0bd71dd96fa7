import type { FigureFact } from '../../facts/facts';
import { DAY_MS } from '../../text/calendar';
import { parseEdtf } from '../../text/edtf';
import { hashTerm, termsIn, termsOf } from '../terms/terms';
import { STORY_WORDS } from '../terms/words';
import { sharedWords } from '../timeline/same-event';
import { agree, overlap, sameUnit } from './match';
import type { MeasuredFigure } from './measured';

/** What is a matter of who counts, and so of argument. A time, an age, a score or a rate is told of something else each time. */
const COUNTED: ReadonlySet<FigureFact['unitKind']> = new Set(['count', 'money', 'measure', 'percent', 'none']);
/** Values further apart than this factor count two things more often than they tell of a quarrel. */
const WIDEST = 2.5;
/** Words that two sentences share when they say the same of the same, where no predicate says so. */
const SAME_WORDS = 0.35;
/** Days between two reports after which a value is news, whichever way it goes. */
const MAX_DAYS = 3;
/** How far before a figure the words stand that make it a part of another, or an addition to it. */
const BESIDE = 30;
/** Share of its names that the sentence with fewer must have in common with the other. */
const SAME_NAMES = 0.5;
const NAME = /(?<=[\p{Ll}\p{N},;:”"'’)] )\p{Lu}[\p{L}’'-]{2,}/gu;
const CLAUSE_MARK = /[.;:,]/u;

/**
 * Whether two figures of two articles cannot both be true of one thing: the same is told to have happened to the same, at
 * about the same time, and the values differ by more than rounding. A later report that moves a count on is none.
 * Whether both sentences tell one event is for the caller to know.
 */
export function contradict(a: MeasuredFigure, b: MeasuredFigure): boolean {
  if (a.article === b.article || !COUNTED.has(a.fact.unitKind) || !COUNTED.has(b.fact.unitKind)) return false;
  if (
    a.fact.change ||
    b.fact.change ||
    a.fact.per !== b.fact.per ||
    !samePredicate(a, b) ||
    !sameCounted(a.fact, b.fact)
  ) {
    return false;
  }
  if (isPart(a) || isPart(b) || a.rivals > 0 || b.rivals > 0) return false;
  const [x, y] = [a.fact.value, b.fact.value];
  if (x === null || y === null || Math.max(x, y) >= WIDEST * Math.min(x, y)) return false;
  return differ(a.fact, b.fact) && !isDevelopment(a, b) && sameDays(a, b) && nameTheSame(a.text, b.text);
}

/** Two counts that are bounded alike differ as exact ones do: `at least 30` and `at least 32`. */
function differ(a: FigureFact, b: FigureFact): boolean {
  const bound = (fact: FigureFact) => fact.modifier === 'atLeast' || fact.modifier === 'over';
  if (bound(a) && bound(b)) return !agree({ ...a, modifier: null }, { ...b, modifier: null });
  return !agree(a, b);
}

/** What happened to them is the same; where it is not known of one, the two sentences are nearly the same. */
function samePredicate(a: MeasuredFigure, b: MeasuredFigure): boolean {
  const [one, other] = [a.fact.predicate ?? a.kind, b.fact.predicate ?? b.kind];
  if (one !== null && other !== null) return one === other;
  return sameUnit(a.fact, b.fact) && sharedWords(termsIn(a.text), termsIn(b.text)) >= SAME_WORDS;
}

/** The same noun, or people of whatever kind: soldiers are people, but not civilians. */
function sameCounted(a: FigureFact, b: FigureFact): boolean {
  if (sameUnit(a, b)) return true;
  const isCount = (fact: FigureFact) => fact.unitKind === 'count' || fact.unitKind === 'none';
  const isAnybody = ({ unit }: FigureFact) => unit === '' || STORY_WORDS.anybody.test(unit);
  return isCount(a) && isCount(b) && (isAnybody(a) || isAnybody(b));
}

function isPart({ text, at }: MeasuredFigure): boolean {
  const before =
    text
      .slice(Math.max(0, at.start - BESIDE), at.start)
      .split(CLAUSE_MARK)
      .at(-1) ?? '';
  const after = text.slice(at.end, at.end + BESIDE).split(CLAUSE_MARK)[0];
  const own = text.slice(at.start, at.end);
  return (
    [before, own].some((words) => STORY_WORDS.partOf.test(words)) ||
    [own, after].some((words) => STORY_WORDS.partOfAfter.test(words))
  );
}

/** The later of two days has the higher value: time passed, and the count went on. */
function isDevelopment(a: MeasuredFigure, b: MeasuredFigure): boolean {
  const [early, late] = a.day <= b.day ? [a, b] : [b, a];
  const days = (Date.parse(late.day) - Date.parse(early.day)) / DAY_MS;
  return days > MAX_DAYS || (days > 0 && (late.fact.value ?? 0) > (early.fact.value ?? 0));
}

/** Two sentences that tell of days, and of none in common, tell of two happenings. */
function sameDays(a: MeasuredFigure, b: MeasuredFigure): boolean {
  const [one, other] = [a.dates.map(spanOf), b.dates.map(spanOf)];
  if (!one.length || !other.length) return true;
  return one.some((x) => other.some((y) => x.start <= y.end && y.start <= x.end && x.isDay === y.isDay));
}

function spanOf(date: string): { start: string; end: string; isDay: boolean } {
  const span = parseEdtf(date);
  const [start, end] = [span?.start ?? date, span?.end ?? date].map((day) => day.slice(0, 10));
  return { start, end, isDay: start === end };
}

/** Two sentences that name nothing in common tell of two places. */
function nameTheSame(a: string, b: string): boolean {
  const names = (text: string) =>
    new Set(Array.from(text.matchAll(NAME), ([name]) => termsOf(name).map(hashTerm)).flat());
  const [one, other] = [names(a), names(b)];
  return !one.size || !other.size || overlap(one, other) >= SAME_NAMES;
}
