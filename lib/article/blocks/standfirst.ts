import { ENDS_WITH_SENTENCE } from '../../text/sentences';
import { wholeTextFinder } from '../markup/dom';
import { nameWords, suggestsBoilerplate, suggestsCaption, suggestsStandfirst } from '../markup/element-names';
import { foldTitle, saysTheSame } from '../markup/headings';
import { BOILERPLATE, endsInCredit, isPageControl } from '../words/boilerplate';
import { opensByline } from '../words/bylines';
import { isDateLine } from '../words/calendar';
import type { ElementUnderHeadline } from './between-headline-and-body';
import { type DraftBlock, readDraftBlocks } from './draft-blocks';

const MAX_WORDS = 120;
/** Words of the shortest standfirst, and of the shortest one that only its place shows. Both are chosen by hand. */
const MIN_WORDS = 6;
const MIN_WORDS_BY_PLACE = 10;
/** Blocks from the start of an element among which a standfirst is looked for. */
const MAX_BLOCKS_READ = 12;
/** UTF-16 units at its start by which a text is recognised as what the page declares as its description. */
const DESCRIPTION_START = 40;

/** Holds what else the page says of the article: its titles, which may be several, and the descriptions in its data. */
export interface KnownStandfirst {
  titles: string[];
  descriptions: string[];
}

interface Known extends KnownStandfirst {
  wholeTextIn: ReturnType<typeof wholeTextFinder>;
}

/**
 * Tells how a block is recognised as a standfirst: by its name, its tag or the page's data (`said`), or by its place alone.
 */
type Evidence = 'said' | 'place';

/**
 * Finds the standfirst that is between the headline and the text that was read, outside of that text: at most two
 * blocks, which get that type. `places` are the elements between the two, `body` is the text that was read.
 */
export function findStandfirst(
  places: ElementUnderHeadline[],
  body: DraftBlock[],
  base: string,
  known: KnownStandfirst,
): DraftBlock[] {
  const texts = new Set(body.map((block) => block.text));
  const wholeTextIn = wholeTextFinder();
  let byPlace: DraftBlock[] = [];
  for (const { element, opening } of places) {
    const found = blocksAtStart(element, base, opening, { ...known, wholeTextIn }).filter(
      ({ block }) => !texts.has(block.text),
    );
    const said = found.filter(({ evidence }) => evidence === 'said');
    if (said.length > 0) return said.slice(0, 2).map(({ block }) => block);
    if (byPlace.length === 0) byPlace = found.slice(0, 2).map(({ block }) => block);
  }
  return byPlace;
}

/** The blocks of an element that may be a standfirst, up to where the text begins. */
function blocksAtStart(
  element: Element,
  base: string,
  opening: string | null,
  known: Known,
): { block: DraftBlock; evidence: Evidence }[] {
  if (['nav', 'aside', 'figure', 'footer', 'form'].includes(element.localName)) return [];
  const found: { block: DraftBlock; evidence: Evidence }[] = [];
  const read = readDraftBlocks(element, base, MAX_BLOCKS_READ);
  for (const [index, block] of read.entries()) {
    if (opening && block.text.includes(opening)) break;
    if (isInElementOfPicture(block, read[index - 1])) continue;
    const evidence = evidenceOf(block, element, known);
    if (evidence) found.push({ block: { ...block, type: 'standfirst', level: undefined, wrappers: [] }, evidence });
  }
  return found;
}

/** Tells whether a block is the only text in the element of the picture before it: it is its caption, unless its name says otherwise. */
function isInElementOfPicture({ element, text }: DraftBlock, before: DraftBlock | undefined): boolean {
  if (!before?.picture || !before.element.contains(element) || suggestsStandfirst(nameWords(element))) return false;
  return (before.element.textContent ?? '').trim().length <= text.length + 20;
}

/** Gives the sign by which a block is a standfirst; null when it is not one. */
function evidenceOf(block: DraftBlock, top: Element, { titles, descriptions, wholeTextIn }: Known): Evidence | null {
  const { text, linkLength, element, type, picture } = block;
  const words = text.split(' ').length;
  if (picture || type === 'caption' || words > MAX_WORDS || linkLength > text.length / 3) return null;
  const isDeclared = descriptions.some((description) => startsAlike(description, text));
  if (words < MIN_WORDS && !isDeclared) return null;
  let named = false;
  for (let at: Element | null = wholeTextIn(element, text.length); at; at = at === top ? null : at.parentElement) {
    const names = nameWords(at);
    named ||=
      suggestsStandfirst(names) || names.includes('intro') || names.includes('abstract') || names.includes('summary');
    if (suggestsCaption(names)) return null;
    // An element's own name counts for more than that of the element it is in, which may hold the byline, too.
    if (named && at === element) break;
    if (suggestsBoilerplate(names)) return null;
  }
  if (isNotice(text) || titles.some((title) => isHeadline(text, title))) return null;
  if (/^h[12]$/.test(element.localName) && titles.some((title) => isLongHeadline(text, title))) return null;
  if (named || isDeclared || /^h[2-6]$/.test(element.localName)) return 'said';
  const isLine = /[.!?…"”»]$/.test(text) || element.localName === 'p';
  return words >= MIN_WORDS_BY_PLACE && isLine && !opensByline(text) ? 'place' : null;
}

/** Tells whether a text repeats the headline; sentences may use its words. */
function isHeadline(text: string, title: string): boolean {
  return foldTitle(text) === foldTitle(title) || (!ENDS_WITH_SENTENCE.test(text) && saysTheSame(text, title));
}

/** Tells whether the headline on the page is all of that in its data, with words before or after it. */
function isLongHeadline(text: string, title: string): boolean {
  const wanted = foldTitle(title);
  return wanted.split(' ').length >= MIN_WORDS && ` ${foldTitle(text)} `.includes(` ${wanted} `);
}

/**
 * Tells whether a line belongs to the page and not to the article: a date, a button, an appeal, a notice of rights or
 * of consent.
 */
function isNotice(text: string): boolean {
  const { callsToAction, legalNotices, embedNotices, paywallNotices } = BOILERPLATE;
  if (isDateLine(text) || isPageControl(text) || endsInCredit(text) || /^(?:©|copyright\b)/i.test(text)) return true;
  return [callsToAction, legalNotices, embedNotices, paywallNotices].some((words) => words.test(text));
}

function startsAlike(description: string, text: string): boolean {
  const fold = (whole: string) =>
    whole
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase();
  const [a, b] = [fold(description), fold(text)];
  return (
    a !== '' && b !== '' && (a === b || (b.length >= DESCRIPTION_START && a.startsWith(b.slice(0, DESCRIPTION_START))))
  );
}
