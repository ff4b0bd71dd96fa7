import { DAY_MS, HOUR_MS } from '../../lib/text/calendar';
import type { ListHeading } from '../shared/virtual-list';

/** The number of days that are called by their names. */
const NAMED_DAYS = 7;

/** Gives midnight, in the reader's time, of the day of a moment. */
const dayOf = (at: number) => new Date(at).setHours(0, 0, 0, 0);

/**
 * Gives a heading before the first article of each day.
 * @param times when each article of the list was saved, in its order; it ends where that is not known
 */
export function dayHeadings(times: Iterable<number>, now: Date, locale: string): ListHeading[] {
  const headings: ListHeading[] = [];
  const today = dayOf(now.getTime());
  let index = 0;
  let last: number | null = null;
  for (const at of times) {
    const day: number = last !== null && at >= last && at < last + DAY_MS - 2 * HOUR_MS ? last : dayOf(at);
    if (day !== last) headings.push({ index, ...named(day, today, locale) });
    last = day;
    index++;
  }
  return headings;
}

/** Gives the heading of a day: today, yesterday, Thursday, with its date; only the date for a day longer ago. */
function named(day: number, today: number, locale: string): Pick<ListHeading, 'label' | 'detail'> {
  const ago = Math.round((today - day) / DAY_MS);
  const date = new Date(day);
  const isThisYear = date.getFullYear() === new Date(today).getFullYear();
  const written = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  }).format(date);
  if (ago < 0 || ago >= NAMED_DAYS) return { label: written, detail: '' };
  if (ago > 1)
    return {
      label: capital(new Intl.DateTimeFormat(locale, { weekday: 'long' }).format(date), locale),
      detail: written,
    };
  const name = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-ago, 'day');
  return { label: capital(name, locale), detail: written };
}

const capital = (text: string, locale: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
