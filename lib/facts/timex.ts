import { civilDate, type DayNumber, dayNumber, isoDate } from './timex-calendar';
import { classValue, compileGrammar, type Grammar, type Match, matchAt, neighbours } from './timex-grammar';
import { ABBREVIATIONS, COUNTED, LEXICON, NAMED_WEEKDAY, NOT_AFTER_YEAR, NOT_BEFORE_YEAR } from './timex-lexicon.en';
import { PARTS_OF, PATTERNS } from './timex-patterns.en';
import { opensRange, sharedDay, shareParts } from './timex-ranges';
import { type Anchors, RESOLVERS, type Resolved } from './timex-resolve';
import { tenseAround } from './timex-tense';
import { TENSES } from './timex-tense.en';
import { type Token, tokenise } from './timex-tokens';

/** An expression that names a time, as TIMEX3 (ISO 24617-1, TimeML) describes it. */
export interface Timex {
  /** UTF-16 units of the text it was found in. */
  start: number;
  end: number;
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: `2025-05-16`, `2025-W33`, `1989-Q3`, `2025-05-16TEV`, `P2W`, `XXXX-WXX-4`, `PRESENT_REF`. */
  value: string;
  /** The days it names, in EDTF, or null: a duration, a repeated or vague time, or one that could not be resolved. */
  edtf: string | null;
  /** True when the words give the whole value; false when the year, or more, was worked out. */
  explicit: boolean;
  /** True when this expression and the next are the two ends of one stretch of time: `between May 23 and 25`. */
  opensRange: boolean;
}

export interface TimexContext {
  /** ISO 8601 date, or date and time; only the date is read. Null leaves relative expressions unresolved. */
  publishedAt: string | null;
  /** BCP 47 tag: which table of words is used, and whether `05/06/2025` starts with the day. */
  lang: string | null;
}

let grammar: Grammar | null = null;

function english(): Grammar {
  grammar ??= compileGrammar({
    lexicon: LEXICON,
    abbreviations: ABBREVIATIONS,
    tenses: TENSES,
    partsOf: PARTS_OF,
    patterns: PATTERNS,
  });
  return grammar;
}

/**
 * Finds every time expression of an article. `texts` are its blocks in reading order: an expression may lean on what
 * stands in an earlier one. One list for each text, sorted, without overlaps. Linear in the length of the texts.
 */
export function findTimexes(texts: readonly string[], context: TimexContext): Timex[][] {
  const anchors: Anchors = {
    published: publicationDay(context.publishedAt),
    last: null,
    sentence: 0,
    quarter: null,
    far: 0,
    narrative: false,
    dayFirst: !/^en(-US)?$/i.test(context.lang ?? 'en'),
  };
  return texts.map((text) => findInText(text, anchors, english()));
}

function publicationDay(publishedAt: string | null): DayNumber | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(publishedAt ?? '');
  return match && dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}

function findInText(text: string, anchors: Anchors, grammar: Grammar): Timex[] {
  const tokens = tokenise(text, grammar.lexicon);
  const found: Timex[] = [];
  const sentences = anchors.sentence;
  let previous: Match | null = null;
  for (let i = 0; i < tokens.length; ) {
    const matches = matchesAt(tokens, i, grammar, text);
    const before = found.length;
    for (const match of matches) {
      anchors.sentence = sentences + tokens[match.from].sentence;
      const resolved = resolve(match, tokens, anchors);
      if (!resolved) break;
      const start = tokens[match === matches[0] ? i : match.from].start;
      const timex: Timex = { start, end: tokens[match.to - 1].end, opensRange: false, ...resolved };
      if (previous && opensRange(previous, match, tokens)) closeRange(found[found.length - 1], timex, match);
      found.push(timex);
      remember(match, timex, anchors);
      previous = match;
    }
    i = found.length > before && previous ? previous.to : i + 1;
  }
  anchors.sentence = sentences + (tokens.at(-1)?.sentence ?? 0) + 1;
  return found;
}

/** The expressions that start at token `from`; more than one when they share their parts. */
function matchesAt(tokens: readonly Token[], from: number, grammar: Grammar, text: string): Match[] {
  if (tokens[from].word.classes.length === 0) return [];
  let match = matchAt(grammar, tokens, from);
  if (match?.kind === 'leadlength' || match?.kind === 'leaddate') {
    const { kind, to } = match;
    match = tokens[to] && neighbours(tokens[to - 1], tokens[to]) ? matchAt(grammar, tokens, to) : null;
    if (!match || !(kind === 'leadlength' ? LENGTHS : LED_DATES).has(match.kind)) return [];
  }
  if (!match) match = sharedDay(tokens, from, grammar);
  return match && fits(match, tokens, text) ? shareParts(match, tokens, grammar, text) : [];
}

const LENGTHS = new Set(['duration', 'ago']);
const LED_DATES = new Set('date season weekday month quarter half period decade century unit weekof day'.split(' '));

