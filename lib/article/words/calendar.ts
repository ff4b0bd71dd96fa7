import { LANGUAGES } from '../../languages';
import { CALENDAR_PLACES, type CalendarWords } from '../../languages/language';
import { compilePhrases, type PhraseMatcher } from '../../text/phrases/phrases';
import { plainCharacters } from '../../text/plain-characters';

const CALENDARS = LANGUAGES.flatMap(({ calendar }) => calendar ?? []);

/** The number of the month (1–12) for each form of its name, in all languages. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  CALENDARS.flatMap(({ months }) => months.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const))),
);

/** The month (1–12) that a word names, in any of the languages; undefined when it names none. */
export function monthOf(word: string): number | undefined {
  return MONTHS.get(word.toLowerCase());
}

const ERAS: Readonly<Record<string, number>> = Object.assign({}, ...CALENDARS.map(({ eras }) => eras ?? {}));
const YEAR_OF_ERA = new RegExp(`(${Object.keys(ERAS).join('|')})(元|\\d{1,3})(?=年)`, 'g');

/**
 * Gives a text in which the years of eras are years of the common calendar: `令和6年3月` becomes `2024年3月`. The first year
 * of an era is 元.
 */
export function withoutEras(text: string): string {
  return text.replace(YEAR_OF_ERA, (_, era: string, year: string) =>
    String(ERAS[era] + (year === '元' ? 1 : Number(year))),
  );
}

const WEEKDAYS: ReadonlySet<string> = new Set(CALENDARS.flatMap(({ weekdays }) => weekdays.flat()));

/** Tells whether a word names a day of the week, in full or for short. */
export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(word.toLowerCase());
}

/** A word, or a letter of a script that is written without spaces. */
const LETTERS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{M}])+/gu;

/**
 * Words of a date line that belong to no one language: halves of the day, time zones, Chinese, Japanese and Korean
 * units.
 */
const NEUTRAL_WORDS =
  'am pm a m p h est edt cst cdt mst mdt pst pdt et ct pt gmt utc bst cet cest ist mez mesz amt kl klo 年 月 日 时 時 分 년 월 일'.split(
    ' ',
  );
const DATE_WORDS: ReadonlySet<string> = new Set(
  [...NEUTRAL_WORDS, ...WEEKDAYS, ...CALENDARS.flatMap(({ dateLineWords }) => dateLineWords)].flatMap(lettersOf),
);
/** UTF-16 units of the longest line that gives nothing but a date. Chosen by hand. */
const MAX_DATE_LINE = 120;

/** Tells whether a short text is nothing but a date: "Published 20 Nov 2019, 5:52 AM EST", "Stand: 3. März 2020". */
export function isDateLine(text: string): boolean {
  if (text.length > MAX_DATE_LINE) return false;
  const line = withoutEras(plainCharacters(text));
  if (!/\d/.test(line)) return false;
  let evidence = 0;
  // Most lines are prose, and end this with their first word.
  for (const [word] of line.toLowerCase().matchAll(LETTERS)) {
    if (monthOf(word)) evidence++;
    else if (!DATE_WORDS.has(word)) return false;
    else evidence += 0.5;
  }
  return evidence >= 1 || /\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}:\d\d\b/.test(line);
}

/** A time of day and what may follow it. */
const CLOCK = /^\d{1,2}(?:\s?[:.h]\s?\d\d)?(?<unit>\D{0,8})$/;

/** Tells whether a line is a time of day and nothing else: "10 p.m.", "18:40 Uhr", "18.40 GMT". */
export function isClock(line: string): boolean {
  const unit = CLOCK.exec(line)?.groups?.unit;
  if (unit === undefined || !/\D/.test(line)) return false;
  // A single letter is a part of "p.m."; elsewhere it may be short for a day.
  const isDay = (word: string) => word.length > 1 && (monthOf(word) !== undefined || isWeekday(word));
  return lettersOf(unit.toLowerCase()).every((word) => DATE_WORDS.has(word) && !isDay(word));
}

/** Gives the words of a text, and each letter of scripts that are written without spaces. */
function lettersOf(text: string): string[] {
  return text.match(LETTERS) ?? [];
}

function inAllLanguages(name: keyof typeof CALENDAR_PLACES): PhraseMatcher {
  return compilePhrases(
    CALENDARS.flatMap((calendar: CalendarWords) => calendar[name]),
    CALENDAR_PLACES[name],
  );
}

/** Words beside a date that show whether it is of the publication, of a change, or of the page's clock. */
export const DATE_LABELS = {
  published: inAllLanguages('published'),
  updated: inAllLanguages('updated'),
  clock: inAllLanguages('clock'),
};

const AGO: readonly (readonly [PhraseMatcher, hours: number])[] = [
  [inAllLanguages('minutesAgo'), 1 / 60],
  [inAllLanguages('hoursAgo'), 1],
  [inAllLanguages('daysAgo'), 24],
];
/** Most digits of a number of minutes, hours or days. */
const MAX_DIGITS = 3;

/** Gives how many hours ago a text such as "19 minutes ago" says; null when it says nothing of the kind. */
export function hoursAgo(text: string): number | null {
  if (!/\d/.test(text)) return null;
  for (const [matcher, hours] of AGO) {
    const span = matcher.find(text);
    const digits = span && /\d+/.exec(text.slice(span.start, span.end))?.[0];
    if (digits && digits.length <= MAX_DIGITS) return Number(digits) * hours;
  }
  return null;
}
