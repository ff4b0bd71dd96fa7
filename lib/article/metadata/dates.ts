import { DAY_MS, HOUR_MS } from '../../text/calendar';
import { isoInstant, outletDay } from '../../text/outlet-day';
import type { DateSource } from '../article';
import { foldedText } from '../markup/dom';
import { hasType, textOf } from '../markup/json-ld';
import { hostOf } from '../markup/links';
import { isDateLine, monthOf } from '../words/calendar';
import { type DayOrder, daysBetween, parseDate } from './date-formats';
import { metaOf, type PageMetadata } from './page-metadata';
import { scriptedDate } from './scripted-date';
import { printedDates, type VisibleDate, visibleDates } from './visible-dates';

export interface FoundDate {
  value: string;
  source: DateSource;
}

const PUBLISHED_META = (
  'article:published_time og:article:published_time og:published_time datepublished article:published publishdate publish-date publish_date ' +
  'pubdate og:pubdate pub_date publication_date publicationdate publication-date parsely-pub-date sailthru.date bt:pubdate ' +
  'cxenseparse:recs:publishtime cxenseparse:publishtime citation_publication_date citation_online_date dcterms.issued dc.date.issued ' +
  'article:post_date rnews:datepublished article.published article:published_date originalpublicationdate published published_time ' +
  'article_date_original displaydate mediator_published_time vr:published_time shareaholic:article_published_time'
).split(' ');
/** Names of dates that are often the page's rather than its article's. */
const CREATED_META =
  'dcterms.created dc.date.created dc:date.created dcterms.date dc.date date datecreated article:created_time date.created created timestamp'.split(
    ' ',
  );
const MODIFIED_META = (
  'article:modified_time og:updated_time datemodified last-modified dcterms.modified dc.date.modified revised lastmod article:modified ' +
  'modified_time updated_time'
).split(' ');
/**
 * UTF-16 units of the longest date with its day and time; the bound is needed because marked elements are not always
 * closed.
 */
const MAX_DATE_LENGTH = 60;
/**
 * Score from which a visible date is believed without any other evidence. These four scores are chosen by hand on the
 * bench of dates.
 */
const BELIEVED = 2;
/** Score from which a visible date is taken when there is nothing else. */
const LAST_RESORT = -1;
/** Score from which a visible date goes before what scripts hold. */
const CERTAIN = 4;
/** Score from which a date under the headline goes before addresses and `<time>`: it is named as the date. */
const SURE = 7;

/**
 * Finds when the article was published, and how that was found; null when the page does not say. `now` is when the page
 * was read. The day printed under the headline is the one by which readers know the article: it is preferred to what is
 * declared, which is often when the page was made or, in universal time, the day before or after.
 */
export function findPublished(metadata: PageMetadata, title: string, now: Date): FoundDate | null {
  const order = dayOrder(metadata);
  // Most pages declare a date: only a printed one may speak against it.
  let seen: VisibleDate[] | null = null;
  const visible = () => {
    seen ??= visibleDates(metadata, title, order, clock);
    return seen;
  };
  const all = [...declared(metadata)];
  const clock = believedClock(metadata, all, now);
  const latest = isoInstant(clock.getTime() + 2 * DAY_MS);
  const isPast = (value: string | null): value is string => value !== null && value < latest;
  const fromUrl = urlDate(metadata.url);
  const printed = printedDates(metadata, title, order, clock).find((date) => isPast(date.value));
  const titled = titleDate(metadata.document, order);
  const shown = printed?.value ?? (isPast(titled) ? titled : null);
  for (const [source, text] of all) {
    const value = text ? readDeclared(text, visible) : null;
    if (!isPast(value)) continue;
    const apart = shown ? Math.abs(daysBetween(value, shown)) : 0;
    // A date under what is taken for the headline that is the day of reading may be the page's clock.
    const isClock = apart > 1 && shown !== null && isToday(shown, clock);
    if (shown && apart > 0 && !isClock && !isSameDay(value, apart, shown)) return { value: shown, source: 'text' };
    return { value: toShownDay(value, fromUrl, metadata), source };
  }
  const marked = timeElement(metadata);
  if (printed && printed.score >= SURE && !(marked && daysBetween(marked, printed.value) === 0)) {
    return { value: printed.value, source: 'text' };
  }
  if (isPast(fromUrl)) return { value: fromUrl, source: 'url' };
  if (marked && isPast(marked)) return { value: toShownDay(marked, null, metadata), source: 'time' };
  if (isPast(titled)) return { value: titled, source: 'text' };
  const best = visible().find((date) => isPast(date.value));
  if (best && best.score >= CERTAIN) return { value: best.value, source: 'text' };
  const scripted = parseDate(scriptedDate(metadata.document, 'script:not([src])') ?? '');
  if (isPast(scripted)) return { value: scripted, source: 'meta' };
  if (best && best.score >= BELIEVED) return { value: best.value, source: 'text' };
  const modified = findModified(metadata);
  if (modified && isPast(modified)) return { value: modified, source: 'meta' };
  return best && best.score >= LAST_RESORT ? { value: best.value, source: 'text' } : null;
}

