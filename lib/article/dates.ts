import type { DateSource } from './article';
import { type DayOrder, daysBetween, parseDate } from './date-formats';
import { type Evidence, metaOf } from './evidence';
import { hasType, textOf } from './json-ld';
import { hostOf } from './links';
import { monthOf } from './months';
import { standsElsewhere } from './names';
import { scriptedDate } from './scripted-date';
import { visibleDates } from './visible-dates';

export interface FoundDate {
  value: string;
  source: DateSource;
}

const PUBLISHED_META = (
  'article:published_time og:article:published_time og:published_time datepublished article:published publishdate publish-date publish_date ' +
  'pubdate publication_date publicationdate publication-date parsely-pub-date sailthru.date bt:pubdate cxenseparse:recs:publishtime ' +
  'citation_publication_date citation_online_date dcterms.issued dc.date.issued dcterms.created dc.date.created dcterms.date dc.date date ' +
  'datecreated article:post_date rnews:datepublished article.published originalpublicationdate published published_time article_date_original ' +
  'article:created_time date.created created displaydate timestamp mediator_published_time vr:published_time shareaholic:article_published_time'
).split(' ');
const MODIFIED_META = (
  'article:modified_time og:updated_time datemodified last-modified dcterms.modified dc.date.modified revised lastmod article:modified ' +
  'modified_time updated_time'
).split(' ');
/** Least score of a visible date to be believed without any other witness. */
const BELIEVED = 2;
/** Least score of a visible date to go before what scripts hold. */
const CERTAIN = 4;

/**
 * When the article was published, and how that was found; null when the page does not say. `now` is when the page was
 * read. What the page declares in universal time is put to the day of its address.
 */
export function findPublished(evidence: Evidence, title: string, now: Date): FoundDate | null {
  const visible = visibleDates(evidence.document, title, dayOrder(evidence), now);
  const latest = new Date(now.getTime() + 2 * 86_400_000).toISOString();
  const isPast = (value: string | null): value is string => value !== null && value < latest;
  const fromUrl = urlDate(evidence.url);
  for (const [source, text] of declared(evidence)) {
    const value = text ? parseDate(text) : null;
    if (!isPast(value)) continue;
    return { value: toShownDay(value, fromUrl, evidence), source };
  }
  if (isPast(fromUrl)) return { value: fromUrl, source: 'url' };
  const marked = timeElement(evidence.document);
  const best = visible.find((date) => isPast(date.value));
  if (marked && isPast(marked)) return { value: toShownDay(marked, null, evidence), source: 'time' };
  if (best && best.score >= CERTAIN) return { value: best.value, source: 'text' };
  const scripted = parseDate(scriptedDate(evidence.document, 'script:not([src])') ?? '');
  if (isPast(scripted)) return { value: scripted, source: 'meta' };
  if (best && best.score >= BELIEVED) return { value: best.value, source: 'text' };
  const modified = findModified(evidence);
  return modified && isPast(modified) ? { value: modified, source: 'meta' } : null;
}

/** What the page declares in data: surest first. */
function* declared(evidence: Evidence): Generator<[DateSource, string | null]> {
  yield ['json-ld', textOf(evidence.article?.datePublished) ?? textOf(evidence.article?.dateCreated)];
  yield ['meta', metaOf(evidence, ...PUBLISHED_META)];
  const marked = evidence.document.querySelector('[itemprop~="datePublished"], [itemprop~="dateCreated"]');
  yield [
    'microdata',
    marked?.getAttribute('datetime') ?? marked?.getAttribute('content') ?? marked?.textContent ?? null,
  ];
  for (const node of evidence.jsonLd) {
    if (hasType(node, /Page|Video|Posting|Product|Event|CreativeWork/))
      yield ['json-ld', textOf(node.datePublished) ?? textOf(node.uploadDate)];
  }
}

