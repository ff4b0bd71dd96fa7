import { UNSPACED_OR_HANGUL } from '../../text/scripts';
import { foldedText } from '../markup/dom';
import { foldTitle, saysTheSame } from '../markup/headings';
import { isPageControl } from '../words/boilerplate';
import { opensByline } from '../words/bylines';
import { isClock, isDateLine } from '../words/calendar';
import type { Draft, JudgedBlock, KnownArticle } from './draft/draft';
import { groupedIn } from './layout';

/**
 * This many of the first blocks may belong to the masthead, and fewer of them to a standfirst above the credits. Chosen
 * by hand.
 */
const MAX_MASTHEAD_BLOCKS = 40;
const MAX_BLOCKS_TO_CREDITS = 10;
/**
 * UTF-16 units of the longest row of credits; words of its longest pieces, and of those that are a credit. Chosen by
 * hand.
 */
const MAX_ROW_LENGTH = 200;
const MAX_PIECE_WORDS = 4;
const MAX_CREDIT_WORDS = 12;
/**
 * Words of the longest line of credits, of one with the words "By …", of one with a name of the writer's in it. Chosen
 * by hand.
 */
const MAX_LINE_WORDS = 25;
const MAX_BYLINE_WORDS = 14;
const MAX_WORDS_AROUND_NAME = 8;
/** Words of the longest line over the headline, and of a heading that names the writer. */
const MAX_KICKER_WORDS = 4;

/** A name that is whole with fewer letters than names have elsewhere. */
const UNSPACED_NAME = new RegExp(`^[${UNSPACED_OR_HANGUL}]{2,}$`, 'u');

/** This many lines that are a time of day are each over a part of the story. */
const MIN_CLOCKS = 3;

/**
 * Drops what is over the story: navigation, the headline again, names, dates, counts. Standfirsts get their type. In the
 * story itself only lines that are nothing but a date or the writer's name are dropped.
 */
export function dropMasthead({ blocks, known }: Draft): JudgedBlock[] {
  const standfirst = standfirstAboveCredits(blocks, known);
  const story = blocks.findIndex(
    (block, index) =>
      block.type === 'paragraph' &&
      block.features.prose &&
      !block.features.inStandfirst &&
      index !== standfirst &&
      !isCreditsRow(block, known),
  );
  const end = story < 0 ? 0 : Math.min(story, MAX_MASTHEAD_BLOCKS);
  // A line named "credit" under the headline says who wrote, where there is no picture that it may be of.
  const isFarFromPicture = (index: number) =>
    !blocks.slice(Math.max(0, index - 2), index + 2).some(({ picture }) => picture);
  const isToldByTheHour = blocks.filter(({ text }) => isClock(text)).length >= MIN_CLOCKS;
  const listsPages = tablesOfPages(blocks);
  return blocks.flatMap((block, index) => {
    const isCaption = block.type === 'caption' && !(index < end && opensByline(block.text) && isFarFromPicture(index));
    if (block.picture || isCaption || (isToldByTheHour && isClock(block.text))) return block;
    // A table without some of its cells says what is not so.
    if (block.type === 'tableCell' && !listsPages.has(block.element.closest('table'))) return block;
    if (index >= end) return isCredits(block, known, false) ? [] : block;
    if (isMasthead(block, known) || isKicker(block, blocks[index + 1], known)) return [];
    return index === standfirst || isStandfirst(block)
      ? { ...block, type: 'standfirst' as const, level: undefined }
      : block;
  });
}

/** Gives the tables that list other pages: most of their cells are links. */
function tablesOfPages(blocks: JudgedBlock[]): Set<Element | null> {
  const areMostLinks = (cells: readonly JudgedBlock[]) =>
    cells.filter(({ features }) => features.linked > 0.5).length > cells.length / 2;
  const tables = groupedIn(blocks, 'tableCell', 'table');
  return new Set([...tables].filter(([, cells]) => areMostLinks(cells)).map(([table]) => table));
}

/**
 * Gives the index of the only running text above the writer's name or the date, which is a standfirst; -1 when there is
 * none.
 */
function standfirstAboveCredits(blocks: JudgedBlock[], known: KnownArticle): number {
  let found = -1;
  for (const [index, block] of blocks.slice(0, MAX_BLOCKS_TO_CREDITS).entries()) {
    if (block.picture || block.type === 'caption') continue;
    if (block.features.prose) {
      if (found >= 0) return -1;
      found = index;
    } else if (found >= 0 && isCredits(block, known, true) && foldTitle(block.text) !== foldTitle(known.title))
      return found;
  }
  return -1;
}

/** Tells whether a short line is right over the headline. */
function isKicker({ element, features }: JudgedBlock, next: JudgedBlock | undefined, { title }: KnownArticle): boolean {
  if (features.words > MAX_KICKER_WORDS || title === '') return false;
  // The first reading of the page may have taken the headline itself away.
  const sibling = element.nextElementSibling;
  const under = [next?.type === 'heading' ? next.text : '', sibling?.localName === 'h1' ? foldedText(sibling) : ''];
  return under.some((text) => foldTitle(text) === foldTitle(title));
}

