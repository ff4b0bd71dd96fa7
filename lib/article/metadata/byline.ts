import { foldWord } from '../../text/fold-word';
import { foldedText, isElement, isFollowing, isText, textsIn } from '../markup/dom';
import { nameWords } from '../markup/element-names';
import { MAX_BYLINES, MAX_TEXT_NODES } from '../page-bounds';
import { BOILERPLATE } from '../words/boilerplate';
import { opensByline, opensName, withoutOpening } from '../words/bylines';
import { isDateLine } from '../words/calendar';
import { isPerson, MAX_FIELD_LENGTH, splitNames, squash, unique, withoutPlaces } from './author-names';
import type { PageMetadata } from './page-metadata';

/** Elements that say in a standard way that they hold the writer's name: HTML's link type, microdata, hCard. */
const MARKED_SELECTORS = ['[rel~="author"]', '[itemprop~="author"]', '.author.vcard .fn'];

const BYLINE_SELECTORS = [
  ...MARKED_SELECTORS,
  '.author.vcard, .vcard .fn, .author-name, .authorname, .author_name, .byline-name, .c-byline__author, [class*="author__name" i]',
  '[class*="byline" i], [class*="author" i], [class*="autor" i], [class*="verfasser" i], [class*="writer" i], #author, #authors, #byline',
];

/**
 * Selects all elements that may be a byline. The first letter of each class is left out because it may be a capital: a selector that
 * ignores case takes five times as long.
 */
const BYLINE =
  '[rel~="author"], [itemprop~="author"], .vcard .fn, [class*="yline"], [class*="uthor"], [class*="utor"], [class*="erfasser"], [class*="riter"], #author, #authors, #byline';
const LINE_ELEMENTS = new Set('p span div li address em small td h4 h5 h6'.split(' '));
const MAX_LINE_LENGTH = 70;

/** The names in the page's byline: marked as author, linked to the writer's page, named so, or opened by "By". */
export function bylineNames(metadata: PageMetadata, people: (fields: string[]) => string[]): string[] {
  const { document, texts, isOutsideArticle } = metadata;
  const bylines = [...document.querySelectorAll(BYLINE)];
  for (const selector of BYLINE_SELECTORS) {
    for (const element of bylines.filter((byline) => byline.matches(selector)).slice(0, MAX_BYLINES)) {
      const text = textOfParts(element.querySelector('[itemprop~="name"]') ?? element);
      if (!text || text.length > 120 || isOutsideArticle(element) || isOfPicture(element)) continue;
      if (element.closest('[hidden]') || nameWords(element).some((word) => NOT_BYLINES.has(word))) continue;
      const marked = MARKED_SELECTORS.includes(selector);
      const names = people([text]).filter((name) => marked || name.includes(' ') || opensName(text));
      if (names.length > 0)
        return withoutPlaces(marked ? unique([...names, ...namesBeside(element, selector, people)]) : names);
    }
  }
  const fullNames = (line: string) => people([line]).filter((name) => FULL_NAME.test(name));
  const first = texts.slice(0, MAX_TEXT_NODES);
  for (const [index, text] of first.entries()) {
    const opening = (text.nodeValue ?? '').trim().slice(0, MAX_LINE_LENGTH);
    if (opening === '' || !opensByline(opening)) continue;
    // "Photo by" in a credit names who took a picture. The credits of a page may name who wrote it, too: "Text: Ada Lund".
    if (text.parentElement && isOfPicture(text.parentElement) && BOILERPLATE.pictureCredits.test(opening)) continue;
    for (const element of linesOpenedBy(text)) {
      // A line in a link is the byline of another story.
      if (isOutsideArticle(element) || element.closest('a[href]')) continue;
      const names = fullNames(firstLine(element));
      if (names.length > 0) return withoutPlaces(names);
    }
    const labelled = isLabel(opening) && text.parentElement && !isOutsideArticle(text.parentElement);
    const names = labelled && !text.parentElement.closest('a[href]') ? fullNames(nextText(first, index)) : [];
    if (names.length > 0) return withoutPlaces(names);
  }
  const beside = nameBesideDate(metadata, fullNames);
  return beside.length > 0 ? beside : linkedNames(metadata, people);
}

const FULL_NAME = /^\p{Lu}\S+ (?:\S+ ){0,3}\p{Lu}/u;

/** Tells whether a text is nothing but the words before a name: "By", "Autor:". */
function isLabel(text: string): boolean {
  return withoutOpening(`${text} `).trim() === '';
}

/** Gives the text after one of these, when it is short. */
function nextText(texts: Node[], index: number): string {
  const next = texts.slice(index + 1, index + 1 + MAX_BLANK_TEXTS).find((text) => text.nodeValue?.trim());
  const line = foldedText(next);
  return line.length <= MAX_LINE_LENGTH ? line : '';
}

/** Blank texts between a label and what it is for, and texts under the headline among which the date may be, at most. */
const MAX_BLANK_TEXTS = 6;
const MAX_TEXTS_TO_DATE = 40;

