import { dayNumber, weekday } from '../../text/calendar';
import type { Timex } from './timex';

/** The event that a day is given with: `fight` of `Thursday night’s fight`. */
const EVENT = /^['’]s (\p{Ll}+)/u;
/** Words before the name of a weekday make it another one: `next Thursday’s game`. */
const NAMED_DAY = /^\p{Lu}\p{L}+(?: \p{Ll}+)?$/u;
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/**
 * Gives an event that an article names with its weekday again the day of its first mention: `Thursday’s fight` is one fight,
 * whatever the tense of a sentence suggests.
 */
export function onOneDay(timexes: readonly (readonly Timex[])[], texts: readonly string[]): Timex[][] {
  const days = new Map<string, string>();
  return timexes.map((list, block) =>
    list.map((timex) => {
      const key = eventOf(timex, texts[block]);
      if (key === null || timex.edtf === null) return timex;
      const edtf = days.get(key) ?? timex.edtf;
      days.set(key, edtf);
      return edtf === timex.edtf ? timex : { ...timex, edtf, value: edtf };
    }),
  );
}

/** Gives the weekday and the event of an expression that names both and no date; null for any other. */
function eventOf({ edtf, explicit, start, end }: Timex, text: string): string | null {
  const [, event] = EVENT.exec(text.slice(end, end + REACH)) ?? [];
  const [, year, month, day] = DAY.exec(edtf ?? '') ?? [];
  if (event === undefined || day === undefined || explicit || !NAMED_DAY.test(text.slice(start, end))) return null;
  return `${weekday(dayNumber(Number(year), Number(month), Number(day)))} ${event}`;
}

/** An event is read from so many units behind its day. */
const REACH = 30;
