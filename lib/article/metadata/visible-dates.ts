import { plainCharacters } from '../../text/plain-characters';
import { foldedText, isElement, textsFrom, textsIn } from '../markup/dom';
import { nameWords } from '../markup/element-names';
import { headingWithTitle } from '../markup/headings';
import { layoutOf } from '../markup/layout';
import { MAX_TEXT_NODES } from '../page-bounds';
import { DATE_LABELS, isDateLine } from '../words/calendar';
import { type DayOrder, parseAgo, parseDate } from './date-formats';
import type { PageMetadata } from './page-metadata';

/** A date that readers of the page see. */
export interface VisibleDate {
  value: string;
  /** The score is higher for what is likelier the article's own date. */
  score: number;
  /**
   * True when it is alone right under the headline, and not said to be of a change: readers take the date from there.
   */
  isPrinted: boolean;
}

const MAX_LINE_LENGTH = 160;
/** UTF-16 units of text after the headline within which the byline is. */
const UNDER_HEADLINE = 400;
/** Words of the longest line that gives date and author; a longer one is about something else. */
const MAX_WORDS = 8;
const DATE_NAMES = new Set(
  'date dates datum fecha data time timestamp published publish pubdate posted created dateline byline meta postmeta entrydate postdate datetime'.split(
    ' ',
  ),
);
/** Words in the names of dates that are of the page's clock, or of people who comment. */
const NOT_DATE_NAMES = new Set('clock uhr today current joined registered'.split(' '));

/** The dates in short lines of a page, likeliest first. `now` resolves "19 minutes ago". */
export function visibleDates(metadata: PageMetadata, title: string, order: DayOrder, now: Date): VisibleDate[] {
  return datesIn(metadata.texts, headlineOf(metadata, title), metadata, order, now);
}

/** Those of them that are printed, without going through the rest of the page. */
export function printedDates(metadata: PageMetadata, title: string, order: DayOrder, now: Date): VisibleDate[] {
  const headline = headlineOf(metadata, title);
  if (!headline) return [];
  const under = datesIn(textsFrom(headline), headline, metadata, order, now, UNDER_HEADLINE);
  return [...under.filter((date) => date.isPrinted), ...dateAbove(headline, order)];
}

/** Gives the date that is the line right above the headline, beside it in the same element. */
function dateAbove(headline: Element, order: DayOrder): VisibleDate[] {
  const line = plainCharacters(foldedText(headline.previousElementSibling));
  if (!isDateLine(line) || DATE_LABELS.updated.test(line) || DATE_LABELS.clock.test(line)) return [];
  const value = parseDate(line, order);
  return value ? [{ value, score: BELIEVED_ABOVE, isPrinted: true }] : [];
}

/** The score of such a date: it speaks against a declared day, but does not go before an address. */
const BELIEVED_ABOVE = 2;

/** The dates in texts, up to so many UTF-16 units after the headline. */
function datesIn(
  nodes: Iterable<Node>,
  headline: Element | null,
  { isOutsideArticle }: PageMetadata,
  order: DayOrder,
  now: Date,
  reach = Number.POSITIVE_INFINITY,
): VisibleDate[] {
  const found: VisibleDate[] = [];
  const layouts: string[] = [];
  const add = (date: VisibleDate, parent: Element) => {
    found.push(date);
    layouts.push(layoutOf(parent));
  };
  const headlineTexts = new Set(headline ? textsIn(headline) : []);
  let sinceHeadline = -1;
  let texts = 0;
  let isRightBefore = false;
  for (const node of nodes) {
    const written = (node.nodeValue ?? '').trim();
    if (!written) continue;
    const text = plainCharacters(/\d/.test(written) ? written.replace(/\s+/g, ' ') : written);
    if (++texts > MAX_TEXT_NODES) break;
    if (sinceHeadline >= 0) sinceHeadline += text.length;
    if (headlineTexts.has(node)) {
      if (sinceHeadline < 0 && isRightBefore) found[found.length - 1].score += RIGHT_ABOVE;
      sinceHeadline = 0;
    }
    isRightBefore = false;
    if (sinceHeadline > reach) break;
    const parent = /\d/.test(text) ? node.parentElement : null;
    if (!parent) continue;
    const line = text.length > MAX_LINE_LENGTH ? openingDate(text) : lineAround(parent, text);
    if (!line || line.length > MAX_LINE_LENGTH) continue;
    const date = parseDate(line, order);
    const value = date ?? (line.length < 40 ? parseAgo(line, now) : null);
    if (!value || DATE_LABELS.clock.test(line)) continue;
    if (isOutsideArticle(parent)) {
      // A date in the first entry of a discussion counts, because that entry opens it.
      if (isDateLine(line) && parent.closest('[class*="comment" i]'))
        add({ value, score: -1, isPrinted: false }, parent);
      continue;
    }
    const score = scoreOf(parent, line, sinceHeadline, date === null);
    const isNear = sinceHeadline >= 0 && sinceHeadline < UNDER_HEADLINE;
    const isPrinted = isNear && date !== null && isDateLine(line) && !DATE_LABELS.updated.test(firstDateIn(line));
    // A date above the headline is today's as often as the article's.
    add({ value, score: headline && sinceHeadline < 0 ? score - 1 : score, isPrinted }, parent);
    isRightBefore = true;
  }
  for (const [index, date] of found.entries()) {
    const isListed = layouts.filter((layout) => layout === layouts[index]).length >= MIN_LISTED;
    // No lower: the dates of its posts are all that the page of a discussion has.
    if (isListed && !date.isPrinted) date.score = Math.min(date.score, Math.max(date.score - LISTED, LISTED_AT_LEAST));
  }
  return found.sort((a, b) => b.score - a.score);
}

