import type { FigureFact, FigureModifier } from '../../facts';

/** Below this number, two figures of one size are often two things: `three people`. */
const FEWEST = 20;

/** The noun of what is counted, without what describes it: `worker` of `cleaning worker`. */
const headOf = ({ unit }: FigureFact) => unit.toLowerCase().split(' ').at(-1) ?? '';

/**
 * Tells whether two counts are one, worded twice: `close to 1,000 cleaning workers` and `1,000 workers`, `4,150 jobs lost` and `more
 * than 4,000 lost their jobs`. They count the same, or the same happened to both, and one number is the other or is rounded to it.
 */
export function isSameCount(one: FigureFact, other: FigureFact): boolean {
  if (!isCount(one) || !isCount(other) || one.value === null || other.value === null) return false;
  if (Math.min(one.value, other.value) < FEWEST || one.change !== other.change) return false;
  const [a, b] = [headOf(one), headOf(other)];
  const isOneFate = one.predicate === other.predicate && (one.predicate != null || a === '' || b === '');
  if (a !== b && !isOneFate) return false;
  if (one.value === other.value) return a !== '';
  return isRounded(one, other.value) || isRounded(other, one.value);
}

const isCount = ({ unitKind }: FigureFact) => unitKind === 'count' || unitKind === 'none';

/** A bound is below or above the exact number; other hedges are near it. */
const ROUNDING: Partial<Record<FigureModifier, (size: number) => number>> = { over: Math.floor, under: Math.ceil };

/** Tells whether an exact number becomes that of a figure with `more than`, `nearly` or `about` when it is rounded to as many digits. */
function isRounded({ value, modifier }: FigureFact, exact: number): boolean {
  if (value === null || modifier === null) return false;
  const digits = String(value).replace(/0+$/, '').length;
  const unit = 10 ** (String(Math.trunc(value)).length - digits);
  if (unit < 10) return false;
  const rounded = ROUNDING[modifier] ?? Math.round;
  return rounded(exact / unit) * unit === value;
}