function isMasthead(block: JudgedBlock, known: KnownArticle): boolean {
  const { text, type } = block;
  const { words, linked, sentence } = block.features;
  if (isCredits(block, known, true) || isCreditsRow(block, known)) return true;
  if (linked > 0.5 && words <= 15) return true;
  if (type === 'heading' && words <= MAX_KICKER_WORDS && /author|autor|byline/i.test(block.element.className))
    return true;
  if (type === 'listItem' && words <= 6 && linked > 0.3) return true;
  if (type !== 'heading' && words <= 3 && !sentence && !/[:!?,.]$/.test(text)) return true;
  const key = foldTitle(text);
  if (key === foldTitle(known.siteName) || /^https?:\/\/\S+$/.test(text)) return true;
  const title = foldTitle(known.title);
  const isBreadcrumb = title !== '' && /[»›>/]/.test(text) && key.endsWith(title);
  return isBreadcrumb;
}

/**
 * Tells whether a line names the writer or the time, or repeats the headline. Above the story weaker signs are enough.
 */
function isCredits({ type, text, features }: JudgedBlock, known: KnownArticle, isAboveStory: boolean): boolean {
  const { words, sentence } = features;
  if (words > MAX_LINE_WORDS) return false;
  const key = foldTitle(text);
  const title = foldTitle(known.title);
  if (title !== '' && key === title && type !== 'quote') return true;
  if (isAboveStory && type === 'heading' && !sentence && saysTheSame(text, known.title)) return true;
  const isUnderKicker =
    title !== '' && key.endsWith(` ${title}`) && key.split(' ').length - title.split(' ').length <= MAX_KICKER_WORDS;
  if (isAboveStory && type === 'heading' && isUnderKicker) return true;
  if ((isAboveStory || words > 2 || type === 'listItem') && isDateLine(text)) return true;
  if (isStamp(text)) return true;
  if (words <= MAX_BYLINE_WORDS && !sentence && opensByline(text) && /\p{Lu}/u.test(text.slice(3))) return true;
  return known.authors.some((author) => {
    const name = foldTitle(author);
    if (name.length <= 4 && (type === 'heading' || !UNSPACED_NAME.test(name))) return false;
    return key === name || (words <= MAX_WORDS_AROUND_NAME && !sentence && key.includes(name));
  });
}

/**
 * Tells whether a block is a row of short pieces of which one is the writer's name or the date, as in "By Jane Doe · 3 May
 * 2026 · 2 minutes". Above the story the other pieces are places, sections, counts and buttons, in any language.
 */
function isCreditsRow({ type, text }: JudgedBlock, known: KnownArticle): boolean {
  if (type === 'heading' || text.length > MAX_ROW_LENGTH) return false;
  const pieces = text.split(/\n|\s[|·•—–/]\s/).map((piece) => piece.trim());
  if (pieces.length < 2) return false;
  const names = known.authors.map(foldTitle);
  let credits = 0;
  for (const piece of pieces) {
    const isCredit = isDateLine(piece) || opensByline(piece) || names.includes(foldTitle(piece));
    if (isCredit) credits++;
    const isLong = piece.split(/\s+/).length > (isCredit ? MAX_CREDIT_WORDS : MAX_PIECE_WORDS);
    if (isLong || (!isCredit && /[.!?…]$/.test(piece))) return false;
  }
  // A section and the date: "Politics / 3 May 2026".
  const isKicker = pieces.length === 2 && isDateLine(pieces[1]) && pieces[0].split(' ').length <= 2;
  return credits >= (pieces.length > 2 || isKicker ? 1 : 2);
}

/** Matches the gap between two pieces of a line; pages set some beside each other without a space. */
const PIECES = /\n|\s[|·•—–/-]\s|(?<=[\p{Ll}\d])(?=\p{Lu})/u;

/** Tells whether a line is dates and what is beside them, and nothing else: "Stand: 10:49 UhrLesedauer: 5 Minuten". */
function isStamp(text: string): boolean {
  if (text.length > MAX_ROW_LENGTH || !/\d/.test(text)) return false;
  const pieces = text.split(PIECES).flatMap((piece) => afterDate(piece.trim()));
  return (
    pieces.length > 1 && pieces.some(isDateLine) && pieces.every((piece) => isDateLine(piece) || isPageControl(piece))
  );
}

/** Gives a date and what follows it without a mark between them: "3 May 2026, 14:59 Reading time: 4 minutes". */
function afterDate(piece: string): string[] {
  const words = piece.split(' ');
  // With a whole date after them words are a date line unless one of them is of no date: most pieces end here with their first word.
  const stranger = words.findIndex((_, at) => !isDateLine(`${words.slice(0, at + 1).join(' ')} 1.1.2000`));
  for (let end = stranger < 0 ? words.length - 1 : stranger; end > 0; end--) {
    const [date, rest] = [words.slice(0, end).join(' '), words.slice(end).join(' ')];
    if (isDateLine(date)) return isDateLine(piece) ? [piece] : [date, rest];
  }
  return [piece];
}

function isStandfirst({ type, features: { words, inStandfirst } }: JudgedBlock): boolean {
  return type === 'heading' ? words >= 8 : inStandfirst && words >= 4;
}
