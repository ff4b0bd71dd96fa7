import { BOILERPLATE, opensAfterStory } from '../words/boilerplate';
import { isDateLine } from '../words/calendar';
import type { Draft, JudgedBlock } from './draft/draft';
import { storyLayouts } from './layout';

/**
 * Words of the longest label over a box of other stories, and of the longest line in it that is no link. Chosen by
 * hand.
 */
const MAX_LABEL_WORDS = 12;
const MAX_LINK_WORDS = 30;
const MAX_LINE_WORDS = 4;
/** Share of a block that must be linked for it to be a link of such a box. */
const MIN_LINKED = 0.6;
const MIN_ITEM_LINKED = 0.4;
/** A box under a line that does not mention other stories needs this many links. */
const MIN_LINKS = 2;
/** Share of the running text that must come after the box: with less, what follows is not the story. Chosen by hand. */
const MIN_AFTER = 0.06;

/**
 * Drops boxes of other stories in the middle of a story: a label, and the links under it. Such a box ends, and the
 * story goes on: text that is set like the story before it comes after it.
 */
export function dropRelatedBoxes({ blocks }: Draft): JudgedBlock[] {
  const layouts = storyLayouts(blocks);
  const isStory = ({ features }: JudgedBlock) =>
    features.prose && features.linked < 0.4 && layouts.has(features.layout);
  const lengths = blocks.map((block) => (isStory(block) ? block.text.length : 0));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  const dropped = new Set<JudgedBlock>();
  for (let at = 0; at < blocks.length; at++) {
    before += lengths[at];
    const end = endOfBox(blocks, at);
    if (end === null || before === 0 || total - before < MIN_AFTER * total) continue;
    for (const block of blocks.slice(at, end)) dropped.add(block);
    at = end - 1;
  }
  return blocks.filter((block) => !dropped.has(block));
}

/** Gives where the box ends that a block opens; null when it opens none. */
function endOfBox(blocks: JudgedBlock[], start: number): number | null {
  const { text, type, picture, features } = blocks[start];
  if (picture || type === 'caption' || type === 'tableCell' || features.words > MAX_LABEL_WORDS || features.sentence)
    return null;
  const isLabel = opensAfterStory(text) || BOILERPLATE.relatedLinks.test(text);
  // The label and its only link may be one line.
  let links = isLabel && features.linked > 0.3 ? 1 : 0;
  const isShort = features.words <= MAX_LABEL_WORDS && !features.sentence;
  if (links === 0 && (!isShort || !(isLabel || type === 'heading'))) return null;
  let end = start + 1;
  for (let at = start + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (isLink(block)) links++;
    else if (!isBetweenLinks(block, blocks[at - 1])) break;
    if (isLink(block) || links > 0) end = at + 1;
  }
  // A picture after the last link is the story's.
  while (end > start + 1 && (blocks[end - 1].picture || blocks[end - 1].type === 'caption')) end--;
  return links >= (isLabel ? 1 : MIN_LINKS) ? end : null;
}

function isLink({ picture, type, features: { words, linked, ownLinked } }: JudgedBlock): boolean {
  if (picture || ownLinked === 0 || words > MAX_LINK_WORDS) return false;
  return linked >= (type === 'listItem' ? MIN_ITEM_LINKED : MIN_LINKED);
}

/** Pictures, dates and names of sections are among the links. */
function isBetweenLinks({ picture, type, text, features }: JudgedBlock, previous: JudgedBlock): boolean {
  if (picture || type === 'caption') return true;
  if (type === 'heading' || features.sentence) return false;
  return isDateLine(text) || (features.words <= MAX_LINE_WORDS && (isLink(previous) || Boolean(previous.picture)));
}