/** The name that is alone with the date in a line under the headline: "Ada Lund | 3 March 2024". */
function nameBesideDate({ document, texts }: PageMetadata, fullNames: (line: string) => string[]): string[] {
  const headline = document.querySelector('h1');
  const from = headline ? texts.findIndex((text) => isFollowing(headline, text) && !headline.contains(text)) : -1;
  if (from < 0) return [];
  const under = texts.slice(from, from + MAX_TEXTS_TO_DATE).filter((text) => text.nodeValue?.trim());
  for (const [index, text] of under.entries()) {
    const before = under[index - 1];
    if (!before || !isDateLine((text.nodeValue ?? '').trim())) continue;
    const name = foldedText(before);
    const line = text.parentElement?.parentElement;
    if (
      !line?.contains(before) ||
      line.closest('blockquote, a[href]') ||
      foldedText(line).length > MAX_LINE_LENGTH ||
      !foldedText(line).startsWith(name)
    )
      return [];
    return fullNames(name.replace(/\s*[|·•,–-]$/, ''));
  }
  return [];
}

/** The writer whom a blog is named after: its own name, where it is marked as that of the writer. */
export function namesakeOfSite({ document, isOutsideArticle }: PageMetadata): string[] {
  for (const element of [...document.querySelectorAll(MARKED_SELECTORS.join())].slice(0, MAX_BYLINES)) {
    const names = splitNames(foldedText(element.querySelector('[itemprop~="name"]') ?? element));
    if (names.length === 1 && isPerson(names[0]) && !isOutsideArticle(element)) return names;
  }
  return [];
}

const MAX_LINKS = 2000;

/** Addresses of pages about those who write for a site. */
const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:e|en|es|in|innen)?|auteurs?|staff|news-?team|reporters?|contributors?|contributeurs?|journalists?|redakteure?)\/(.+)/i;

/** The name in the first link to a page about somebody who has that name in the address: `/staff/jane-doe`. */
function linkedNames({ document, isOutsideArticle }: PageMetadata, people: (fields: string[]) => string[]): string[] {
  for (const link of [...document.querySelectorAll('a[href*="/"]')].slice(0, MAX_LINKS)) {
    const slug = AUTHOR_PAGE.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
    const name = slug && foldedText(link);
    if (!name.includes(' ') || name.length > 60 || isOutsideArticle(link) || isOfPicture(link)) continue;
    // A link in a sentence leads to somebody whom the story is about.
    if (foldedText(link.parentElement ?? link).length > MAX_LINE_LENGTH) continue;
    const words = name.split(' ');
    const isNamed = [words[0], words[words.length - 1]].every((word) =>
      squash(foldWord(slug)).includes(squash(foldWord(word))),
    );
    if (isNamed && people([name]).length > 0) return people([name]);
  }
  return [];
}

/** Words in the names of elements that are about a writer, or of a button beside the name. */
const NOT_BYLINES = new Set(['bio', 'about', 'more', 'follow', 'btn', 'button']);

const CREDIT_NAMES = new Set('credit credits caption photographer photo image copyright figcaption'.split(' '));

/** Tells whether an element names who took a picture: it is in a figure, or has such a name. */
function isOfPicture(element: Element): boolean {
  if (element.closest('figure, figcaption')) return true;
  const { parentElement } = element;
  return [element, ...(parentElement ? [parentElement] : [])].some((one) =>
    nameWords(one).some((word) => CREDIT_NAMES.has(word)),
  );
}

/** Gives the elements whose text begins with this text and is a short line, outermost first. */
function linesOpenedBy(text: Node): Element[] {
  const lines: Element[] = [];
  for (let at = text; at.parentElement && !textBefore(at); at = at.parentElement) {
    const line = firstLine(at.parentElement);
    if (line.length > MAX_LINE_LENGTH) break;
    const isLine = LINE_ELEMENTS.has(at.parentElement.localName) && at.parentElement.childElementCount <= 4;
    if (isLine && line.length >= 6 && opensByline(line)) lines.unshift(at.parentElement);
  }
  return lines;
}

/** Tells whether there is text before a node in the same parent. */
function textBefore(node: Node): boolean {
  for (let before = node.previousSibling; before; before = before.previousSibling) {
    if ((isText(before) || isElement(before)) && before.textContent?.trim()) return true;
  }
  return false;
}

/** Gives the names in other elements of the selector on the same short line of credits. */
function namesBeside(element: Element, selector: string, people: (fields: string[]) => string[]): string[] {
  let line = element.parentElement;
  while (line && /^(?:li|span)$/.test(line.localName)) line = line.parentElement;
  if (!line || foldedText(line).length > MAX_FIELD_LENGTH) return [];
  return people(
    [...line.querySelectorAll(selector)].map((other) => foldedText(other.querySelector('[itemprop~="name"]') ?? other)),
  );
}

/**
 * Gives an element's text, with a separator between parts that only their elements keep apart: "Jane Doe" and
 * "Reporter".
 */
function textOfParts(element: Element): string {
  let text = '';
  for (const node of textsIn(element)) {
    const part = node.nodeValue ?? '';
    text += /[\p{Ll}.]$/u.test(text) && /^\p{Lu}/u.test(part) ? ` | ${part}` : part;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** An element's text up to its first line break. */
function firstLine(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && node.localName === 'br' && text.trim()) break;
    text += node.textContent ?? '';
  }
  return text.replace(/\s+/g, ' ').trim();
}
