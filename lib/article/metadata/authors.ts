import { foldedText, isElement, isText, textsIn } from '../markup/dom';
import { nameWords } from '../markup/element-names';
import { foldTitle } from '../markup/headings';
import { hasType, isNode, type JsonLdNode, textOf } from '../markup/json-ld';
import { hostOf } from '../markup/links';
import { MAX_BYLINES, MAX_DECLARED_AUTHORS, MAX_TEXT_NODES } from '../page-bounds';
import {
  namesNoPerson,
  namesPhotographer,
  opensByline,
  opensName,
  splitAtConjunctions,
  withoutEnding,
  withoutOpening,
} from '../words/bylines';
import { isDateLine } from '../words/calendar';
import type { PageMetadata } from './page-metadata';

const AUTHOR_META =
  'author article:author dc.creator dcterms.creator parsely-author sailthru.author citation_author cxenseparse:author byl'.split(
    ' ',
  );
const MAX_WORDS = 5;
const MAX_FIELD_LENGTH = 200;

/**
 * Gives the people who wrote the article, in page order: those that the page declares, when its readers can see the
 * name; else those in its byline. Desks, agencies and the site itself are not people.
 */
export function findAuthors(metadata: PageMetadata, siteName: string): string[] {
  const sites = new Set([
    foldTitle(siteName),
    foldTitle(hostOf(metadata.url)),
    squash(hostOf(metadata.url).split('.')[0]),
  ]);
  const people = (fields: string[]) => unique(fields.flatMap(splitNames)).filter((name) => isPerson(name, sites));
  let seen: string | null = null;
  const visible = (name: string) => {
    seen ??= visibleText(metadata.document.body ?? metadata.document.documentElement)
      .toLowerCase()
      .normalize();
    return seen.includes(name.toLowerCase().normalize());
  };
  const declared = people(declaredNames(metadata.article?.author, metadata.jsonLd)).filter(visible);
  if (declared.length > 0) return inFull(declared, metadata, people);
  const meta = people(
    AUTHOR_META.flatMap((name) => metadata.meta.get(name) ?? []).slice(0, MAX_DECLARED_AUTHORS),
  ).filter(visible);
  if (meta.length > 0) return inFull(withoutPlaces(meta), metadata, people);
  return bylineNames(metadata, people);
}

/** In these scripts a name is written without a blank. */
const IS_WHOLE = /[\p{sc=Han}\p{sc=Hang}\p{sc=Kana}\p{sc=Hira}]/u;

/** Completes a given name that is alone to the full name, where the byline has it. */
function inFull(names: string[], metadata: PageMetadata, people: (fields: string[]) => string[]): string[] {
  const [only, ...others] = names;
  if (others.length > 0 || only.includes(' ') || IS_WHOLE.test(only)) return names;
  return [bylineNames(metadata, people).find((name) => name.startsWith(`${only} `)) ?? only];
}

/** Names in a JSON-LD `author`: of people, or of nodes that do not say what they are. A node may refer to one of `nodes`. */
function declaredNames(author: unknown, nodes: JsonLdNode[]): string[] {
  const authors: unknown[] = Array.isArray(author) ? author.slice(0, MAX_DECLARED_AUTHORS) : [author];
  return authors.flatMap((one) => {
    const isReference = isNode(one) && one['@id'] && !one.name;
    const node = isReference ? nodes.find((other) => other['@id'] === one['@id'] && other.name) : one;
    if (isNode(node) && hasType(node, /Organization/)) return [];
    const name = isNode(node) ? textOf(node.name) : textOf(node);
    return name ? [name] : [];
  });
}

const BYLINE_SELECTORS = [
  '[rel~="author"]',
  '[itemprop~="author"]',
  '.author.vcard, .vcard .fn, .author-name, .authorname, .author_name, .byline-name, .c-byline__author, [class*="author__name" i]',
  '[class*="byline" i], [class*="author" i], [class*="autor" i], [class*="verfasser" i], [class*="writer" i], #author, #authors, #byline',
];

/**
 * Selects all elements that may be a byline. The first letter of each class is left out because it may be a capital: a selector that
 * ignores case takes five times as long.
 */
const BYLINE =
  '[rel~="author"], [itemprop~="author"], .vcard .fn, [class*="yline"], [class*="uthor"], [class*="utor"], [class*="erfasser"], [class*="riter"], #author, #authors, #byline';
const LINE_ELEMENTS = new Set(['p', 'span', 'div', 'li', 'address', 'em', 'small', 'td']);
const MAX_LINE_LENGTH = 70;

