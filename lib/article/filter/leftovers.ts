import { foldedText } from '../markup/dom';
import { nameWords } from '../markup/element-names';
import { foldTitle } from '../markup/headings';
import { fileOf } from '../markup/links';
import type { Draft, JudgedBlock } from './draft/draft';
import { groupedIn, storyLayouts } from './layout';

/** Share of a block, and of a table, in links to the same site from which it is a list of links. Chosen by hand. */
const MAX_OWN_LINKED = 0.8;
const MAX_TABLE_LINKED = 0.9;
/** Words of the longest block that may be a single link to another article. */
const MAX_LINK_WORDS = 40;
/** Words of the longest heading that may be a link and yet head a part of the story: a name, a place. */
const MAX_LINKED_HEADING_WORDS = 3;

/**
 * Share of an item that its closing link must have to name another article, and words of such a link. Chosen by hand.
 */
const MIN_ITEM_LINKED = 0.4;
const MIN_ITEM_WORDS = 4;

/** Drops links to other pages of the site that are a block of their own, or fill a table or a list. */
export function dropLinkLists({ blocks }: Draft): JudgedBlock[] {
  const teasers = listsOfTeasers(blocks);
  const tables = tablesOfLinks(blocks);
  return blocks.filter(({ type, element, picture, features: { words, ownLinked } }) => {
    if (picture || type === 'caption') return true;
    if (type === 'tableCell') return !tables.has(element.closest('table'));
    if (type === 'listItem' && teasers.has(element.closest('ul, ol'))) return false;
    const isLink = ownLinked > MAX_OWN_LINKED && words < MAX_LINK_WORDS;
    return !isLink || (type === 'heading' && words <= MAX_LINKED_HEADING_WORDS);
  });
}

/** The tables of which nearly all text is links to other pages of the site. */
function tablesOfLinks(blocks: JudgedBlock[]): ReadonlySet<Element | null> {
  const isOfLinks = (cells: readonly JudgedBlock[]) =>
    cells.reduce((sum, { ownLinkLength }) => sum + ownLinkLength, 0) >
    MAX_TABLE_LINKED * cells.reduce((sum, { text }) => sum + text.length, 0);
  const tables = groupedIn(blocks, 'tableCell', 'table');
  return new Set([...tables].filter(([, cells]) => isOfLinks(cells)).map(([table]) => table));
}

/** The lists of which each item closes with a headline that leads to another page of the site: "Ports: Skerry gets a bridge". */
function listsOfTeasers(blocks: JudgedBlock[]): ReadonlySet<Element | null> {
  const items = blocks.filter(({ picture }) => !picture);
  const lists = groupedIn(items, 'listItem', 'ul, ol');
  const isTeaser = ({ text, element, features }: JudgedBlock) => {
    const last = foldedText([...element.querySelectorAll('a')].at(-1));
    return features.ownLinked >= MIN_ITEM_LINKED && last.split(' ').length >= MIN_ITEM_WORDS && text.endsWith(last);
  };
  return new Set([...lists].filter(([, all]) => all.length > 1 && all.every(isTeaser)).map(([list]) => list));
}

/** A short line that comes this many times is the label of boxes. */
const MIN_REPEATS = 3;
const MAX_REPEATED_WORDS = 8;

/** This many different paragraphs in a row that were there before are the story printed once more. */
const MIN_REPRINTED = 3;
const MIN_PARAGRAPH_WORDS = 12;

/**
 * Drops short lines and pictures that come again, and a part of the story that is printed once more. What is right over a list
 * is the label of that list, as in each part of a comparison, and not of boxes.
 */
export function dropRepeats({ blocks }: Draft): JudgedBlock[] {
  const counts = new Map<string, number>();
  const isShort = ({ type, picture, isCard, features }: JudgedBlock) =>
    !picture && !isCard && type !== 'tableCell' && type !== 'listItem' && features.words <= MAX_REPEATED_WORDS;
  const labels = new Set(blocks.filter((_, index) => blocks[index + 1]?.type === 'listItem'));
  for (const block of blocks) {
    if (isShort(block)) counts.set(block.text, (counts.get(block.text) ?? 0) + 1);
  }
  const reprinted = findReprinted(blocks);
  const again = new Set([...picturesAgain(blocks), ...captionsAgain(blocks)]);
  const isPulled = pullQuoteTest(blocks);
  return blocks.filter(
    (block) =>
      !reprinted.has(block) &&
      !isPulled(block) &&
      !again.has(block) &&
      (!isShort(block) || labels.has(block) || (counts.get(block.text) ?? 0) < MIN_REPEATS),
  );
}

/** Words of the shortest sentence of the story that is repeated in large type in the middle of it. */
const MIN_PULLED_WORDS = 4;
const MAX_PULLED_WORDS = 50;
const PULLED = new Set(['pull', 'pullquote', 'pulledquote', 'pullout']);

