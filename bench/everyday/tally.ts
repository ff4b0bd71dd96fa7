import type { Span } from '../../lib/text/position';

/** Counts of one measure: `right` may hold halves, where a part of an item is right. */
export interface Tally {
  wanted: number;
  found: number;
  right: number;
}

export const MEASURES = [
  'dates',
  'figures: value',
  'figures: value + unit',
  'figures: value + approx',
  'approx alone',
  'people',
  'roles',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Tallies = Record<Measure, Tally>;

/** An item that cost something: expected and not found, found and not expected, or found with another value. */
export interface Mistake {
  list: 'dates' | 'figures' | 'units' | 'approx' | 'people' | 'roles';
  kind: 'missed' | 'wrong' | 'extra';
  expected: string;
  found: string;
}

export interface Scored {
  tallies: Tallies;
  mistakes: Mistake[];
}

export function noTallies(): Tallies {
  const empty = (): Tally => ({ wanted: 0, found: 0, right: 0 });
  return {
    dates: empty(),
    'figures: value': empty(),
    'figures: value + unit': empty(),
    'figures: value + approx': empty(),
    'approx alone': empty(),
    people: empty(),
    roles: empty(),
  };
}

export function addTallies(all: readonly Tallies[]): Tallies {
  const sum = noTallies();
  for (const tallies of all) {
    for (const measure of MEASURES) {
      sum[measure].wanted += tallies[measure].wanted;
      sum[measure].found += tallies[measure].found;
      sum[measure].right += tallies[measure].right;
    }
  }
  return sum;
}

export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

/** Precision, recall and F1 in percent with one decimal; 0 where there is nothing to divide by. */
export function ratesOf({ wanted, found, right }: Tally): Rates {
  const percent = (part: number, whole: number) => (whole > 0 ? Math.round((1000 * part) / whole) / 10 : 0);
  return { precision: percent(right, found), recall: percent(right, wanted), f1: percent(2 * right, found + wanted) };
}

export const overlap = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

export interface Assignment<E, F> {
  pairs: { expected: E; found: F }[];
  missed: E[];
  extra: F[];
}

/**
 * Pairs what was expected with what was found where their spans overlap, one to one. Pairs with the higher `grade` come
 * first, then those that share more characters. What was found beside an optional item is no extra.
 */
export function assign<E extends { spans: Span[]; optional: boolean }, F extends { spans: Span[] }>(
  expected: readonly E[],
  found: readonly F[],
  grade: (expected: E, found: F) => number,
): Assignment<E, F> {
  const shared = (e: E, f: F) => Math.max(...e.spans.flatMap((a) => f.spans.map((b) => overlap(a, b))), 0);
  const candidates = expected
    .flatMap((e) => found.map((f) => ({ e, f, shared: shared(e, f), grade: grade(e, f) })))
    .filter((candidate) => candidate.shared > 0)
    .sort((a, b) => b.grade - a.grade || b.shared - a.shared);
  const usedExpected = new Set<E>();
  const usedFound = new Set<F>();
  const pairs: { expected: E; found: F }[] = [];
  for (const { e, f } of candidates) {
    if (usedExpected.has(e) || usedFound.has(f)) continue;
    usedExpected.add(e);
    usedFound.add(f);
    pairs.push({ expected: e, found: f });
  }
  const besideOptional = (f: F) => candidates.some((candidate) => candidate.f === f && candidate.e.optional);
  return {
    pairs,
    missed: expected.filter((e) => !usedExpected.has(e) && !e.optional),
    extra: found.filter((f) => !usedFound.has(f) && !besideOptional(f)),
  };
}