/** The names in the page's byline: marked as author, named so, or opened by "By". */
function bylineNames(
  { document, texts, isOutsideArticle }: PageMetadata,
  people: (fields: string[]) => string[],
): string[] {
  const bylines = [...document.querySelectorAll(BYLINE)];
  for (const selector of BYLINE_SELECTORS) {
    for (const element of bylines.filter((byline) => byline.matches(selector)).slice(0, MAX_BYLINES)) {
      const text = textOfParts(element.querySelector('[itemprop~="name"]') ?? element);
      if (!text || text.length > 120 || isOutsideArticle(element) || isOfPicture(element)) continue;
      if (element.closest('[hidden]') || nameWords(element).some((word) => NOT_BYLINES.has(word))) continue;
      const marked = selector.startsWith('[rel') || selector.startsWith('[item');
      const names = people([text]).filter((name) => marked || name.includes(' ') || opensName(text));
      if (names.length > 0)
        return withoutPlaces(marked ? unique([...names, ...namesBeside(element, selector, people)]) : names);
    }
  }
  for (const text of texts.slice(0, MAX_TEXT_NODES)) {
    if (!opensByline((text.nodeValue ?? '').trim().slice(0, MAX_LINE_LENGTH))) continue;
    for (const element of linesOpenedBy(text)) {
      if (isOutsideArticle(element)) continue;
      const names = people([firstLine(element)]).filter((name) => /^\p{Lu}\S+ (?:\S+ ){0,3}\p{Lu}/u.test(name));
      if (names.length > 0) return withoutPlaces(names);
    }
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

/** Takes out single words beside a full name: such a word is the place that the article was written in. */
function withoutPlaces(names: string[]): string[] {
  const full = names.filter((name) => /[\s.]/.test(name) || IS_WHOLE.test(name));
  return full.length > 0 ? full : names;
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

/** Splits "By A. B. Doe, Chief Editor and C. Roe" into what may be names. */
export function splitNames(field: string): string[] {
  const text = field.replace(/\s+/g, ' ').trim();
  if (text.length > MAX_FIELD_LENGTH || /^https?:\/\//.test(text)) return [];
  return text
    .split(/\s*[,;&/+]\s*|\s[-–|·•]\s/u)
    .flatMap(splitAtConjunctions)
    .filter((part) => !namesPhotographer(part))
    .map((part) => bareName(part))
    .filter(Boolean);
}

function bareName(part: string): string {
  const name = withoutEnding(withoutOpening(part.replace(/^[^\p{L}]+/u, '').trim()));
  return name.replace(/^[^\p{L}]+|[^\p{L}.)]+$/gu, '').trim();
}

/** Initials alone, which tell a reader no name: "E.P." */
const INITIALS = /^(?:\p{Lu}\.\s?){1,3}$/u;

/** A name that begins with a capital also ends with a capitalised word: what follows "Published a" is not a name. */
const ENDS_SMALL = /^\p{Lu}.* (?!(?:jr|sr)\.?$)\p{Ll}+$/u;

function isPerson(name: string, sites: Set<string>): boolean {
  const words = name.split(' ');
  if (words.length > MAX_WORDS || name.length < 2 || name.length > 60 || /[\d@:?!=<>_]|https?|www\./.test(name))
    return false;
  if (/\.(?:de|com|net|org|at|be|ch|info|cl|fr|it|es|nl)$/i.test(name) || isDateLine(`${name} 1`)) return false;
  if (namesNoPerson(name) || INITIALS.test(name) || ENDS_SMALL.test(name)) return false;
  const key = foldTitle(name);
  if (sites.has(key)) return false;
  const squashed = squash(name);
  return (
    squashed.length < 2 ||
    ![...sites].some((site) => squash(site) === squashed || (squashed.length > 5 && squash(site).startsWith(squashed)))
  );
}

function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Returns the text of a page that readers can see, as far as its markup tells. */
function visibleText(root: Element): string {
  const text = root.textContent ?? '';
  let seen = '';
  let from = 0;
  for (const element of root.querySelectorAll('script, style, noscript')) {
    const unseen = element.textContent ?? '';
    const at = text.indexOf(unseen, from);
    if (at < 0) continue;
    seen += `${text.slice(from, at)}\n`;
    from = at + unseen.length;
  }
  return seen + text.slice(from);
}

function unique(names: string[]): string[] {
  const keys = new Set<string>();
  return names.filter((name) => {
    const key = foldTitle(name);
    const isNew = !keys.has(key);
    keys.add(key);
    return isNew;
  });
}
