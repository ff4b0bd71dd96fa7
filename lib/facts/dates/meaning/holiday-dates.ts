import type { HolidayName } from '../../../languages/time-words';
import { civilDate, type DayNumber, isoDate, weekday } from '../../../text/calendar';
import { numeric } from '../reading/grammar';
import { present } from './anchors';
import { HOLIDAYS } from './holiday-rules';
import { holidaysOf } from './holidays';
import { type Leaning, nearestDay } from './nearest';
import type { Resolver } from './resolver';
import { date, dayDate, type Resolved } from './values';

/**
 * By how many days each tense favours a holiday on its side. They are more than for other days of a year, because a
 * holiday without a year is always one of the two next to now. Chosen by hand: 220 to 340 give the same in `npm run
 * bench -- everyday`.
 */
const LEANING: Leaning = { [-2]: 400, [-1]: 250, [-0.5]: 90, 0: 0, 1: 60, 1.5: 60, 2: 150 };

/** Holidays: `Christmas Day`, `last Easter`, `Thanksgiving weekend`, `Diwali 2024`. */
export const holiday: Resolver = (slots, anchors, tense) => {
  const name = slots.HOLIDAY;
  if (!isHolidayName(name)) return null;
  const isBare = slots.YEAR === undefined && slots.REL === undefined;
  const known = isBare ? anchors.holidays.get(name) : undefined;
  const day = known ?? dayOfHoliday(name, slots, anchors, tense);
  if (day === null) return null;
  // A holiday that is named again without a year is the same one.
  if (isBare) anchors.holidays.set(name, day);
  return slots.WEEKEND === 1 ? weekendAround(day) : dayDate(day, typeof slots.YEAR === 'number');
};

function isHolidayName(name: number | string | undefined): name is HolidayName {
  return typeof name === 'string' && Object.hasOwn(HOLIDAYS, name);
}

const dayOfHoliday = (name: HolidayName, ...[slots, anchors, tense]: Parameters<Resolver>): DayNumber | null => {
  const { published, country } = anchors;
  const onDays = (year: number) => holidaysOf(name, year, country);
  if (typeof slots.YEAR === 'number') return onDays(slots.YEAR)[0] ?? null;
  if (published === null) return null;
  const { year } = civilDate(published);
  const rel = numeric(slots.REL);
  if (rel !== null && slots.year) return onDays(year + rel)[0] ?? null;
  const days = [year - 1, year, year + 1].flatMap(onDays);
  if (rel !== null && rel < 0) return days.filter((day) => day < published).at(-1) ?? null;
  if (rel !== null && rel > 0) return days.find((day) => day > published) ?? null;
  if (rel === 0) return nearestDay(onDays(year), published, tense);
  const reference = present(anchors) ?? published;
  // A holiday that is surely in the future is the next one, however far that is.
  if (tense === 2) return days.find((day) => day >= reference) ?? null;
  return nearestDay(days, reference, tense, LEANING);
};

/** Gives the Saturday and Sunday beside a holiday, with the holiday itself where it is next to them. */
function weekendAround(day: DayNumber): Resolved {
  const away = weekday(day);
  // Monday and Tuesday belong to the weekend before, the other days to the one after.
  const saturday = away <= 2 ? day - away - 1 : day - away + 6;
  const value = `${isoDate(Math.min(saturday, day))}/${isoDate(Math.max(saturday + 1, day))}`;
  return date(value, value, false);
}
