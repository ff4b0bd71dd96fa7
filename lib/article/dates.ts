import type { DateSource } from './article';
import { foldedText } from './dom';
import { type Evidence, metaOf } from './evidence';
import { textOf } from './json-ld';

export interface FoundDate {
  value: string;
  source: DateSource;
}

/** When the article was published, and how that was found; null when the page does not say. */
export function findPublished(evidence: Evidence): FoundDate | null {
  const { document, url } = evidence;
  const candidates: [DateSource, string | null][] = [
    ['json-ld', textOf(evidence.article?.datePublished)],
    ['meta', metaOf(evidence, 'article:published_time', 'datepublished', 'date', 'dc.date', 'pubdate')],
    ['microdata', document.querySelector('[itemprop~="datePublished"][datetime]')?.getAttribute('datetime') ?? null],
    ['time', document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null],
    ['url', /\/(20\d\d\/[01]?\d\/[0-3]?\d)\//.exec(url)?.[1] ?? null],
  ];
  for (const [source, text] of candidates) {
    const value = text ? parseDate(text) : null;
    if (value) return { value, source };
  }
  for (const element of document.querySelectorAll('time, [class*="date" i], [class*="time" i], [class*="publish" i]')) {
    const text = foldedText(element);
    const value = text.length < 80 ? parseDate(text) : null;
    if (value) return { value, source: 'text' };
  }
  return null;
}

/** When the article was last changed; null when the page does not say. */
export function findModified(evidence: Evidence): string | null {
  const text = textOf(evidence.article?.dateModified) ?? metaOf(evidence, 'article:modified_time', 'og:updated_time');
  return text ? parseDate(text) : null;
}

/** Reads a date (and time) from the start of a machine-made string or from a short visible text, as ISO 8601. */
export function parseDate(text: string): string | null {
  const iso = /(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/.exec(text);
  if (iso) return isDay(+iso[1], +iso[2], +iso[3]) ? withTime(iso) : null;
  const slashed = /\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/.exec(text);
  if (slashed) return day(+slashed[1], +slashed[2], +slashed[3]);
  const dayFirst = /\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/.exec(text);
  if (dayFirst) {
    return day(+dayFirst[3], +dayFirst[2], +dayFirst[1]) ?? day(+dayFirst[3], +dayFirst[1], +dayFirst[2]);
  }
  return null;
}

function withTime(iso: RegExpExecArray): string {
  const date = `${iso[1]}-${iso[2]}-${iso[3]}`;
  if (!iso[4]) return date;
  const offset = iso[5] ? (iso[5] === 'Z' ? 'Z' : `${iso[5].slice(0, 3)}:${iso[5].slice(-2)}`) : '';
  return `${date}T${iso[4]}${offset}`;
}

function day(year: number, month: number, date: number): string | null {
  if (!isDay(year, month, date)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function isDay(year: number, month: number, date: number): boolean {
  return year >= 1980 && year <= 2100 && month >= 1 && month <= 12 && date >= 1 && date <= 31;
}
