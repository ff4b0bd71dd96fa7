import { is, worth } from '../../words/lexicon';
import { spanOf, type Token } from '../../words/tokens';
import { changeBefore, hedgeBefore } from './hedges';
import type { Quantity } from './quantity';
import type { Reading } from './reading';

/** A multiple, in tokens: `doubled`, `five times as many`, `tenfold`. */
interface Multiple {
  value: number;
  /** The index after its last token. */
  next: number;
  /** True when it is a verb, which means a rise. */
  verb: boolean;
}

/**
 * Reads the multiple that starts at token `at`, whose value is how many times as much something is; null when there is
 * none. `value` is the number there and `next` the token after it, where it opens with a number.
 */
export function readMultiple(
  reading: Reading,
  at: number,
  number: { value: number; next: number } | null,
): { quantity: Quantity; next: number } | null {
  const { tokens } = reading;
  const multiple = number ? timesAfter(tokens, number.value, number.next) : multipleAt(tokens, at);
  if (!multiple) return null;
  const { value, next, verb } = multiple;
  const hedge = hedgeBefore(reading, at);
  const first = hedge?.first ?? at;
  const change = changeBefore(tokens, first, true);
  const quantity: Quantity = {
    start: tokens[first].start,
    end: tokens[next - 1].end,
    number: spanOf(tokens, at, next),
    value,
    low: null,
    high: null,
    unit: 'times',
    unitKind: 'ratio',
    per: '',
    noun: null,
    sure: true,
    elided: false,
    context: null,
    modifier: hedge?.modifier ?? null,
    change: verb ? 'up' : (change?.change ?? null),
    said: change?.said ?? null,
    fromTo: false,
    moved: false,
    again: false,
  };
  return { quantity, next };
}

/** Reads `doubled`, `tenfold`, `twice as many`, `half as much`, `double the price`. */
function multipleAt(tokens: readonly Token[], at: number): Multiple | null {
  const token = tokens[at];
  if (tokens[at - 1]?.text === '-' || (tokens[at + 1]?.text === '-' && tokens[at + 1].glued)) return null;
  const verb = worth(token, 'multiplied');
  // The verb has another meaning here: `he doubled down on it`, `they doubled up`, `the hall doubles as a school`.
  const isOtherVerb = is(tokens[at + 1], 'doubleVerb');
  if (verb !== undefined) {
    const isGame = is(token, 'pairsGame') && (is(tokens[at - 1], 'beforeGame') || is(tokens[at + 1], 'afterGame'));
    return isOtherVerb || isGame ? null : { value: verb, next: at + 1, verb: true };
  }
  const fold = worth(token, 'fold');
  if (fold !== undefined) return { value: fold, next: at + 1, verb: false };
  // `double` is a verb after `to` and `will`, a noun with another after it, else a multiple of what follows.
  const double = worth(token, 'double');
  if (double !== undefined) {
    if (isOtherVerb) return null;
    if (is(tokens[at - 1], 'to') || is(tokens[at - 1], 'modal')) return { value: double, next: at + 1, verb: true };
    return isOf(tokens, at + 1) ? { value: double, next: at + 1, verb: false } : null;
  }
  const times = worth(token, 'timesAs');
  if (times === undefined) return null;
  if (is(tokens[at + 1], 'as')) return comparison(tokens, at + 1, times);
  return isOf(tokens, at + 1) && times > 1 ? { value: times, next: at + 1, verb: false } : null;
}

/** Reads `5 times as many`, `three times the price`, `10-fold`. */
function timesAfter(tokens: readonly Token[], value: number, next: number): Multiple | null {
  const at = tokens[next]?.text === '-' ? next + 1 : next;
  if (is(tokens[at], 'foldWord')) return { value, next: at + 1, verb: false };
  if (!is(tokens[at], 'times')) return null;
  const after = tokens[at + 1];
  if (is(after, 'as')) return comparison(tokens, at + 1, value);
  const more = is(after, 'rise') || is(after, 'fall') || (after?.lower.endsWith('er') && is(tokens[at + 2], 'than'));
  return more || isOf(tokens, at + 1) || is(after, 'that') ? { value, next: at + 1, verb: false } : null;
}

/**
 * Tells whether what is multiplied follows: `the price`, `its level`; a number after it is the result: `double the 120
 * decibels`.
 */
function isOf(tokens: readonly Token[], at: number): boolean {
  return is(tokens[at], 'determiner') && !is(tokens[at], 'article') && tokens[at + 1]?.kind === 'word';
}

/** Reads `as many`, `as much`, `as likely`. */
function comparison(tokens: readonly Token[], as: number, value: number): Multiple | null {
  const word = tokens[as + 1];
  if (word?.kind !== 'word') return null;
  return is(word, 'much') ? { value, next: as + 2, verb: false } : null;
}
