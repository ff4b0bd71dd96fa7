import type { FigureFact } from '../../facts/facts';
import { hashTerm, termsOf } from '../terms/terms';
import { STORY_WORDS } from '../terms/words';

/** A figure as an interval of its possible values: `over 300` is 301 and more. Ends may be infinite. */
export interface Bounds {
  low: number;
  high: number;
}

/** Limits how far a hedged number (`about`, `nearly`) may be from the exact one, as a share of it. */
const HEDGE = 0.1;
/** The factor by which the true number may be beyond that of `over` or `under` and still be read as it. */
const OPEN_END = 1.5;
/** The most that rounding removes from a number, as a share of it. */
const ROUNDING = 0.05;
/** Two exact numbers that differ by less than their own rounding agree. */
const ROUNDED = /^[1-9]\d?0*$/;

/** Gives what a figure states: `low` to `high`, widened by its hedge, or by its rounding when it is a round number. */
function boundsOf(figure: FigureFact): Bounds | null {
  const value = figure.value;
  if (value === null)
    return figure.low === null || figure.high === null ? null : { low: figure.low, high: figure.high };
  const slack = Math.abs(value) * HEDGE;
  switch (figure.modifier) {
    case 'about':
      return { low: value - slack, high: value + slack };
    case 'nearly':
      return { low: value - slack, high: value };
    case 'over':
    case 'atLeast':
      return { low: value, high: Math.max(value * OPEN_END, value) };
    case 'under':
    case 'atMost':
      return { low: value / OPEN_END, high: value };
    default:
      return { low: value, high: value };
  }
}

/**
 * Tells whether two figures for one thing can both be true: `over 300` and `307` can, `46` and `48` cannot. Round
 * millions and hundreds agree with numbers that round to them.
 */
export function agree(a: FigureFact, b: FigureFact): boolean {
  const boundsA = boundsOf(a);
  const boundsB = boundsOf(b);
  if (!boundsA || !boundsB) return true;
  if (boundsA.low <= boundsB.high && boundsB.low <= boundsA.high) return true;
  if (a.value === null || b.value === null || a.modifier || b.modifier) return false;
  return roundsTo(a.value, b.value) || roundsTo(b.value, a.value);
}

/**
 * Tells whether one number is the other rounded, as `1.2 million` is 1,234,567: the exact number cut to the few digits
 * of the round one.
 */
function roundsTo(round: number, exact: number): boolean {
  const digits = String(Math.abs(round));
  if (!ROUNDED.test(digits) && !/^\d+\.\d$/.test(digits)) return false;
  const unit = /\.\d$/.test(digits) ? 0.1 : 10 ** (digits.length - digits.replace(/0+$/, '').length);
  if (unit < 1 ? Number.isInteger(exact) : unit === 1) return false;
  return Math.abs(round - exact) <= Math.min(unit / 2, Math.abs(exact) * ROUNDING);
}

/** Metres in the units of length that outlets convert into each other. */
const METRES = new Map([
  ['m', 1],
  ['km', 1000],
  ['[ft_i]', 0.3048],
  ['[yd_i]', 0.9144],
  ['[mi_i]', 1609.344],
]);

/** Tells whether a figure is a length, also when its number is written in words: `seven km`. */
export function isLength({ unit }: FigureFact): boolean {
  return METRES.has(unit);
}

/** Gives a length in the unit of another one; any other figure as it is. */
export function inOneUnit(figure: FigureFact, other: FigureFact): FigureFact {
  const [from, to] = [METRES.get(figure.unit), METRES.get(other.unit)];
  if (figure.unit === other.unit || from === undefined || to === undefined || figure.value === null) return figure;
  return { ...figure, value: (figure.value * from) / to, unit: other.unit, modifier: figure.modifier ?? 'about' };
}

/** Tells whether two figures are counted in the same unit, or one of the two counts the same noun without naming it. */
export function sameUnit(a: FigureFact, b: FigureFact): boolean {
  if (a.unitKind !== b.unitKind) return false;
  if (a.unitKind !== 'count' && a.unitKind !== 'none') return a.unit === b.unit;
  return a.unit === b.unit || overlap(nounsOf(a), nounsOf(b)) > 0;
}

/** Tells whether what is counted is people in general, or not said. */
export function isAnybody(counted: string): boolean {
  return counted === '' || STORY_WORDS.anybody.test(counted);
}

/** Gives the terms of what a figure counts or measures. */
export function nounsOf(figure: FigureFact): Set<number> {
  return new Set(termsOf(`${figure.of} ${figure.unitKind === 'count' ? figure.unit : ''}`).map(hashTerm));
}

/** Gives the share of the smaller set that is also in the larger one, 0 to 1. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  return a.size && b.size ? shared / Math.min(a.size, b.size) : 0;
}