/** Dates that are set alike are of a list of other pages when they are so many: the page's own is one. Chosen by hand. */
const MIN_LISTED = 4;
/** What such a date has less than another one, and the score that it is not pushed below. Chosen by hand. */
const LISTED = 4;
const LISTED_AT_LEAST = -1;

/** What a date in the line right above the headline has more than one further up: as much as one under it (`scoreOf`). */
const RIGHT_ABOVE = 3;

/** The names of lines that tell when a page was changed, and the score of one: it goes before a date in a sentence. */
const CHANGE_NAMES = new Set('lastmod lastmodified lastupdated modified updated'.split(' '));
const CHANGED = 1;

/** The heading that says the title; else the only `<h1>`. */
function headlineOf({ headings }: PageMetadata, title: string): Element | null {
  const firsts = headings.filter(({ element }) => element.localName === 'h1');
  return headingWithTitle(title, headings, ['h1', 'h2']) ?? (firsts.length === 1 ? firsts[0].element : null);
}

/** The date a paragraph opens with: "27.1.2022 - In the town …", "(21 November 2022) The council …". */
function openingDate(text: string): string | null {
  return /^\(?\d{1,4}[.\s/-].{0,20}?(?:19|20)\d\d\)?(?=\s?[-–—:,)|])/u.exec(text)?.[0] ?? null;
}

/**
 * Gives the line up to its first year: "Published 3 May 2026 (updated 5 May 2026)" has the day of publication first.
 */
function firstDateIn(line: string): string {
  return /^.*?(?:19|20)\d\d(?!\d)/.exec(line)?.[0] ?? line;
}

/** Gives the line that some elements make up together: dates are often cut into elements (day, month, year). */
function lineAround(parent: Element, text: string): string {
  const around = parent.parentElement;
  if (text.length > 40 || !around || parseDate(text) !== null) return text;
  const own = foldedText(parent);
  const line = own.length < 60 && around.childElementCount <= 8 ? foldedText(around) : own;
  return line.length <= MAX_LINE_LENGTH / 2 ? line : own;
}

function scoreOf(parent: Element, line: string, sinceHeadline: number, isAgo: boolean): number {
  let score = 0;
  const names = [...nameWords(parent), ...(isElement(parent.parentElement) ? nameWords(parent.parentElement) : [])];
  const isLine = isDateLine(line);
  const opensWithDigits = /^\(?\d{1,4}[.\s/-]/.test(line);
  if (names.some((name) => NOT_DATE_NAMES.has(name))) score -= 5;
  if (names.some((name) => DATE_NAMES.has(name)) || parent.localName === 'time') score += 3;
  if (isLine) score += 3;
  else if (opensWithDigits && line.split(' ').length <= 9) score += 2;
  if (DATE_LABELS.published.test(line)) score += 3;
  if (DATE_LABELS.updated.test(line)) score -= 2;
  const isAside = !isLine && !opensWithDigits && line.split(' ').length > MAX_WORDS;
  if (sinceHeadline >= 0)
    score += sinceHeadline < UNDER_HEADLINE ? 3 : sinceHeadline < 1500 ? 1 : sinceHeadline > 3000 ? -1 : 0;
  if (line.length > 80) score -= 2;
  if (isAside) score -= 3;
  if (parent.closest('a[href]')) score -= 3;
  if (/©|copyright/i.test(line)) score -= 5;
  if (isAgo) score -= 1;
  return names.some((name) => CHANGE_NAMES.has(name)) ? Math.max(score, CHANGED) : score;
}
