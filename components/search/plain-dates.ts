import { type Clause, formatQuery, parseQuery } from '../../lib/library/search/query';
import { pad } from '../../lib/text/calendar';
import { plainCharacters } from '../../lib/text/plain-characters';
import { fold } from '../../lib/text/search-terms';

/** What the months and years among the words of a search mean. */
export interface DatesMeant {
  /** The query that is searched for: words that name a month of a year are a filter by the day of publication. */
  query: string;
  /** The month that was understood, as `2018-10`; null for none. */
  month: string | null;
  /** The query that searches for these words as they are. */
  asWords: string;
  /** A month or year that may be meant, as `2018-10` or `2018`, and the query that filters by it; null for none. */
  offer: { date: string; query: string } | null;
}

const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^\d{1,2}(?:st|nd|rd|th|\.|,)?$/;
const PUNCTUATION = /[.,]+$/;

/**
 * Reads months and years in plain words, as `October 2018` or `2018年10月`. The two together are a filter: they are seldom meant
 * otherwise. One alone is only offered, because `2024` may be part of a name, and `March` a verb. A search that has a filter
 * of days is left as it is.
 * @param locales the languages in which the months may be named
 */
export function datesMeant(text: string, locales: readonly string[], now: Date): DatesMeant {
  const none: DatesMeant = { query: text, month: null, asWords: text, offer: null };
  const { clauses } = parseQuery(text);
  if (clauses.some(({ kind }) => kind === 'before' || kind === 'after')) return none;
  const words = clauses.map(({ kind, value, not }) => (kind === 'word' && !not ? plain(value) : null));
  for (const [at, word] of words.entries()) {
    const year = word?.match(/\d{4}/)?.[0];
    if (!year || !YEAR.test(year)) continue;
    const found = monthAround(words, at, monthsOf(year, locales));
    if (!found) continue;
    const { from, to, month } = found;
    // A day before or after the month is more than this reads.
    if (DAY.test(words[from - 1] ?? '') || DAY.test(words[to] ?? '')) return none;
    const exact = clauses.map((clause, i): Clause => (i >= from && i < to ? { ...clause, kind: 'phrase' } : clause));
    return { query: filtered(clauses, from, to, month), month, asWords: written(exact), offer: null };
  }
  const names = monthNames(locales);
  for (const [at, word] of words.entries()) {
    const date = word === null ? undefined : YEAR.test(word) ? word : lastOf(names.get(word), now);
    if (date) return { ...none, offer: { date, query: filtered(clauses, at, at + 1, date) } };
  }
  return none;
}

/** Finds the words around a year that name a month of it; the longest such. */
function monthAround(words: readonly (string | null)[], at: number, months: ReadonlyMap<string, string>) {
  const longest = Math.max(...[...months.keys()].map((name) => name.split(' ').length));
  for (let length = longest; length > 0; length -= 1) {
    for (let from = Math.max(0, at - length + 1); from <= at; from += 1) {
      const month = months.get(words.slice(from, from + length).join(' '));
      if (month) return { from, to: from + length, month };
    }
  }
  return null;
}

/** Gives the ways to write the months of a year: each language in its own order, and with the year before or after. */
function monthsOf(year: string, locales: readonly string[]): Map<string, string> {
  const written = new Map<string, string>();
  for (const locale of locales) {
    for (let month = 1; month <= 12; month += 1) {
      const date = new Date(Date.UTC(Number(year), month - 1, 1));
      const whole = (['long', 'short'] as const).map((style) =>
        format(locale, { year: 'numeric', month: style }, date),
      );
      const names = namesOf(locale, date).flatMap((name) => [`${name} ${year}`, `${year} ${name}`]);
      for (const text of [...whole, ...names])
        written.set(text.split(/\s+/).map(plain).join(' '), `${year}-${pad(month, 2)}`);
    }
  }
  return written;
}

/** Gives the months by their full names. */
function monthNames(locales: readonly string[]): Map<string, number> {
  const months = new Map<string, number>();
  for (const locale of locales) {
    for (let month = 1; month <= 12; month += 1) {
      const [name] = namesOf(locale, new Date(Date.UTC(2000, month - 1, 1)));
      months.set(plain(name), month);
    }
  }
  return months;
}

/** Gives the names of a month: by itself, as in a date (many languages bend it there), and shortened. */
function namesOf(locale: string, date: Date): [string, ...string[]] {
  const inDate =
    parts(locale, { day: 'numeric', month: 'long' }, date).find(({ type }) => type === 'month')?.value ?? '';
  const others = [inDate, format(locale, { month: 'short' }, date)].filter((name) => /\p{L}/u.test(name));
  return [format(locale, { month: 'long' }, date), ...others];
}

const inUtc = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;

/** Making a formatter costs far more than using one, and a search is read again at each letter. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function parts(locale: string, fields: Intl.DateTimeFormatOptions, date: Date): Intl.DateTimeFormatPart[] {
  const key = JSON.stringify([locale, fields]);
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...inUtc, ...fields });
  formatters.set(key, formatter);
  return formatter.formatToParts(date);
}

const format = (...asked: Parameters<typeof parts>) =>
  parts(...asked)
    .map(({ value }) => value)
    .join('');

/** Gives the last time a month began. */
function lastOf(month: number | undefined, now: Date): string | undefined {
  if (!month) return undefined;
  const year = now.getFullYear() - (month > now.getMonth() + 1 ? 1 : 0);
  return `${year}-${pad(month, 2)}`;
}

/** Gives the query with a filter by a month or year in place of some of its words. */
function filtered(clauses: readonly Clause[], from: number, to: number, date: string): string {
  const [year, month = 0] = date.split('-').map(Number);
  const next = month === 0 ? `${year + 1}` : month === 12 ? `${year + 1}-01` : `${year}-${pad(month + 1, 2)}`;
  return written([
    ...clauses.filter((_, i) => i < from || i >= to),
    { kind: 'after', value: date, not: false },
    { kind: 'before', value: next, not: false },
  ]);
}

const written = (clauses: Clause[]) => `${formatQuery(clauses)} `;

/** Gives a word as months are compared: folded, with Latin digits, and without the full stop of a short form. */
function plain(word: string): string {
  return fold(plainCharacters(word)).replace(PUNCTUATION, '');
}
