import { STORY_WORDS } from '../../stories/terms/words';
import { DAY_MS } from '../../text/calendar';
import { parseEdtf } from '../../text/edtf';
import { outletDay } from '../../text/outlet-day';

interface Announced {
  planned: boolean;
  /** EDTF. */
  date: string;
  text: string;
  reports: readonly { publishedAt: string }[];
}

/** How long a plan without a day is taken to be still ahead, once the time that it is announced for has begun. Chosen by hand. */
const STILL_AHEAD = 30 * DAY_MS;

/**
 * Tells whether an event is announced and still to come. What was announced for a year or a season that has begun may
 * have happened since: it counts only where an article of the last weeks announces it. What somebody only recommends or aims at for
 * a year is no plan.
 * @param today `YYYY-MM-DD`, where the reader is
 */
export function isToCome({ planned, date, text, reports }: Announced, today: string): boolean {
  const span = parseEdtf(date);
  if (!planned || !span || span.end < today) return false;
  if (span.precision === 'year' && STORY_WORDS.wishing.test(text)) return false;
  if (span.start >= today) return true;
  const announced = reports.map(({ publishedAt }) => Date.parse(outletDay(publishedAt) ?? '')).filter(Number.isFinite);
  return Date.parse(today) - Math.max(...announced) <= STILL_AHEAD;
}
