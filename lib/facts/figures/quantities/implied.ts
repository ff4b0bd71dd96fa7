import type { Span } from '../../../text/position';
import { is, named } from '../../words/lexicon';
import { isAdverb, isParticiple, isPlural, singularOf } from '../../words/spelling';
import { isCapital, isMark, type Token } from '../../words/tokens';
import { readAmount } from './amounts';
import { readNoun } from './nouns';
import type { Quantity } from './quantity';
import type { Before, Reading } from './reading';

/** The unit of a number that has no noun beside it. */
interface Implied extends Pick<Quantity, 'unit' | 'unitKind'> {
  /** The words that show it, for a label; null where only an earlier quantity shows it. */
  context: Span | null;
}

/** The number of tokens of a clause before a number in which what it counts is looked for. Chosen by hand. */
const CLAUSE = 12;

/** The highest age of a person. */
const OLDEST = 115;

/**
 * Finds what a bare number counts, from the words around it: `48 of the 70 seats`, `killing at least 45`, `the death
 * toll rose to 1,003`, `in front of 82,300`, `21 died`, `turned 105`, `84 more`. The expression is from token `first`
 * to `next`, its number is `value`. Null where nothing shows it.
 */
export function impliedUnit(
  reading: Reading,
  quantity: Quantity,
  value: number,
  first: number,
  next: number,
  before: Before,
): Implied | null {
  return (
    partOf(reading, next, before) ??
    fateAfter(reading.tokens, next) ??
    fateBefore(reading.tokens, first) ??
    crowdBefore(reading.tokens, first) ??
    tollBefore(reading.tokens, first) ??
    ageBefore(reading.tokens, quantity.number, value, first) ??
    subjectBefore(reading.tokens, quantity, first, before) ??
    objectBefore(reading.tokens, first) ??
    unitAfter(reading, next) ??
    saidBefore(reading.tokens, quantity, first, next, before)
  );
}

/** Reads a part of a counted whole: `48 of the 70 seats`, `30 of them children`, `three of them`. */
function partOf(reading: Reading, next: number, { counted }: Before): Implied | null {
  const { tokens } = reading;
  if (!is(tokens[next], 'of')) return null;
  let at = next + 1;
  while (is(tokens[at], 'determiner')) at++;
  if (is(tokens[at], 'them')) {
    const kind = readNoun(tokens, at + 1, false);
    if (kind?.sure) return count(kind.singular, spanTo(tokens, next, kind.next));
    return counted && count(counted.unit, spanTo(tokens, next, at + 1));
  }
  const whole = tokens[at] && tokens[at].kind !== 'mark' ? readAmount(reading, at) : null;
  const noun = whole && !whole.unit ? readNoun(tokens, whole.next, false) : null;
  return noun?.sure ? count(noun.singular, spanTo(tokens, next, noun.next)) : null;
}

/**
 * Reads what happened to people after the number: `21 died`, `12 others were injured`, `31,000 packed into the
 * stadium`.
 */
function fateAfter(tokens: readonly Token[], next: number): Implied | null {
  let at = next;
  while (is(tokens[at], 'auxiliary') || (tokens[at]?.kind === 'word' && isAdverb(tokens[at]))) at++;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const fate = named(token, 'fates') ?? (is(token, 'state') ? token.lower : null);
  if (fate) return count(fate, spanTo(tokens, next, at + 1));
  return is(token, 'attended') ? count('person', spanTo(tokens, next, at + 1)) : null;
}

/** Reads what happened to people before the number: `killing at least 45`, `wounded nine`. */
function fateBefore(tokens: readonly Token[], first: number): Implied | null {
  let at = first - 1;
  while (is(tokens[at], 'changeGap') || is(tokens[at], 'filler')) at--;
  const fate = named(tokens[at], 'harms');
  return fate ? count(fate, { start: tokens[at].start, end: tokens[first].start }) : null;
}

