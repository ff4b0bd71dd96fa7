import { civilDate, type DayNumber, dayNumber } from '../../../text/calendar';
import type { Tense } from '../reading/verbs';

/** Days, for each tense of a sentence. */
export type Leaning = Readonly<Record<Tense, number>>;

/**
 * For each tense of the sentence, how many days further off a date may be and still be chosen: when a past and a future
 * date are about as near, the past tense favours the past one, and the other way round.
 */
const LEANING: Leaning = { [-2]: 400, [-1]: 330, [-0.5]: 90, 0: 0, 1: 60, 1.5: 60, 2: 250 };

/** Gives the day nearest to `reference`, of some; null when there is none. */
export function nearestDay(
  days: readonly DayNumber[],
  reference: DayNumber,
  tense: Tense,
  leaning: Leaning = LEANING,
): DayNumber | null {
  let best: DayNumber | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const day of days) {
    const away = day - reference;
    const against = tense !== 0 && Math.sign(away) === -Math.sign(tense);
    const cost = Math.abs(away) + (against ? leaning[tense] : 0);
    if (cost < distance) [best, distance] = [day, cost];
  }
  return best;
}

/** Gives the year that brings a day of the year nearest to `reference`. */
export function nearestYear(month: number, day: number, reference: DayNumber, tense: Tense): number {
  const { year } = civilDate(reference);
  const years = [year - 1, year, year + 1];
  const days = years.map((candidate) => dayNumber(candidate, month, day));
  const nearest = nearestDay(days, reference, tense);
  return nearest === null ? year : years[days.indexOf(nearest)];
}

// News looks back: a month is the last of its name unless the sentence looks ahead, or the month has nearly come. For a
// month that is eleven months away, news gives the year, whatever its verb.
const AHEAD: Readonly<Record<Tense, number>> = { [-2]: 99, [-1]: 99, [-0.5]: 8, 0: 3, 1: 0.5, 1.5: 0.1, 2: 0.1 };
// A quarter is mentioned when its results come out, or as it ends.
const QUARTER_AHEAD = 2;

/** Gives the year of a month without one, by the tense of its sentence. */
export function yearOfMonth(month: number, reference: DayNumber, tense: Tense): number {
  return nearestMonthYear(month, reference, AHEAD[tense]);
}

/** Gives the year of a quarter (1 to 4) without one. */
export function yearOfQuarter(quarter: number, reference: DayNumber): number {
  return nearestMonthYear(quarter * 3, reference, QUARTER_AHEAD);
}

/** Gives the last month of its name or the next, where a month ahead counts as much as `weight` months back. */
function nearestMonthYear(month: number, reference: DayNumber, weight: number): number {
  const now = civilDate(reference);
  const ahead = (month - now.month + 12) % 12;
  const year = month < now.month ? now.year + 1 : now.year;
  return ahead === 0 || ahead * weight < 12 - ahead ? year : year - 1;
}