/**
 * Tells whether a declared date and a printed one may be one day. `06/01/2026` can be read in two ways. A day printed
 * after a moment that is declared in the outlet's own time zone is when the article was changed.
 */
function isSameDay(declaredValue: string, apart: number, printed: string): boolean {
  const [year, month, day] = printed.slice(0, 10).split('-');
  if (declaredValue.startsWith(`${year}-${day}-${month}`)) return true;
  return apart === 1 && printed > declaredValue && /T.*[+-](?!00:00)\d\d:\d\d$/.test(declaredValue);
}

/**
 * Gives the time of reading by the reader's clock. A clock that is earlier than every date the page declares is wrong:
 * the time is then taken to be right after the latest of them.
 */
function believedClock(metadata: PageMetadata, all: Declared[], now: Date): Date {
  const read = (text: string | null) => (text ? parseDate(text) : null);
  const witnesses = [
    ...all.map(([, text]) => read(text)),
    findModified(metadata),
    urlDate(metadata.url),
    timeElement(metadata),
  ].flatMap((value) => outletDay(value) ?? []);
  const soon = isoInstant(now.getTime() + 2 * DAY_MS);
  const last = witnesses.sort().at(-1);
  return last && witnesses.every((day) => day > soon) ? new Date(Date.parse(last) + DAY_MS) : now;
}

/** Tells whether it is this day somewhere on earth: a page prints today's date by the clock of its server or its reader. */
function isToday(day: string, now: Date): boolean {
  const [first, last] = [now.getTime() - 12 * HOUR_MS, now.getTime() + 14 * HOUR_MS].map((time) =>
    isoInstant(time).slice(0, 10),
  );
  return first <= day && day <= last;
}

/** Reads a declared date. `11/01/2023` can be read in two ways: the one that readers of the page see is taken. */
function readDeclared(text: string, visible: () => VisibleDate[]): string | null {
  const value = parseDate(text, 'dayFirst');
  const other = parseDate(text, 'monthFirst');
  return other !== value && visible().some((date) => date.value === other) ? other : value;
}

/** A date that a page declares, as it is written, and where. */
type Declared = [DateSource, string | null];

/** Yields the dates that the page declares in data, surest first. */
function* declared(metadata: PageMetadata): Generator<Declared> {
  yield ['json-ld', textOf(metadata.article?.datePublished) ?? textOf(metadata.article?.dateCreated)];
  yield ['meta', metaOf(metadata, ...PUBLISHED_META)];
  const marked = metadata.document.querySelector('[itemprop~="datePublished"], [itemprop~="dateCreated"]');
  yield [
    'microdata',
    marked?.getAttribute('datetime') ?? marked?.getAttribute('content') ?? foldedText(marked).slice(0, MAX_DATE_LENGTH),
  ];
  for (const node of metadata.jsonLd) {
    if (hasType(node, /Page|Video|Posting|Product|Event|CreativeWork/))
      yield ['json-ld', textOf(node.datePublished) ?? textOf(node.uploadDate)];
  }
  yield ['json-ld', scriptedDate(metadata.document, 'script[type="application/ld+json" i]')];
  yield ['meta', metaOf(metadata, ...CREATED_META)];
}

/** Gives the time of the article's last change; null when the page does not say. */
export function findModified(metadata: PageMetadata): string | null {
  const text = textOf(metadata.article?.dateModified) ?? metaOf(metadata, ...MODIFIED_META);
  const marked = metadata.document.querySelector('[itemprop~="dateModified"]');
  return parseDate(text ?? marked?.getAttribute('datetime') ?? marked?.getAttribute('content') ?? '');
}

/**
 * Gives the day of a moment in universal time where the page was written, which may be another day: when the page's
 * address holds the day before or after, it is that day. Midnight in Central Europe is 22:00 or 23:00 of the day
 * before.
 */
