import { DAY_MS } from '../../text/calendar';
import { localeOf } from '../../text/language-tag';
/** Holds what distinguishes one event from another of its kind: its year and days of the week. */
export interface DistinguishingDetails {
  /** The latest year the article mentions, up to its own; 0 when it mentions none. */
  year: number;
  /** The days of the week in its opening: one bit for each day. */
  weekdays: number;
}

const OPENING_LENGTH = 700;
const YEAR = /(?<![\p{L}\p{N}])(?:19|20)\d\d(?![\p{L}\p{N}])/gu;
/** A Monday, in milliseconds since 1970. */
const MONDAY = 4 * DAY_MS;

/** Gives the distinguishing details of a text of `lang` (BCP 47) that was published in `published`, a year. */
export function distinguishingDetailsOf(text: string, lang: string | null, published: number): DistinguishingDetails {
  let year = 0;
  for (const [digits] of text.matchAll(YEAR)) {
    const mentioned = Number(digits);
    if (mentioned > year && mentioned <= published) year = mentioned;
  }
  const names = weekdayNames(lang ?? 'en');
  let weekdays = 0;
  for (const [word] of text
    .slice(0, OPENING_LENGTH)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    const day = names.indexOf(word);
    if (day >= 0) weekdays |= 1 << day;
  }
  return { year, weekdays };
}

const namesByLang = new Map<string, string[]>();

function weekdayNames(lang: string): string[] {
  const known = namesByLang.get(lang);
  if (known) return known;
  const format = new Intl.DateTimeFormat(localeOf(lang), { weekday: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 7 }, (_, day) => format.format(MONDAY + day * DAY_MS).toLowerCase());
  namesByLang.set(lang, names);
  return names;
}
