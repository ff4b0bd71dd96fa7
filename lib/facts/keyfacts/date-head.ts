import type { DateHeadWords } from '../../languages/clause-words';
import { languageNamed } from '../../languages/index';
import { civilDate, DAY_MS, type DayNumber, dayNumber, weekday } from '../../text/calendar';
import { formatEdtf, parseEdtf } from '../../text/edtf';
import { localeOf } from '../../text/language-tag';
import type { DateFact, FactSource } from '../facts';

/** A day within this many days of the article is shown with its weekday, without its year. Chosen by hand. */
const NEAR_DAYS = 100;

type Names = Pick<FactSource, 'lang' | 'publishedAt'>;

/**
 * Gives a date in everyday words: `Thursday, Nov 28`, `week of Nov 18`, `mid-December 2024`, `Christmas Day`, `2019–2022`. A
 * day far from the article has its year: `Nov 28, 2019`.
 */
export function dateHead(fact: Pick<DateFact, 'value' | 'text'>, { lang, publishedAt }: Names): string {
  const locale = lang ?? 'en';
  const span = parseEdtf(fact.value);
  if (!span) return fact.value;
  const published = publishedAt === null ? null : dayOf(publishedAt);
  const holiday = holidayOf(fact.text, locale);
  if (holiday && span.precision === 'day') {
    const year = Number(fact.value.slice(0, 4));
    return published !== null && civilDate(published).year === year ? holiday : `${holiday} ${year}`;
  }
  if (span.precision === 'day') return dayHead(dayOf(span.start), published, locale);
  const words = languageNamed(locale)?.dateHeads;
  const [first, last] = [dayOf(span.start), dayOf(span.end)];
  const stretch = words && span.precision === 'interval' ? stretchOf(first, last, words) : null;
  if (stretch) return stretch.replace('{}', monthDay(first, published, locale));
  const head = formatEdtf(fact.value, locale);
  const isPart = ['month', 'year', 'decade'].includes(span.precision);
  const part = isPart ? words?.parts.find(([lead]) => leads(fact.text.toLowerCase(), lead)) : undefined;
  return part ? part[1].replace('{}', head) : head;
}

/** Gives the name of a week or a weekend; null for any other period. */
function stretchOf(first: DayNumber, last: DayNumber, words: DateHeadWords): string | null {
  if (weekday(first) === 1 && last - first === 6) return words.week;
  return weekday(first) === 6 && last - first === 1 ? words.weekend : null;
}

function leads(text: string, lead: string): boolean {
  return text.startsWith(lead) && /^[\s-]/.test(text.slice(lead.length));
}

function dayHead(day: DayNumber, published: DayNumber | null, locale: string): string {
  return isNear(day, published)
    ? write(day, { weekday: 'long', month: 'short', day: 'numeric' }, locale)
    : write(day, { year: 'numeric', month: 'short', day: 'numeric' }, locale);
}

function monthDay(day: DayNumber, published: DayNumber | null, locale: string): string {
  const year = isNear(day, published) ? undefined : ('numeric' as const);
  return write(day, { year, month: 'short', day: 'numeric' }, locale);
}

function isNear(day: DayNumber, published: DayNumber | null): boolean {
  return published !== null && Math.abs(day - published) <= NEAR_DAYS;
}

/** The formats of days by locale and fields: to make one takes longer than all else that a head needs. */
const formats = new Map<string, Intl.DateTimeFormat>();

function write(day: DayNumber, fields: Intl.DateTimeFormatOptions, locale: string): string {
  const key = locale + JSON.stringify(fields);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(locale), { ...fields, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(day * DAY_MS);
}

function dayOf(iso: string): DayNumber {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return dayNumber(year, month, day);
}

const holidayWords = new Map<string, ReadonlySet<string>>();

/** Gives the name of the holiday in the words, without what is before it and after it; null when there is none. */
function holidayOf(text: string, locale: string): string | null {
  const language = languageNamed(locale);
  if (!language?.time?.holidays || !/\p{Lu}/u.test(text)) return null;
  let names = holidayWords.get(language.tag);
  if (!names) {
    const lines = Object.values(language.time.holidays).flat();
    // The word `Good` of Good Friday marks a holiday, `Friday` does not.
    const common = [...(language.calendar?.months ?? []), ...(language.calendar?.weekdays ?? [])].flat();
    const isName = (word: string) => /^\p{Lu}\p{Ll}/u.test(word) && !common.includes(word.toLowerCase());
    names = new Set(lines.flatMap((line) => line.split(/[ |?]+/)).filter(isName));
    holidayWords.set(language.tag, names);
  }
  const own = text.split(/[\s-]+/).map((word) => word.replace(/['’]s?$/u, ''));
  // The name is from the first word with a capital letter to the last one.
  return own.some((word) => names.has(word))
    ? (/\p{Lu}.*\p{Lu}\p{L}*(?:['’]s)?|\p{Lu}\p{L}*/u.exec(text)?.[0] ?? null)
    : null;
}