function toShownDay(value: string, fromUrl: string | null, metadata: PageMetadata): string {
  if (/T.*[+-](?!00:00)\d\d:\d\d$/.test(value)) return value;
  if (fromUrl && isDayElsewhere(fromUrl, value)) return fromUrl;
  if (!fromUrl && /T2[23]:00(?::00)?(?:Z|\+00:00)$/.test(value) && CENTRAL_EUROPE.test(hostOf(metadata.url))) {
    return new Date(Date.parse(value.slice(0, 10)) + DAY_MS).toISOString().slice(0, 10);
  }
  return value;
}

/** Tells whether `day`, the day before or after, is the day somewhere on earth at a moment in universal time. */
function isDayElsewhere(day: string, moment: string): boolean {
  const hour = Number(/T(\d\d)/.exec(moment)?.[1] ?? Number.NaN);
  const days = daysBetween(moment, day);
  // Hawaii is ten hours behind, New Zealand thirteen ahead.
  return (days === -1 && !(hour >= 10)) || (days === 1 && !(hour < 11));
}

const CENTRAL_EUROPE = /\.(?:de|at|ch|fr|it|es|nl|be|pl|cz|dk|se|no|hu)$/;

const PUBLISHED_TIME =
  'time[pubdate], time[class*="publish" i], time.entry-date, abbr.published[title], header time[datetime], article time[datetime], main time[datetime], time[datetime]';

/** At most so many of each kind are looked at. */
const MAX_TIMES = 5;

/** Gives the first `<time>` of the article that is marked as its publication, the surest mark first. */
function timeElement({ document, isOutsideArticle }: PageMetadata): string | null {
  // The page is gone through once: it holds few such elements, and six selectors.
  const times = [...document.querySelectorAll('time, abbr.published[title]')];
  for (const selector of times.length > 0 ? PUBLISHED_TIME.split(', ') : []) {
    let tried = 0;
    for (const element of times) {
      if (!element.matches(selector)) continue;
      if (++tried > MAX_TIMES) break;
      if (isOutsideArticle(element)) continue;
      if (/updated|modified/i.test(element.className) && !/publish/i.test(element.className)) continue;
      const value = parseDate(element.getAttribute('datetime') ?? element.getAttribute('title') ?? '');
      if (value) return value;
    }
  }
  return null;
}

/** A part of the page's title that is a date and nothing else. */
function titleDate(page: Document, order: DayOrder): string | null {
  const parts = foldedText(page.querySelector('title')).split(/\s+[|–—·•-]\s+/);
  // "14. – 20. March 2025" is no day.
  const dated = parts.find((part, i) => parts.length > 1 && isDateLine(part) && !/\d\.?$/.test(parts[i - 1] ?? ''));
  return dated ? parseDate(dated, order) : null;
}

/** A whole date in the path of an address: `/2020/02/17/`, `/20200217/`, `/2020/feb/17/`, `-2020-02-17`. */
export function urlDate(url: string): string | null {
  // The address of an archived page holds the moment it was archived, before the page's own address.
  const path = url.replace(/^https?:\/\/web\.archive\.org\/web\/\d+[^/]*\//, '').replace(/^(?:https?:\/\/)?[^/]+/, '');
  const numbers = /(?<!\d)((?:19|20)\d\d)(?:([/_.-]?)([01]?\d)\2([0-3]?\d)|[/_.-]([01]\d)[/_.-]([0-3]\d))(?!\d)/.exec(
    path,
  );
  if (numbers && (!numbers[3] || numbers[2] || numbers[0].length === 8)) {
    const [month, day] = numbers[3] ? [numbers[3], numbers[4]] : [numbers[5], numbers[6]];
    return parseDate(`${numbers[1]}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  }
  const dayFirst = /(?<!\d)([0-3]\d)[-_.]([01]\d)[-_.](20\d\d)(?!\d)/.exec(path);
  if (dayFirst) return parseDate(`${dayFirst[3]}-${dayFirst[2]}-${dayFirst[1]}`);
  const named = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d{1,2})\//.exec(path);
  return named && monthOf(named[2]) ? parseDate(`${named[3]} ${named[2]} ${named[1]}`) : null;
}

/**
 * Tells in which order slashed dates are written. In the United States the month is first; the page's language and host
 * show whether it is American.
 */
function dayOrder(metadata: PageMetadata): DayOrder {
  const lang = metadata.document.documentElement?.getAttribute('lang')?.toLowerCase() ?? '';
  if (lang && !lang.startsWith('en')) return 'dayFirst';
  if (
    /^en-(?!us)/.test(lang) ||
    /\/en-(?!us)[a-z]{2}\//i.test(metadata.url) ||
    /\.(?!us$|ph$|ca$|tv$|io$|co$|me$|ai$)[a-z]{2}$/.test(hostOf(metadata.url))
  )
    return 'dayFirst';
  return 'monthFirst';
}
