import type { DraftBlock } from '../blocks/draft-blocks';
import { BOILERPLATE, isPageControl, isShareService } from '../words/boilerplate';
import { isDateLine } from '../words/calendar';

/** UTF-16 units and words of the longest line that names a speaker. Chosen by hand, as are those below. */
const MAX_NAME_LENGTH = 40;
const MAX_NAME_WORDS = 5;
/** A text is an interview when somebody speaks this many times, and there are this many such lines in all. */
const MIN_TIMES = 2;
const MIN_LINES = 4;
/** Share of the lines after which somebody else speaks, and of the story that comes from the first of them on. */
const MIN_CHANGES = 0.75;
const MIN_SHARE = 0.5;
/** Share of the lines that are right over the story's own text. */
const MIN_OVER_STORY = 0.5;

/**
 * Puts back the lines that name who asks and who answers, and short questions under them. They are short lines that alternate
 * over the paragraphs of the story; they were left out because they come again and again. `read` are all blocks of the
 * article's element, in the page's order.
 */
export function withSpeakers(story: DraftBlock[], read: DraftBlock[]): DraftBlock[] {
  const lines = speakerLines(read);
  if (lines.length === 0) return story;
  const places = story.map(indexIn(read));
  const kept = new Set(places);
  if (lines.filter((index) => kept.has(index + 1)).length < MIN_OVER_STORY * lines.length) return story;
  const isUnder = (_: DraftBlock, at: number) => places[at] > lines[0];
  if (lengthOf(story.filter(isUnder)) < MIN_SHARE * lengthOf(story)) return story;
  const isLine = new Set(lines);
  const missing = lines
    .flatMap((index) => [index, index + 1])
    .filter((index) => !kept.has(index) && isSpoken(read[index]));
  return story.flatMap((block, at) => {
    const before = missing.splice(0, missing.findLastIndex((index) => index < places[at]) + 1);
    return [...before.map((index) => (isLine.has(index) ? inBold(read[index]) : read[index])), block];
  });
}

/** Gives the indexes of the short lines that alternate; none when they do not. */
function speakerLines(read: DraftBlock[]): number[] {
  const counts = new Map<string, number>();
  for (const block of read) if (isName(block)) counts.set(block.text, (counts.get(block.text) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= MIN_TIMES);
  if (names.length < 2) return [];
  const isLine = (block?: DraftBlock) => block && isName(block) && (counts.get(block.text) ?? 0) >= MIN_TIMES;
  const lines = [...read.keys()].filter((index) => isLine(read[index]) && read[index + 1] && !isLine(read[index + 1]));
  const changes = lines.filter((index, at) => at > 0 && read[index].text !== read[lines[at - 1]].text).length;
  return lines.length >= MIN_LINES && changes >= MIN_CHANGES * (lines.length - 1) ? lines : [];
}

function isName(block: DraftBlock): boolean {
  const { text } = block;
  if (text.length > MAX_NAME_LENGTH || text.split(' ').length > MAX_NAME_WORDS) return false;
  if (!/\p{L}/u.test(text) || /[.!?,;…。？！]$/u.test(text)) return false;
  return isSpoken(block) && !isDateLine(text) && !isShareService(text);
}

/** Tells whether a block may be words of an interview: it is no picture, leads nowhere and is no part of the page. */
function isSpoken({ type, text, picture, linkLength }: DraftBlock): boolean {
  if (picture || linkLength > 0 || !/^(?:paragraph|heading|listItem)$/.test(type)) return false;
  return !isPageControl(text) && !BOILERPLATE.labels.test(text);
}

function inBold(block: DraftBlock): DraftBlock {
  if (block.type === 'heading' || block.html.includes('<strong>')) return block;
  return { ...block, html: `<strong>${block.html}</strong>` };
}

/** Makes a function that gives the index of a block of a story among those that were read; -1 for none. */
function indexIn(read: DraftBlock[]): (block: DraftBlock) => number {
  const indexes = new Map<Element, number[]>();
  for (const [index, { element }] of read.entries()) indexes.set(element, [...(indexes.get(element) ?? []), index]);
  // A step may have given the block another type: it is the same block when its element and its words are the same.
  return ({ element, text }) => indexes.get(element)?.find((index) => read[index].text === text) ?? -1;
}

function lengthOf(blocks: DraftBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
