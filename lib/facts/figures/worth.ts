import type { LabelWords } from '../words/label-words';
import type { Quantity } from './quantities/quantity';

/**
 * Whether a reader would want the quantity in a list of figures. A wrong figure costs more than a missing one: bare
 * numbers, `one` of anything, and numbers that only stand beside a noun are left out.
 */
export function isWorthShowing(
  { unitKind, unit, value, sure, low, number, again }: Quantity,
  words: LabelWords | null,
): boolean {
  if (unitKind === 'none' || again) return false;
  if (unitKind === 'ratio') return unit !== '' || low === null;
  if (number.end <= number.start) return false;
  if (unitKind !== 'count') return true;
  return sure && value !== 1 && value !== 0 && !words?.weakNouns.has(unit.slice(unit.lastIndexOf(' ') + 1));
}
