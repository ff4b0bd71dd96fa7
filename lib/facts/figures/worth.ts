import type { LabelWords } from '../words/label-words';
import { is } from '../words/lexicon';
import type { PlacedQuantity } from './quantities/find-quantities';
import type { Quantity } from './quantities/quantity';

/**
 * Tells whether a quantity is a fact of its own: not one that repeats the one before it in another unit, and not `one
 * of the poets`.
 */
export function isFact({ quantity, tokens, next }: PlacedQuantity): boolean {
  const { again, number, value, context } = quantity;
  if (again || number.end === number.start) return false;
  if (value !== 1 || context) return true;
  let after = next;
  while (after > 0 && tokens[after - 1].start >= number.end) after--;
  return !(is(tokens[after], 'of') && is(tokens[after + 1], 'determiner'));
}

/** Counts up to this are in every article and seldom matter. */
const FEW = 1;

/**
 * Tells whether a figure has so little meaning that it comes after all others: a bare number, one of anything, a number
 * that is only beside a noun, and a noun without a meaning of its own (`two things`).
 */
export function isTrifle({ unitKind, unit, value, sure }: Quantity, words: LabelWords | null): boolean {
  if (unitKind === 'none') return true;
  if (unitKind !== 'count') return false;
  const weak = words?.weakNouns.has(unit.slice(unit.lastIndexOf(' ') + 1)) === true;
  return !sure || weak || (value !== null && Math.abs(value) <= FEW);
}