/** Makes a test for pull quotes: blocks that are named so, or are inside of something named so, and repeat words of the story. */
function pullQuoteTest(blocks: JudgedBlock[]): (block: JudgedBlock) => boolean {
  let others: string[] | null = null;
  const isNamed = ({ element, features: { words } }: JudgedBlock) =>
    words >= MIN_PULLED_WORDS &&
    words <= MAX_PULLED_WORDS &&
    [element, element.parentElement].some((at) => at && nameWords(at).some((word) => PULLED.has(word)));
  return (block) => {
    if (block.picture || !isNamed(block)) return false;
    const said = foldTitle(block.text);
    others ??= blocks.filter((other) => !isNamed(other)).map(({ text }) => foldTitle(text));
    return others.some((text) => text.includes(said));
  };
}

/** UTF-16 units of a file's name from which no two pictures of an article have it. Chosen by hand. */
const MIN_FILE_NAME = 12;

/** The pictures that were shown before, in whatever size; each picture is kept once. */
function picturesAgain(blocks: JudgedBlock[]): ReadonlySet<JudgedBlock> {
  const seen = new Set<string>();
  return new Set(
    blocks.filter(({ picture }) => {
      if (!picture) return false;
      const file = fileOf(picture.src);
      const key = file.length >= MIN_FILE_NAME && /\d.*\.\w{3,4}$/.test(file) ? file : picture.src;
      const isAgain = seen.has(key);
      seen.add(key);
      return isAgain;
    }),
  );
}

/** Words of a caption that no other picture of the article has, and UTF-16 units of the opening of one. Chosen by hand. */
const MIN_CAPTION_WORDS = 5;
const MIN_OPENING = 30;

/**
 * Finds the captions that come again, whole or cut off, or as a block of another type. The longest of them stays; of equal
 * ones, the one under a picture.
 */
function captionsAgain(blocks: JudgedBlock[]): ReadonlySet<JudgedBlock> {
  const again = new Set<JudgedBlock>();
  const kept: JudgedBlock[] = [];
  const underPicture = new Set(blocks.filter((_, index) => blocks[index - 1]?.picture));
  const worth = (block: JudgedBlock) => 2 * captionKey(block).length + (underPicture.has(block) ? 1 : 0);
  const captions = blocks.filter(
    ({ type, picture, features }) => type === 'caption' && !picture && features.words >= MIN_CAPTION_WORDS,
  );
  for (const block of captions) {
    const key = captionKey(block);
    const alike = kept.findIndex((other) => opensAlike(key, captionKey(other)));
    if (alike < 0) kept.push(block);
    else if (worth(block) > worth(kept[alike])) again.add(kept.splice(alike, 1, block)[0]);
    else again.add(block);
  }
  const keys = new Set(kept.map(captionKey));
  const layouts = keys.size > 0 ? storyLayouts(blocks) : keys;
  for (const block of blocks)
    if (block.type === 'paragraph' && keys.has(captionKey(block)) && !layouts.has(block.features.layout))
      again.add(block);
  return again;
}

/** Tells whether two captions are the same, or one is the opening of the other. */
function opensAlike(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= MIN_OPENING && (a.startsWith(b) || b.startsWith(a)));
}

/** A caption without the marks at its end that say that it is cut off. */
function captionKey({ text }: JudgedBlock): string {
  return text.replace(/\s*(?:\.{3}|…)\s*\p{L}*$/u, '').trim();
}

/** Gives the blocks of runs of paragraphs that the same article has before, with what is between them. */
function findReprinted(blocks: JudgedBlock[]): ReadonlySet<JudgedBlock> {
  const seen = new Set<string>();
  const found = new Set<JudgedBlock>();
  let run: JudgedBlock[] = [];
  const endRun = () => {
    const texts = new Set(run.filter(isParagraph).map(({ text }) => text));
    if (texts.size >= MIN_REPRINTED) for (const block of run) found.add(block);
    run = [];
  };
  for (const block of blocks) {
    const isKnown = seen.has(block.text);
    seen.add(block.text);
    if (isKnown || (run.length > 0 && !isParagraph(block) && block.picture)) run.push(block);
    else endRun();
  }
  endRun();
  return found;
}

const isParagraph = ({ picture, features }: JudgedBlock) => !picture && features.words >= MIN_PARAGRAPH_WORDS;

/** The thing that follows a heading, read from the end: nothing, a heading of this level, or text. */
type Following = 'nothing' | 'text' | { level: number };

/**
 * Drops headings with nothing under them, or only headings of their own level or higher: the text under them was taken
 * out.
 */
export function dropEmptyHeadings({ blocks }: Draft): JudgedBlock[] {
  // A poster has nothing but headings, which are then kept.
  if (blocks.every(({ type, picture }) => type === 'heading' || type === 'caption' || picture)) return blocks;
  const kept: JudgedBlock[] = [];
  let following: Following = 'nothing';
  for (const block of blocks.toReversed()) {
    if (block.type === 'heading') {
      const level = block.level ?? 2;
      if (following === 'nothing' || (following !== 'text' && level >= following.level)) continue;
      following = { level };
    } else if (!block.picture && block.type !== 'caption') following = 'text';
    kept.push(block);
  }
  return kept.reverse();
}