/** Makes two expressions the ends of one range; a weekday at its end is the first after its start. */
function closeRange(first: Timex, second: Timex, match: Match): void {
  if (first.edtf === null || second.edtf === null || first.type !== second.type) return;
  if (match.kind === 'weekday' && second.edtf < first.edtf && DAY.test(first.edtf)) {
    const [year, month, day] = second.edtf.split('-').map(Number);
    second.edtf = second.value = isoDate(dayNumber(year, month, day + 7));
  }
  first.opensRange = true;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

function resolve(match: Match, tokens: readonly Token[], anchors: Anchors): Resolved | null {
  return RESOLVERS[match.kind](match.slots, anchors, tenseAround(tokens, match.from, match.to));
}

// After these a day of the month alone (`on the 16th`) is one; before a noun it is a place in a row (`the 11th Circuit`).
const AFTER_NTH =
  /^(?:$|[^\p{L}\d]*$|[.,;:!?)"”’—–]|\s(?:and|but|when|after|before|he|she|it|they|we|the|of|at|as|who|said)\b)/u;

/** Whether what stands around a match leaves it a time expression: `May` alone, or `2000`, may be something else. */
function fits(match: Match, tokens: readonly Token[], text: string): boolean {
  const { slots, kind } = match;
  const first = tokens[match.from];
  const last = tokens[match.to - 1];
  const before = tokens[match.from - 1];
  const prior = before && neighbours(before, first) ? before : undefined;
  const after = text.slice(last.end, last.end + 24);
  const wordAfter = /^[ -]?(\p{L}+)/u.exec(after)?.[1] ?? '';
  const single = match.to - match.from === 1;
  if (kind === 'date' && single) {
    const led = classValue(prior, 'PREPOSITION') !== null || classValue(prior, 'EDGE') !== null;
    const year = slots.YEAR;
    if (year !== undefined) {
      if (first.joined === 1 && classValue(prior, 'EDGE') === null) return false;
      if (COUNTED.has(wordAfter) || NOT_AFTER_YEAR.has(wordAfter)) return false;
      if (NOT_BEFORE_YEAR.has(wordBefore(text, first.start).toLowerCase())) return false;
      return typeof year !== 'number' || (year >= 1800 && year <= 2100) || led;
    }
    if (slots.YEAR2 !== undefined) return led;
    if (slots.MONTHABBR !== undefined) return led;
    if (slots.WEEKDAYABBR !== undefined) return false;
    if (slots.MONTH === 5 || slots.MONTH === 3) return led;
  }
  if (kind === 'date' && slots.NTH !== undefined && slots.MONTH === undefined && slots.MONTHABBR === undefined)
    return AFTER_NTH.test(after);
  if (kind === 'weekday' && single) return !NAMED_WEEKDAY.has(wordBefore(text, first.start));
  if (kind === 'duration' && wordAfter === 'old') return false;
  // `the day before` an event is not told apart from `the day before.`
  if (kind === 'unit' && (slots.before !== undefined || slots.after !== undefined)) return !/^\s?\p{L}/u.test(after);
  if (kind === 'day' || kind === 'unit') return !isTitle(first, last, text);
  return true;
}

function wordBefore(text: string, start: number): string {
  return /(\p{L}+)\W{1,2}$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
}

/** `"This Week"`, `USA Today`: names of programmes and papers. */
function isTitle(first: Token, last: Token, text: string): boolean {
  if (!/\p{Lu}/u.test(text[first.start]) || !/\p{Lu}/u.test(text.slice(last.start, last.start + 1))) return false;
  const before = text.slice(Math.max(0, first.start - 24), first.start);
  return first === last ? /\p{Lu}[\p{L}.]*\s$/u.test(before) : /["“‘'`]$/u.test(before);
}

/** Keeps of a resolved expression what later ones may lean on. */
function remember(match: Match, resolved: Resolved, anchors: Anchors): void {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(resolved.value);
  if (quarter && match.kind === 'quarter') {
    const [year, nth] = [Number(quarter[1]), Number(quarter[2])];
    // Results are for a quarter that is over; one yet to end is only looked at in passing.
    const over = anchors.published === null || dayNumber(year, nth * 3 + 1, 1) <= anchors.published;
    if (over || anchors.quarter === null) anchors.quarter = { year, quarter: nth };
  }
  if (!ANCHORING.has(match.kind)) return;
  const day = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?$/.exec(resolved.value);
  if (!day || resolved.edtf === null) return;
  const precision = day[3] ? 'day' : day[2] ? 'month' : 'year';
  anchors.last = {
    day: dayNumber(Number(day[1]), Number(day[2] ?? 1), Number(day[3] ?? 1)),
    precision,
    sentence: anchors.sentence,
  };
  if (anchors.published === null) return;
  const away = Math.abs(civilDate(anchors.published).year - Number(day[1]));
  if (resolved.explicit) anchors.far = away > 1 ? Math.min(anchors.far + (precision === 'year' ? 0.5 : 1), 4) : 0;
  else if (TODAYS.has(match.kind) && match.slots.ANCHORED === undefined) anchors.far = Math.max(anchors.far - 1, 0);
  anchors.narrative = anchors.far >= FAR_ENOUGH;
}

/** Kinds that tell the time from the day of publication: a passage that uses them is not set far from it. */
const TODAYS = new Set(['weekday', 'day', 'unit', 'month', 'ago']);
const ANCHORING = new Set(['date', 'weekday', 'month', 'day', 'time', 'ago', 'unit']);
const FAR_ENOUGH = 2;