/** Reads the size of a crowd: `a crowd of 2,014`, `in front of 82,300`. */
function crowdBefore(tokens: readonly Token[], first: number): Implied | null {
  const noun = tokens[first - 2];
  if (!is(tokens[first - 1], 'of') || !is(noun, 'crowds')) return null;
  return count('person', { start: noun.start, end: tokens[first].start });
}

/** Reads a total: `a death toll of 15`, `a majority of 67`, `Attendance: 29,290`. */
function tollBefore(tokens: readonly Token[], first: number): Implied | null {
  const noun = tokens[first - 2];
  if (!is(tokens[first - 1], 'of') && tokens[first - 1]?.text !== ':') return null;
  const unit = named(noun, 'tolls');
  return unit ? count(unit, { start: noun.start, end: tokens[first].start }) : null;
}

/** Reads an age: `turned 105`, `died at 88`, `lived to 100`, `older than 65`. */
function ageBefore(tokens: readonly Token[], number: Span, value: number, first: number): Implied | null {
  if (!Number.isInteger(value) || value < 1 || value > OLDEST) return null;
  const before = tokens[first - 1];
  // The hedge of `older than 65` is a part of the quantity.
  let hedge = first;
  while (tokens[hedge] && tokens[hedge].start < number.start && !is(tokens[hedge], 'older')) hedge++;
  const older = is(tokens[hedge], 'older');
  const turned = is(before, 'turned');
  const lived = (is(before, 'to') || is(before, 'at')) && is(tokens[first - 2], 'lived');
  if (!older && !turned && !lived) return null;
  const start = lived ? tokens[first - 2].start : turned ? before.start : tokens[first].start;
  return { unit: 'a', unitKind: 'age', context: { start, end: tokens[first].start } };
}

/**
 * Reads the subject of the verb before the number: `the death toll rose to 1,003`, `casualties fell to 1,292`,
 * `attendance was 65,719`.
 */
function subjectBefore(tokens: readonly Token[], { said }: Quantity, first: number, { last }: Before): Implied | null {
  let verb = first - 1;
  // `deaths fell 21 percent to about 68,000`: the size of the change is before the level.
  const past = is(tokens[verb], 'to') && last?.said === 'by' && tokens[verb - 1]?.end === last.end;
  if (past) while (verb >= 0 && tokens[verb].start >= last.start) verb--;
  while (verb >= 0 && (is(tokens[verb], 'changeGap') || is(tokens[verb], 'to') || is(tokens[verb], 'at'))) verb--;
  const changes = is(tokens[verb], 'rises') || is(tokens[verb], 'falls');
  const reaches = is(tokens[verb], 'reached') || is(tokens[verb], 'transitive');
  if (!changes && !reaches && !is(tokens[verb], 'auxiliary')) return null;
  let start = verb;
  while (start > 0 && verb - start < CLAUSE && !closesClause(tokens[start - 1])) start--;
  for (let at = start; at < verb; at++) {
    const noun = named(tokens[at], 'tolls');
    if (noun) return count(noun, { start: tokens[start].start, end: tokens[first].start });
  }
  for (let at = start; at + 2 < verb; at++) {
    const noun = numbered(tokens, at);
    if (noun) return count(noun, { start: tokens[start].start, end: tokens[first].start });
  }
  if (!changes || (said !== 'to' && !past)) return null;
  // The head of the subject is its first plural before a preposition or the verb.
  for (let at = start; at < verb; at++) {
    const token = tokens[at];
    const ends = at + 1 === verb || is(tokens[at + 1], 'closed');
    if (token.kind !== 'word' || !ends || is(token, 'closed')) continue;
    const counts = isPlural(token) && !is(token, 'priced') && !isCapital(token.text);
    return counts ? count(singularOf(token), { start: tokens[start].start, end: tokens[first].start }) : null;
  }
  return null;
}