/** When the article was last changed; null when the page does not say. */
export function findModified(evidence: Evidence): string | null {
  const text = textOf(evidence.article?.dateModified) ?? metaOf(evidence, ...MODIFIED_META);
  const marked = evidence.document.querySelector('[itemprop~="dateModified"]');
  return parseDate(text ?? marked?.getAttribute('datetime') ?? marked?.getAttribute('content') ?? '');
}

/**
 * A moment in universal time may fall on another day where the page was written: when the page's address holds the day
 * before or after, it is that day. Midnight in Central Europe is 22:00 or 23:00 of the day before.
 */
function toShownDay(value: string, fromUrl: string | null, evidence: Evidence): string {
  if (/T.*[+-](?!00:00)\d\d:\d\d$/.test(value)) return value;
  if (fromUrl && Math.abs(daysBetween(value, fromUrl)) === 1) return fromUrl;
  if (!fromUrl && /T2[23]:00(?::00)?(?:Z|\+00:00)$/.test(value) && CENTRAL_EUROPE.test(hostOf(evidence.url))) {
    return new Date(Date.parse(value.slice(0, 10)) + 86_400_000).toISOString().slice(0, 10);
  }
  return value;
}

const CENTRAL_EUROPE = /\.(?:de|at|ch|fr|it|es|nl|be|pl|cz|dk|se|no|hu)$/;

const PUBLISHED_TIME =
  'time[pubdate], time[class*="publish" i], time.entry-date, abbr.published[title], header time[datetime], article time[datetime], main time[datetime], time[datetime]';

/** The first `<time>` of the article, in the order of what says that it is its publication. */
function timeElement(page: Document): string | null {
  const memory = new Map<Element, boolean>();
  for (const selector of PUBLISHED_TIME.split(', ')) {
    for (const element of [...page.querySelectorAll(selector)].slice(0, 5)) {
      if (standsElsewhere(element, memory)) continue;
      if (/updated|modified/i.test(element.className) && !/publish/i.test(element.className)) continue;
      const value = parseDate(element.getAttribute('datetime') ?? element.getAttribute('title') ?? '');
      if (value) return value;
    }
  }
  return null;
}

/** A whole date in the path of an address: `/2020/02/17/`, `/20200217/`, `/2020/feb/17/`, `-2020-02-17`. */
export function urlDate(url: string): string | null {
  // An archive's address holds the moment it was taken, before the page's own address.
  const path = url.replace(/^https?:\/\/web\.archive\.org\/web\/\d+[^/]*\//, '').replace(/^(?:https?:\/\/)?[^/]+/, '');
  const numbers = /(?<!\d)((?:19|20)\d\d)([/_.-]?)([01]?\d)\2([0-3]?\d)(?!\d)/.exec(path);
  if (numbers && (numbers[2] || numbers[0].length === 8)) {
    return parseDate(`${numbers[1]}-${numbers[3].padStart(2, '0')}-${numbers[4].padStart(2, '0')}`);
  }
  const dayFirst = /(?<!\d)([0-3]\d)[-_.]([01]\d)[-_.](20\d\d)(?!\d)/.exec(path);
  if (dayFirst) return parseDate(`${dayFirst[3]}-${dayFirst[2]}-${dayFirst[1]}`);
  const named = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d{1,2})\//.exec(path);
  return named && monthOf(named[2]) ? parseDate(`${named[3]} ${named[2]} ${named[1]}`) : null;
}

/** Slashed dates put the month first in the United States; a page says by language and host which it is. */
function dayOrder(evidence: Evidence): DayOrder {
  const lang = evidence.document.documentElement?.getAttribute('lang')?.toLowerCase() ?? '';
  if (lang && !lang.startsWith('en')) return 'dayFirst';
  if (
    /^en-(?!us)/.test(lang) ||
    /\/en-(?!us)[a-z]{2}\//i.test(evidence.url) ||
    /\.(?:uk|au|nz|ie|in|za|eu|sg|ke|ng|de|fr|es|it)$/.test(hostOf(evidence.url))
  )
    return 'dayFirst';
  return 'monthFirst';
}
