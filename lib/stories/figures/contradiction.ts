import type { FigureFact } from '../../facts/facts';
import { DAY_MS } from '../../text/calendar';
import { parseEdtf } from '../../text/edtf';
import { CLAUSE_STOP } from '../terms/marks';
import { hashTerm, termsIn, termsOf } from '../terms/terms';
import { STORY_WORDS } from '../terms/words';
import { sharedWords } from '../timeline/likeness/same-event';
import { agree, inOneUnit, isAnybody, isLength, overlap, sameUnit } from './match';
import type { MeasuredFigure } from './measured';
import { sourceOf } from './source';

/**
 * The kinds of figures on which sources can disagree, because somebody counts them. A time, an age, a score or a rate
 * is of something else each time.
 */
const COUNTED: ReadonlySet<FigureFact['unitKind']> = new Set(['count', 'money', 'measure', 'percent', 'none']);
/** Values further apart than this factor count two things more often than they are a disagreement. */
const WIDEST = 2.5;
/** Counts that differ by this little are near each other whatever their factor: two were hurt, or five. */
const FEW = 3;
/**
 * Share of their words that two sentences must have in common to say the same of the same, where no predicate shows it.
 */
const SAME_WORDS = 0.35;
/** The same share for two sums of money for one thing, which need fewer words to be recognised. */
const SAME_WORDS_OF_SUM = 0.25;
/** Fewer things than this may be other ones that another outlet counted, when no predicate says what happened to them. */
const HANDFUL = 6;
/** Days between two reports after which a value is news, whichever way it goes. */
const MAX_DAYS = 3;
/** Characters before a figure within which words make it a part of another, or an addition to it. */
const BESIDE = 30;
/** Share of its names that the sentence with fewer must have in common with the other. */
const SAME_NAMES = 0.5;
const NAME = /(?<=[\p{Ll}\p{N},;:”"'’)] )\p{Lu}[\p{L}’'-]{2,}/gu;
const OFFICE = /(?:\p{Lu}[\p{L}.’'-]*\s)+$/u;
const CUT_OFF = /^[^.]{0,20}(?:\.\.\.|…)/u;
/** Ends a clause, or is within a number. */
const ANY_STOP = /[.;:,]/u;

type Check = (a: MeasuredFigure, b: MeasuredFigure) => boolean;

/** The conditions for two figures to be one count, at one moment or at two. */
const ONE_COUNT: Readonly<Record<string, Check>> = {
  'are a matter of who counts': (a, b) => isArguable(a.fact) && isArguable(b.fact),
  'are levels': (a, b) => isLevel(a) && isLevel(b),
  'are of one rate': (a, b) => a.fact.per === b.fact.per,
  'count the same': (a, b) => sameCounted(a.fact, b.fact) || countsTimes(a, b) || countsTimes(b, a),
  'are no parts of another': (a, b) => !isPart(a) && !isPart(b),
  'are both facts, or both foreseen': (a, b) => isSupposed(a) === isSupposed(b),
  'are told to the end': (a, b) => !isCutOff(a) && !isCutOff(b),
  'are near each other': nearEachOther,
  'are told of one place': nameTheSame,
};
/** The further conditions for two figures that cannot both be true. */
const AT_ODDS: Readonly<Record<string, Check>> = {
  'say the same of them': samePredicate,
  'are of two articles': (a, b) => a.article !== b.article,
  'are the only ones of their sentences': (a, b) => isAlone(a, b) && isAlone(b, a),
  'are apart by more than rounding': (a, b) => differ(a.fact, b.fact),
  'are no steps of one count': (a, b) => !isDevelopment(a, b),
  'are told of one day': sameDays,
};

/**
 * Tells whether two figures of two articles cannot both be true of one thing: the same is said to have happened to the
 * same, at about the same time, and the values differ by more than rounding. A later report that raises a count is no
 * contradiction. The caller knows whether both sentences are about one event.
 */
export function contradict(a: MeasuredFigure, b: MeasuredFigure): boolean {
  return failedCheck(a, b, { ...ONE_COUNT, ...AT_ODDS }) === null;
}

/**
 * Tells whether two figures may be one count that the later one has updated: both are levels of the same, near each
 * other, and of one place.
 */
export function isOneCount(a: MeasuredFigure, b: MeasuredFigure): boolean {
  const areOneSum = a.fact.unitKind !== 'money' || overlap(a.nouns, b.nouns) >= SAME_NAMES;
  return areOneSum && failedCheck(a, b, ONE_COUNT) === null;
}

/** Gives the first check that fails for two figures; null when all pass. */
function failedCheck(a: MeasuredFigure, b: MeasuredFigure, checks: Readonly<Record<string, Check>>): string | null {
  return Object.entries(checks).find(([, holds]) => !holds(a, b))?.[0] ?? null;
}

/**
 * Tells whether two figures differ. Two counts with the same bound differ as exact ones do: `at least 30` and `at least
 * 32`.
 */
function differ(a: FigureFact, b: FigureFact): boolean {
  const other = inOneUnit(b, a);
  const bound = (fact: FigureFact) => fact.modifier === 'atLeast' || fact.modifier === 'over';
  if (bound(a) && bound(b)) return !agree({ ...a, modifier: null }, { ...other, modifier: null });
  return !agree(a, other);
}

/**
 * Tells whether a figure is a level: no change, but what it reached (`rose to 5.4%`), and not how far somebody fell.
 */
function isLevel({ fact, text, at }: MeasuredFigure): boolean {
  return !fact.change || isLength(fact) || STORY_WORDS.levelLeads.test(text.slice(0, at.start));
}

function nearEachOther(a: MeasuredFigure, b: MeasuredFigure): boolean {
  if (setsAgainst(a, b) || setsAgainst(b, a)) return true;
  const [x, y] = [a.fact.value, inOneUnit(b.fact, a.fact).value];
  if (x === null || y === null) return false;
  if (a.fact.unit === 'magnitude') return Math.abs(x - y) < 1;
  return Math.max(x, y) < WIDEST * Math.min(x, y) || (a.fact.predicate != null && Math.abs(x - y) <= FEW);
}

/** Gives the more general of predicates that outlets exchange: a fine is paid, and what is destroyed is lost. */
export function widest(predicate: string): string {
  return predicate === 'fined' ? 'paid' : predicate === 'destroyed' ? 'lost' : predicate;
}

/**
 * Tells whether sources can disagree on a figure. The points, yards and records of games are not disputed: two of them are those of two
 * players.
 */
function isArguable({ unit, unitKind, predicate }: FigureFact): boolean {
  return COUNTED.has(unitKind) && predicate !== 'scored' && !STORY_WORDS.records.test(unit) && unit !== '[yd_i]';
}

/**
 * Tells whether what happened to two counts is the same, and is said outright of one. Where it is said of neither, the
 * two sentences must be nearly the same, and say what they count, and of whom.
 */
function samePredicate(a: MeasuredFigure, b: MeasuredFigure): boolean {
  if (a.predicate !== null && b.predicate !== null) {
    if (widest(a.predicate) !== widest(b.predicate)) return false;
    if (a.fact.predicate ?? b.fact.predicate) return true;
  }
  if (![a, b].every(isClear)) return false;
  const shared = sharedWords(termsIn(a.text), termsIn(b.text));
  const isOneSum = a.fact.unitKind === 'money' && overlap(a.nouns, b.nouns) >= SAME_NAMES;
  return sameUnit(a.fact, inOneUnit(b.fact, a.fact)) && shared >= (isOneSum ? SAME_WORDS_OF_SUM : SAME_WORDS);
}

/**
 * Tells whether a sentence says by itself what is counted, and of whom, and is not only about how many were present.
 */
function isClear({ fact, text }: MeasuredFigure): boolean {
  const isHandful = fact.unitKind === 'count' && (fact.value ?? 0) < HANDFUL;
  return fact.unitKind !== 'none' && !isHandful && !STORY_WORDS.leaningBack.test(text);
}

/** Tells whether two figures count the same noun, or people of any kind: soldiers are people, but not civilians. */
function sameCounted(a: FigureFact, b: FigureFact): boolean {
  if (sameUnit(a, inOneUnit(b, a))) return true;
  const isCount = (fact: FigureFact) => fact.unitKind === 'count' || fact.unitKind === 'none';
  return isCount(a) && isCount(b) && isLength(a) === isLength(b) && (isAnybody(a.unit) || isAnybody(b.unit));
}

/** Tells whether one figure says how often something happened to somebody, and the other counts the same by its noun: `arrested four times`, `three arrests`. */
function countsTimes(times: MeasuredFigure, things: MeasuredFigure): boolean {
  if (times.predicate === null || times.predicate !== things.predicate) return false;
  const [happened] = termsOf(times.predicate);
  return STORY_WORDS.timesOver.test(times.fact.unit) && termsOf(things.fact.unit).at(-1) === happened;
}

function isPart({ fact, text, at }: MeasuredFigure): boolean {
  const isShare = fact.unitKind === 'percent' && fact.of !== '';
  if (isShare || isLength(fact)) return false;
  const before =
    text
      .slice(Math.max(0, at.start - BESIDE), at.start)
      .split(ANY_STOP)
      .at(-1) ?? '';
  const after = text.slice(at.end, at.end + BESIDE).split(ANY_STOP)[0];
  const own = hedgeless(text.slice(at.start, at.end), fact);
  return (
    [before, own].some((words) => STORY_WORDS.partOf.test(words)) ||
    [own, after].some(isPartBehind) ||
    STORY_WORDS.countedIn.test(text.slice(at.end, at.end + BESIDE))
  );
}

/**
 * Tells whether a figure is one that was foreseen or thought possible: `had said that a quake of 7.2 was possible`, `could be 7.2`. The
 * words for it are in its clause.
 */
function isSupposed({ text, at }: MeasuredFigure): boolean {
  const before = text.slice(0, at.start).split(CLAUSE_STOP).at(-1) ?? '';
  const [after] = text.slice(at.end, at.end + BESIDE).split(CLAUSE_STOP);
  return STORY_WORDS.supposed.test(before) || STORY_WORDS.supposedAfter.test(after);
}

/** Tells whether the words behind a figure make it a part: `of them`, `of their crew`, but not `out of their homes`. */
function isPartBehind(words: string): boolean {
  return STORY_WORDS.partOfAfter.findAll(words).some(({ start }) => !STORY_WORDS.outside.test(words.slice(0, start)));
}

/**
 * Tells whether a sentence ends in the middle, as at the end of a cut page: then it is not known what a number counts.
 */
function isCutOff({ text, at }: MeasuredFigure): boolean {
  return CUT_OFF.test(text.slice(at.end));
}

/**
 * Gives the words of a figure without those that bound it: `more than 100 soldiers` are not part of others, but `20
 * more soldiers` are.
 */
function hedgeless(words: string, { modifier }: FigureFact): string {
  return modifier ? words.split(/\s+/).slice(2).join(' ') : words;
}

/**
 * Tells whether no other figure of the sentence measures the same, except that of another source, which is the other
 * sentence's.
 */
function isAlone(figure: MeasuredFigure, against: MeasuredFigure): boolean {
  return figure.rivals.every((rival) => isFromAnother(figure, rival, against));
}

/** Tells whether the sentence of a figure also gives the other figure, from another source. */
function setsAgainst(figure: MeasuredFigure, against: MeasuredFigure): boolean {
  return figure.rivals.some((rival) => isFromAnother(figure, rival, against));
}

function isFromAnother(
  { text, at, predicate }: MeasuredFigure,
  rival: MeasuredFigure['rivals'][number],
  { fact }: MeasuredFigure,
): boolean {
  if (predicate === null) return false;
  const [own, other] = [sourceOf(text, at), sourceOf(text, rival.at)];
  return own !== null && other !== null && own.start !== other.start && rival.fact.value === fact.value;
}

/**
 * Tells whether the later of two days has the higher value: time passed, and the count rose, unless two sources count
 * from one day. Those who are missing are found, so that their count falls as well. A named source that gives two values
 * on one day has updated its own.
 */
function isDevelopment(a: MeasuredFigure, b: MeasuredFigure): boolean {
  const [early, late] = a.day <= b.day ? [a, b] : [b, a];
  const days = (Date.parse(late.day) - Date.parse(early.day)) / DAY_MS;
  if (days > MAX_DAYS) return true;
  const sources = [sourceIn(a), sourceIn(b)];
  const isOne = overlap(sources[0].terms, sources[1].terms) > 0;
  if (days === 0) return isOne && sources.every(({ isNamed }) => isNamed);
  const isHigher = (late.fact.value ?? 0) > (inOneUnit(early.fact, late.fact).value ?? 0);
  const areTwo = !isOne && sources.every(({ terms }) => terms.size > 0);
  const isOnItsWay = isHigher || late.fact.predicate === 'missing';
  return isOnItsWay && !(areTwo && a.dates.length > 0 && b.dates.length > 0);
}

/** Gives the source of a figure, in terms, and whether that is a name. */
function sourceIn({ text, at }: MeasuredFigure): { terms: ReadonlySet<number>; isNamed: boolean } {
  const span = sourceOf(text, at);
  const words = span ? text.slice(span.start, span.end) : '';
  return { terms: new Set(termsIn(words)), isNamed: /(?<!^)\p{Lu}/u.test(words) };
}

/**
 * Tells whether two sentences may be about the same days: sentences with days, but none in common, are about two
 * events.
 */
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

/**
 * Tells whether two sentences name something in common. Without their sources and the people in them, two that do not are about
 * two places.
 */
function nameTheSame(a: MeasuredFigure, b: MeasuredFigure): boolean {
  if (setsAgainst(a, b) || setsAgainst(b, a)) return true;
  const [one, other] = [namesIn(a), namesIn(b)];
  return !one.size || !other.size || overlap(one, other) >= SAME_NAMES;
}

function namesIn({ text, at, people, datesAt }: MeasuredFigure): Set<number> {
  const source = sourceOf(text, at);
  const others = people.map(({ start, end }) => ({ start: start - officeBefore(text.slice(0, start)), end }));
  const isOther = (index: number) =>
    [...others, ...datesAt, ...(source ? [source] : [])].some(({ start, end }) => index >= start && index < end);
  return new Set(
    [...text.matchAll(NAME)].filter(({ index }) => !isOther(index)).flatMap(([name]) => termsOf(name).map(hashTerm)),
  );
}

/** Gives the length of the words with capitals that a text ends with: the office of whom it names next. */
function officeBefore(text: string): number {
  return OFFICE.exec(text)?.[0].length ?? 0;
}
