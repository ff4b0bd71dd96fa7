import { is } from '../../words/lexicon';
import { isDash, isMark, spanOf, type Token } from '../../words/tokens';
import { type Amount, readAmount } from './amounts';
import { buildQuantity } from './build-quantity';
import type { Step } from './forms';
import { readNoun } from './nouns';
import type { Quantity } from './quantity';
import { type Before, NOTHING_BEFORE, type Reading } from './reading';

/** The number of tokens before and after two numbers within which a word makes a score of them. Chosen by hand. */
const BEFORE = 6;
const AFTER = 4;

/** Points of a match and votes have at most three digits before the decimal point. */
const POINTS = /^\d{1,3}(?:\.5)?$/;

/**
 * Reads two numbers joined by a dash that make no range: `3-1`, `215–214`. They are a score when the words around show
 * it, when the sentence has another score, or when the first is the greater, because ranges ascend. The numbers are
 * kept in the order of the text. The step has no quantity where they are no score.
 */
export function readScore(reading: Reading, amount: Amount, before: Before): Step | null {
  const { tokens } = reading;
  if (amount.unit || amount.number.words || amount.number.scale > 1) return null;
  const dash = tokens[amount.next];
  const other = tokens[amount.next + 1];
  if (!dash?.glued || !isDash(dash) || other?.kind !== 'number' || !other.glued) return null;
  const next = amount.next + 2;
  const skip = { quantity: null, next };
  const after = tokens[next];
  const first = tokens[amount.first];
  if (isMark(tokens[amount.first - 1], '([')) return skip;
  const chained = after?.glued && (after.kind === 'word' || (isMark(after, '-–—‑/:') && tokens[next + 1]?.glued));
  if (chained || !POINTS.test(first.text) || !POINTS.test(other.text)) return skip;
  if (first.glued && amount.first > 0 && !isMark(tokens[amount.first - 1], '([“"‘')) return skip;
  // `787-9`: a model, unless votes are counted.
  const isModel = amount.value >= 100 && /^\d$/.test(other.text);
  if (isModel && !hasCue(tokens, amount.first, next)) return skip;
  const descends = amount.value > Number(other.text) && !isNamed(tokens, amount.first);
  if (!descends && before.last?.unitKind !== 'score' && !hasCue(tokens, amount.first, next)) return skip;
  return { quantity: score(reading, amount, Number(other.text), amount.next + 1, next), next };
}

/** Tells whether the numbers are part of a name: `Boeing 747-8`, `Section 5-2`. */
function isNamed(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before?.kind !== 'word') return before?.kind === 'number';
  return is(before, 'label');
}

function hasCue(tokens: readonly Token[], first: number, next: number): boolean {
  const near = tokens.slice(Math.max(0, first - BEFORE), next + AFTER);
  return near.some((token) => is(token, 'score') || is(token, 'voteVerbs'));
}

/** Reads a count of votes in words, in the order of the text: `voted 266 to 227`, `339 votes to 181`. */
export function readVotes(reading: Reading, amount: Amount): Step | null {
  const { tokens } = reading;
  if (amount.unit || amount.number.words || amount.number.scale > 1) return null;
  const noun = is(tokens[amount.next], 'votes') ? readNoun(tokens, amount.next, false) : null;
  const to = noun?.next ?? amount.next;
  if (!is(tokens[to], 'to') || tokens[to + 1]?.kind !== 'number') return null;
  const other = readAmount(reading, to + 1);
  if (!other || other.unit || other.number.scale > 1 || !Number.isInteger(other.value)) return null;
  if (!Number.isInteger(amount.value) || readNoun(tokens, other.next, false)?.sure) return null;
  const voted = noun !== null || tokens.slice(Math.max(0, amount.first - BEFORE), amount.first).some(isVote);
  const before = tokens[amount.first - 1];
  if (!voted || is(before, 'from') || is(before, 'between')) return null;
  const quantity = score(reading, amount, other.value, other.first, other.next);
  return { quantity: { ...quantity, unit: noun?.singular ?? '' }, next: other.next };
}

function isVote(token: Token): boolean {
  return is(token, 'voteVerbs');
}

function score(reading: Reading, amount: Amount, other: number, from: number, next: number): Quantity {
  return {
    ...buildQuantity(reading, amount, null, amount.first, next, NOTHING_BEFORE),
    number: spanOf(reading.tokens, amount.first, Math.max(next, from + 1)),
    low: amount.value,
    high: other,
    unitKind: 'score',
    change: null,
    said: null,
  };
}
