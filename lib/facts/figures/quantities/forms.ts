import { is } from '../../words/lexicon';
import { isHyphen, spanOf, type Token } from '../../words/tokens';
import { type Amount, readAmount } from './amounts';
import { buildQuantity } from './build-quantity';
import { isHedge } from './hedges';
import { isNotQuantity } from './not-quantities';
import { readNoun } from './nouns';
import type { Quantity } from './quantity';
import { NOTHING_BEFORE, type Reading } from './reading';

/** The result for one amount or range, and the token from which to continue. */
export interface Step {
  quantity: Quantity | null;
  next: number;
}

/** Reads where a level came from, when it is said after it: `(to) 138,285 lots from 212,577 lots`. */
export function readFrom(reading: Reading, step: Step, amount: Amount): Step | null {
  const { tokens } = reading;
  const { quantity, next } = step;
  if (!quantity || quantity.value === null || !is(tokens[next], 'from')) return null;
  if (!is(tokens[amount.first - 1], 'to') && quantity.said !== 'to') return null;
  let at = next + 1;
  while (tokens[at] && isHedge(tokens[at], reading.language)) at++;
  const from = tokens[at] ? readAmount(reading, at) : null;
  if (!from || from.number.share || from.number.high !== null) return null;
  let end = from.next;
  const noun = from.unit ? null : readNoun(tokens, end, false);
  if (noun?.singular === quantity.unit) end = noun.next;
  const same = from.unit
    ? from.unit.code === quantity.unit
    : quantity.unitKind === 'count' || quantity.unitKind === 'none';
  if (!same || isNotQuantity(reading, from.first, from.next, from.number, from.unit !== null, noun?.sure)) return null;
  quantity.low = from.value;
  quantity.high = quantity.value;
  quantity.value = null;
  quantity.fromTo = true;
  quantity.moved = true;
  quantity.end = tokens[end - 1].end;
  quantity.number = { start: quantity.number.start, end: tokens[from.numberNext - 1].end };
  quantity.change = quantity.high > quantity.low ? 'up' : 'down';
  return { quantity, next: end };
}

/** Reads a number of people: `a 40-strong crew`. */
export function readStrong(reading: Reading, amount: Amount): Step | null {
  const { tokens } = reading;
  if (amount.unit || !isHyphen(tokens, amount.next) || !is(tokens[amount.next + 1], 'strong')) return null;
  const next = amount.next + 2;
  const quantity = { ...buildQuantity(reading, amount, null, amount.first, next, NOTHING_BEFORE), value: amount.value };
  return { quantity: { ...quantity, unit: 'person', unitKind: 'count', sure: true }, next };
}

/** Reads an exchange: `1,000-for-1,000 prisoner exchange`. */
export function readExchange(reading: Reading, amount: Amount): Step | null {
  const { tokens } = reading;
  const at = amount.next;
  if (amount.unit || tokens[at]?.text !== '-' || !is(tokens[at + 1], 'for') || tokens[at + 2]?.text !== '-')
    return null;
  const second = tokens[at + 3] ? readAmount(reading, at + 3) : null;
  if (!second || second.unit) return null;
  let end = second.next;
  while (end < second.next + 3 && tokens[end]?.kind === 'word' && !is(tokens[end], 'closed')) end++;
  const noun = end > second.next;
  const words = tokens.slice(second.next, end).map(({ lower }) => lower);
  const quantity: Quantity = {
    ...buildQuantity(reading, amount, null, amount.first, end, NOTHING_BEFORE),
    number: spanOf(tokens, amount.first, second.next),
    low: amount.value,
    high: second.value,
    unit: words.join(' '),
    unitKind: 'ratio',
    noun: noun ? spanOf(tokens, second.next, end) : null,
  };
  return { quantity, next: end };
}

/** The highest magnitude: no earthquake is stronger. */
const STRONGEST = 10;

/**
 * Reads a magnitude: `magnitude 6.9`, `a magnitude-6.9 quake`, `a magnitude of 6.9`, `a 6.9-magnitude quake`; null
 * where it is none.
 */
export function readMagnitude(reading: Reading, amount: Amount): Step | null {
  const { tokens } = reading;
  const { number, value } = amount;
  if (amount.unit || number.words || number.scale > 1 || value <= 0 || value >= STRONGEST) return null;
  const first = wordBefore(tokens, amount.numberFirst);
  const after = isHyphen(tokens, amount.next) ? amount.next + 1 : amount.next;
  const next = first === null && is(tokens[after], 'magnitude') ? after + 1 : amount.next;
  if (first === null && next === amount.next) return null;
  const from = first ?? amount.first;
  const quantity = { ...buildQuantity(reading, amount, null, from, next, NOTHING_BEFORE), value };
  return { quantity: { ...quantity, unit: 'magnitude', unitKind: 'measure', per: '', sure: true }, next };
}

/** Gives the index of the `magnitude` to which the number at token `at` belongs. */
function wordBefore(tokens: readonly Token[], at: number): number | null {
  const link = tokens[at - 1]?.text === '-' || is(tokens[at - 1], 'of') ? at - 2 : at - 1;
  return is(tokens[link], 'magnitude') ? link : null;
}
