import { cleanTitle } from '../../text/clean-line';
import { foldedText, isFollowing } from '../markup/dom';
import { nameWords } from '../markup/element-names';
import { foldTitle } from '../markup/headings';
import { textOf } from '../markup/json-ld';
import { MAX_TITLE_LENGTH } from '../page-bounds';
import { opensAfterStory } from '../words/boilerplate';
import { metaOf, type PageMetadata } from './page-metadata';

/** Between a title and the site's name. */
const SEPARATOR = /\s+[|│¦\-–—·•»«:/\\~]+\s+|\s*[|│»«•]\s*/g;
const MAX_HEADLINE_LENGTH = 300;

/**
 * Finds the article's headline, without the site's name: the page's heading that agrees with its titles, else a title.
 */
export function findTitle(metadata: PageMetadata, siteName: string): string {
  const { document, url } = metadata;
  const documentTitle = documentTitleOf(document);
  const declared = declaredTitles(metadata).map((title) => stripSite(title, siteName, url));
  const parts = documentTitle.split(SEPARATOR).filter((part) => part.length > 2);
  const only = document.querySelectorAll('h1').length === 1 ? foldedText(document.querySelector('h1')) : '';
  const found = headlineBehindPath(metadata, declared) ?? headline(metadata, declared, parts, siteName);
  return cleanTitle(found ?? declared.find((title) => title !== '') ?? only);
}

function documentTitleOf(document: Document): string {
  const element = document.querySelector('head > title') ?? document.querySelector('title');
  return foldedText(element).slice(0, MAX_TITLE_LENGTH);
}

/** The titles that the page's data gives the article, surest first; some of them with the site's name. */
export function declaredTitles(metadata: PageMetadata): string[] {
  return [
    textOf(metadata.article?.headline),
    metaOf(metadata, 'og:title'),
    metaOf(metadata, 'twitter:title', 'dc.title', 'title'),
    documentTitleOf(metadata.document),
  ]
    .filter((title): title is string => title !== null && title !== '')
    .map((title) => title.slice(0, MAX_TITLE_LENGTH));
}

/** Links before an `<h1>` in the same list by which it is the last step of the path to the page. */
const MIN_STEPS = 2;
/** Words of the shortest headline that is believed so. */
const MIN_HEADLINE_WORDS = 3;
/** UTF-16 units of a paragraph between two headings by which the second heads a part of the story. */
const MIN_STORY_LENGTH = 100;

/**
 * The headline that readers see where the `<h1>` is only the last step of the path to the page ("Front | Abroad | Quay shut
 * in Skerry"), written for search engines: the `<h2>` that follows it in the header of the article.
 */
function headlineBehindPath({ headings, isOutsideArticle }: PageMetadata, declared: string[]): string | null {
  const index = headings.findIndex(({ element }) => element.localName === 'h1');
  const [step, next] = [headings[index], headings[index + 1]];
  if (!step || next?.element.localName !== 'h2' || !next.element.closest('header')) return null;
  if (!endsPath(step.element) || isOutsideArticle(next.element) || opensAfterStory(next.text)) return null;
  const isStoryBetween = [...(step.element.ownerDocument.body?.querySelectorAll('p') ?? [])].some(
    (paragraph) =>
      foldedText(paragraph).length > MIN_STORY_LENGTH &&
      isFollowing(step.element, paragraph) &&
      isFollowing(paragraph, next.element),
  );
  if (isStoryBetween || next.element.querySelector('style') || next.key === step.key) return null;
  const text = withoutKicker(next.element, next.text, declared);
  const isLong = text.split(' ').length >= MIN_HEADLINE_WORDS;
  return isLong && sharesWord(next.key, step.key) ? text.replace(/(?<=\p{L}):(?=\p{Lu})/u, ': ') : null;
}

/** Letters by which two words are forms of one. */
const STEM = 5;

/** Tells whether two lines have a word of some letters in common: what one says of the other's subject. */
function sharesWord(line: string, other: string): boolean {
  const stems = new Set(other.split(' ').flatMap((word) => (word.length >= STEM ? word.slice(0, STEM) : [])));
  return line.split(' ').some((word) => stems.has(word.slice(0, STEM)));
}

/** Tells whether a heading is at the end of a line or list of links, and nothing else is before it there. */
function endsPath(heading: Element): boolean {
  const at = heading.closest('li') ?? heading;
  let links = 0;
  for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
    const own = before.matches('a[href]') ? [before] : [...before.querySelectorAll('a[href]')];
    links += own.length;
    const linked = own.reduce((sum, link) => sum + lettersIn(link), 0);
    if (linked < lettersIn(before)) return false;
  }
  return links >= MIN_STEPS;
}

function lettersIn(element: Element): number {
  return element.textContent?.match(/\p{L}/gu)?.length ?? 0;
}

interface Heading {
  text: string;
  score: number;
}

