import { opensText } from '../blocks/openers';
import { HEADINGS } from '../markup/element-names';
import { closesWithCredit } from '../words/boilerplate';
import type { Draft, JudgedBlock } from './draft/draft';

/**
 * Share of a part's text that must be running text, and the largest share of links that it may have. Chosen by hand.
 */
const MIN_PROSE = 0.6;
const MAX_LINKED = 0.35;
/** More of the story may be this many blocks before its first or after its last running text. */
const NEAR = 3;

/** Holds what is known of a part of the page that the first reading took away as a whole. */
interface Part {
  text: number;
  prose: number;
  /** Counts the letters of it that are in the cells of tables of data. */
  cells: number;
  linked: number;
  hasControl: boolean;
  /** True when a line in it leads to another article: the part is then a teaser. */
  leadsAway: boolean;
}

/**
 * Gives back what the first reading of the page wrongly removed: running text among the story's own, or set like it,
 * with its headings, lists, tables, quotations and pictures. All else that was removed stays out.
 */
export function giveBack({ blocks }: Draft): JudgedBlock[] {
  if (blocks.every(({ features }) => features.kept)) return blocks;
  const kept = new Set(blocks.filter(({ features }) => features.kept).map(({ element }) => element));
  const isKeptProse = ({ features }: JudgedBlock) => features.kept && features.prose;
  const first = blocks.findIndex(isKeptProse);
  const last = blocks.findLastIndex(isKeptProse);
  if (first < 0) return blocks.filter(({ features }) => features.kept);
  const headline = blocks.findIndex(({ type, level }) => type === 'heading' && level === 1);
  const layouts = new Set(blocks.filter(isKeptProse).map(({ features }) => features.layout));
  const parts = new Map<Element, Part>();
  const partOf = new Map<JudgedBlock, Element>();
  const holders = new Set<Element>();
  for (const element of kept)
    for (let at: Element | null = element; at && !holders.has(at); at = at.parentElement) holders.add(at);
  for (const block of blocks) {
    if (block.features.kept) continue;
    let root = block.element;
    while (root.parentElement && !holders.has(root.parentElement)) root = root.parentElement;
    partOf.set(block, root);
    const part = parts.get(root) ?? {
      text: 0,
      prose: 0,
      cells: 0,
      linked: 0,
      hasControl: [...root.querySelectorAll('button, input, select, textarea, form')].some(
        (control) => !(control.localName === 'button' && (opensText(control) || isOfHeading(control))),
      ),
      leadsAway: false,
    };
    part.text += block.text.length;
    part.linked += block.linkLength;
    part.leadsAway ||= block.features.ownLinked > 0.6 && block.features.words >= 4;
    if (block.type === 'tableCell') part.cells += block.text.length;
    if (block.features.prose) part.prose += block.text.length;
    parts.set(root, part);
  }
  const isBetween = (index: number, start: number, end: number) => index > start && index < end;
  const comesBack = (block: JudgedBlock, index: number, start: number, end: number): boolean => {
    const { features } = block;
    if (features.kept) return true;
    const root = partOf.get(block);
    const part = root && parts.get(root);
    if (!root || !part || features.inBoilerplate || features.inComments || part.hasControl) return false;
    const isInside = isBetween(index, start, end);
    const isNear = isBetween(index, first - NEAR - 1, last + NEAR + 1);
    const isAlike = layouts.has(features.layout);
    const isOpening = headline >= 0 && index > headline && index < first && isParagraph(block);
    if (!isInside && !isNear && !isAlike && !isOpening) return false;
    if (block.picture || block.type === 'caption') return isInside && part.linked <= MAX_LINKED * part.text;
    const isText = !part.leadsAway && part.prose >= MIN_PROSE * part.text && part.linked <= MAX_LINKED * part.text;
    if (block.type === 'tableCell')
      return isInside && part.cells >= MIN_PROSE * part.text && part.linked <= MAX_LINKED * part.text;
    if (features.prose) return isText || (isAlike && isInside && !part.leadsAway);
    if (block.type === 'heading')
      return isInside && features.ownLinked < 0.5 && (isText || part.text === block.text.length);
    if (block.type === 'quote') return isInside && features.linked < 0.5;
    return isInside && (isText || opensKeptList(block, blocks[index + 1]));
  };
  // Running text that is set like the story's is the story, and what is between it and the rest belongs to it, too.
  const isStory = blocks.map(
    (block, index) =>
      block.features.prose && layouts.has(block.features.layout) && comesBack(block, index, first, last),
  );
  const [start, end] = [isStory.indexOf(true), isStory.lastIndexOf(true)];
  const isBack: boolean[] = [];
  for (const [index, block] of blocks.entries())
    isBack.push(
      comesBack(block, index, start, end) || (isBack[index - 1] === true && isNextItem(block, blocks[index - 1])),
    );
  const above = blocks.filter(
    (block, index) =>
      index < first && isBack[index] && block.features.prose && !isLineOfPicture(block, blocks[index - 1]),
  );
  return blocks
    .filter((_, index) => isBack[index])
    .map((block) => (above.length === 1 && block === above[0] ? { ...block, type: 'standfirst' as const } : block));
}

/** Tells whether a block is running text in the list of the item before it: of a list, all or nothing is of the story. */
function isNextItem({ type, element, features }: JudgedBlock, before: JudgedBlock): boolean {
  if (type !== 'listItem' || before.type !== 'listItem' || !features.prose || features.linked > MAX_LINKED)
    return false;
  const list = element.closest('ul, ol');
  return list !== null && list === before.element.closest('ul, ol') && !features.inBoilerplate && !features.inComments;
}

/** Tells whether a line says what the items of the list right under it are: "They export above all:". */
function opensKeptList({ text, features }: JudgedBlock, next: JudgedBlock | undefined): boolean {
  return text.endsWith(':') && features.linked === 0 && next?.type === 'listItem' && next.features.kept;
}

/** Tells whether a block is set as the paragraphs of a text are, and not as a box, a list or the line under a picture. */
function isParagraph({ type, text, element }: JudgedBlock): boolean {
  return type === 'paragraph' && element.localName === 'p' && !closesWithCredit(text);
}

/** Tells whether a button copies the link to a heading, in which it is. */
function isOfHeading(button: Element): boolean {
  return button.closest(HEADINGS) !== null && (button.textContent ?? '').trim() === '';
}

/** Tells whether a text is of the picture before it, by its name, by its credit or because it is in the picture's element. */
function isLineOfPicture({ text, element, features }: JudgedBlock, before: JudgedBlock | undefined): boolean {
  return (
    features.inCaption ||
    closesWithCredit(text) ||
    (before?.picture !== undefined && element.parentElement === before.element)
  );
}
