import { is } from '../../words/lexicon';
import { spanOf } from '../../words/tokens';
import { type Amount, readAmount } from './amounts';
import { buildQuantity } from './build-quantity';
import { isHedge } from './hedges';
import { isNotQuantity } from './not-quantities';
import { readNoun } from './nouns';
import type { Quantity } from './quantity';
import { NOTHING_BEFORE, type Reading } from './reading';

/** What one amount or range came to, and the token to go on from. */
export interface Step {
  quantity: Quantity | null;
  next: number;
}

/** `(to) 138,285 lots from 212,577 lots`: where a level came from, said after it. */
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

/** `1,000-for-1,000 prisoner exchange`. */
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