/** The heading that best agrees with what the page declares; without any, the only `<h1>`. */
function headline(metadata: PageMetadata, declared: string[], parts: string[], siteName: string): string | null {
  const site = foldTitle(siteName);
  const found: Heading[] = [];
  const firsts: string[] = [];
  for (const { element, text, key } of metadata.headings) {
    if (key.length < 2 || text.length > MAX_HEADLINE_LENGTH || key === site || namesSite(element)) continue;
    if (element.localName === 'h1' && !opensAfterStory(text)) firsts.push(withoutKicker(element, text, declared));
    const agreed = agree(key, text, declared, parts);
    if (!agreed) continue;
    const bonus = element.localName === 'h1' ? 1 : element.localName === 'h2' ? 0 : 0.5;
    found.push({
      text: agreed.text === text ? withoutKicker(element, text, declared) : agreed.text,
      score: agreed.score + bonus,
    });
  }
  const best = found.reduce<Heading | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (best) return best.text;
  return firsts.length === 1 && firsts[0].split(' ').length >= 2 ? firsts[0] : entryTitle(metadata.document, siteName);
}

/** Scores how a heading agrees with the declared titles, and gives the text to take: without a kicker at its start. */
function agree(key: string, text: string, declared: string[], parts: string[]): Heading | null {
  let best: Heading | null = null;
  const offer = (score: number, taken: string) => {
    if (!best || score > best.score) best = { text: taken, score };
  };
  for (const title of declared) {
    const other = foldTitle(title);
    if (other === key) offer(4, text);
    else if (other.length > 12 && key.endsWith(` ${other}`) && key.length - other.length < 60) offer(3.5, title);
    else if (key.length > 12 && other.includes(key) && key.length * 2 > other.length) offer(3, text);
    else if (other.length > 12 && key.startsWith(`${other} `)) offer(2.5, text);
  }
  if (parts.some((part) => foldTitle(part) === key)) offer(parts.length > 1 ? 2.8 : 4, text);
  return best;
}

/** Tells whether a heading holds the site's name: it links to the front page, or is named for the site. */
function namesSite(element: Element): boolean {
  const link = element.querySelector('a[href]') ?? element.closest('a[href]');
  const href = link?.getAttribute('href') ?? '';
  if (link && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(href.trim())) return true;
  const words = [...nameWords(element), ...(element.parentElement ? nameWords(element.parentElement) : [])];
  return words.some(
    (word, i) => word === 'logo' || word === 'branding' || (word === 'title' && /site|blog/.test(words[i - 1] ?? '')),
  );
}

const KICKER = new Set(
  'kicker overline category dachzeile spitzmarke topline flag eyebrow headlinekicker pretitle volanta antetitulo section label subtitle roofline'.split(
    ' ',
  ),
);

/**
 * Gives the heading's text without a part that is named as the line over the headline. Where the page's data gives the
 * article that line, too, it is part of the headline: "Trams: Who pays for the rails?".
 */
function withoutKicker(element: Element, text: string, declared: string[]): string {
  const key = foldTitle(text);
  if (declared.some((title) => foldTitle(title) === key)) return text;
  for (const child of element.children) {
    const part = foldedText(child);
    if (!part || part.length > text.length / 2 || !nameWords(child).some((word) => KICKER.has(word))) continue;
    if (text.startsWith(part)) return text.slice(part.length).replace(/^[\s:|–—-]+/, '');
    if (text.endsWith(part)) return text.slice(0, -part.length).trim();
  }
  return text;
}

/** Finds the only heading whose name marks it as a post's title. */
function entryTitle(document: Document, siteName: string): string | null {
  const marked = [
    ...document.querySelectorAll('.entry-title, .post-title, .article-title, .posttitle, .post h2, .hentry h2'),
  ]
    .map(foldedText)
    .filter((text) => text !== '' && text.length < MAX_HEADLINE_LENGTH && foldTitle(text) !== foldTitle(siteName));
  return marked.length >= 1 && new Set(marked).size <= 2 ? marked[0] : null;
}

/** Takes the site's name off a title: the known name, the name of the host, or what comes after the last bar. */
export function stripSite(title: string, siteName: string, url: string): string {
  // Guillemets that open and close enclose a quotation in the title.
  const quoted = [...title.matchAll(/«[^«»]*»/g)].map(({ index, 0: { length } }) => [index, index + length]);
  const isQuotation = ({ index, 0: mark }: RegExpExecArray) =>
    /[«»]/.test(mark) && quoted.some(([start, end]) => index + mark.length > start && index < end);
  const marks = [...title.matchAll(SEPARATOR)].filter((mark) => !isQuotation(mark));
  if (marks.length === 0) return title;
  const site = foldTitle(siteName);
  const host = hostWords(url);
  const isSite = (part: string) => {
    const key = foldTitle(part).replace(/ /g, '');
    return (
      key === site.replace(/ /g, '') ||
      (key.length > 3 && (host.includes(key) || (host.length > 3 && key.includes(host))))
    );
  };
  let text = title;
  let isSiteOff = false;
  for (const mark of marks.reverse()) {
    const tail = text.slice(mark.index + mark[0].length);
    const head = text.slice(0, mark.index);
    const isBar = /[|│»«•]/.test(mark[0]);
    // Once the site's name is off, a part that continues in lower case is not a section's name, but the headline's own.
    const isOwn = isSiteOff && /^\p{Ll}/u.test(tail);
    isSiteOff ||= isSite(tail);
    if (isSite(tail) || (isBar && !isOwn && head.length > tail.length && head.length > 12)) text = head;
    else if (isSite(head)) return tail.trim();
  }
  return text.trim();
}

function hostWords(url: string): string {
  try {
    const labels = new URL(url).hostname.replace(/^www\./, '').split('.');
    return labels
      .slice(0, -1)
      .join('')
      .replace(/[^\p{L}\p{N}]/gu, '');
  } catch {
    return '';
  }
}