/**
 * Reads the object that is brought to the number: `raised the number of dead to 13`, `lifted the death toll to 78`, `put
 * the number of injured at 40`.
 */
function objectBefore(tokens: readonly Token[], first: number): Implied | null {
  let to = first - 1;
  while (is(tokens[to], 'changeGap')) to--;
  if (!is(tokens[to], 'to') && !is(tokens[to], 'at')) return null;
  let verb = to - 1;
  while (verb >= 0 && to - verb < CLAUSE && !isChange(tokens[verb]) && !closesClause(tokens[verb])) verb--;
  if (!isChange(tokens[verb])) return null;
  const context = { start: tokens[verb].start, end: tokens[first].start };
  for (let at = verb + 1; at < to; at++) {
    // `raised the population density to 40`: the toll is not the head of the object.
    const isHead = is(tokens[at + 1], 'closed') || isParticiple(tokens[at + 1]);
    const noun = (isHead ? named(tokens[at], 'tolls') : null) ?? numbered(tokens, at);
    if (noun) return count(noun, context);
    // `cut prices for the audience to 40`: what stands behind a preposition is not brought anywhere.
    if (is(tokens[at], 'closed') && !is(tokens[at], 'determiner')) return null;
  }
  return null;
}

const isChange = (token: Token) => is(token, 'transitive') || is(token, 'rises') || is(token, 'falls');

/** Reads what `the number of dead` counts; null where no such words are at token `at`. */
function numbered(tokens: readonly Token[], at: number): string | null {
  if (!is(tokens[at], 'numberOf') || !is(tokens[at + 1], 'of')) return null;
  let head = at + 2;
  while (is(tokens[head], 'determiner')) head++;
  const noun = readNoun([...tokens], head, false);
  return noun?.sure ? noun.singular : null;
}

function closesClause(token: Token): boolean {
  return token.kind === 'number' || isMark(token, ',;:.()“”"—–') || is(token, 'and') || is(token, 'that');
}

/** Reads a unit that is given with the second number: `at 12 and 18 months`. */
function unitAfter(reading: Reading, next: number): Implied | null {
  const { tokens } = reading;
  if (!is(tokens[next], 'and') && !is(tokens[next], 'or')) return null;
  const other = tokens[next + 1] && tokens[next + 1].kind !== 'mark' ? readAmount(reading, next + 1) : null;
  const kind = other?.unit?.kind;
  if (!other?.unit || (kind !== 'measure' && kind !== 'duration' && kind !== 'percent')) return null;
  return { unit: other.unit.code, unitKind: kind, context: spanTo(tokens, next, other.next) };
}

/** Reads a noun that was said earlier in the sentence: `84 more`, `47 a month`, `fell to 1,292 from 1,403`. */
function saidBefore(
  tokens: readonly Token[],
  { per }: Quantity,
  first: number,
  next: number,
  { counted, last }: Before,
): Implied | null {
  if (last?.unitKind === 'count' && last.said === 'to' && is(tokens[first - 1], 'from')) return count(last.unit, null);
  if (counted && isCompared(tokens, first)) return count(counted.unit, null);
  const after = tokens[next];
  const more = is(after, 'more') || (is(tokens[first - 1], 'determiner') && is(after, 'that'));
  return counted && (more || per !== '') ? count(counted.unit, null) : null;
}

/** Tells whether a number is only compared: `against 14,000`, `compared with 80`, `down from 120`. */
function isCompared(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (is(before, 'compares')) return true;
  if (is(before, 'from')) return is(tokens[first - 2], 'particle');
  return before?.kind === 'word' && is(tokens[first - 2], 'compared');
}

function count(unit: string, context: Span | null): Implied {
  return { unit, unitKind: 'count', context };
}

/** Gives the span from the token after an expression to the one before `end`. */
function spanTo(tokens: readonly Token[], next: number, end: number): Span {
  return { start: tokens[next - 1].start, end: tokens[Math.max(next, end) - 1].end };
}
