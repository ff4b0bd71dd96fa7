import type { Span } from '../../text/position';
import { SENTENCE_END } from '../../text/sentences';
import { foldedText } from '../markup/dom';
import { BOILERPLATE, isPageControl, isShareService } from '../words/boilerplate';
import { DATE_LABELS, isDateLine } from '../words/calendar';
import type { Draft, JudgedBlock } from './draft/draft';
import { storyLayouts } from './layout';

/**
 * Words of the longest block that these steps look at: longer ones are text, whatever words they hold. Chosen by hand.
 */
const MAX_CONTROL_WORDS = 12;
const MAX_RELATED_LINK_WORDS = 40;
const MAX_CALL_WORDS = 45;

/**
 * Drops buttons and labels of the page, and bars of them. The name of a single service is kept, since it may be a word
 * of the story.
 */
export function dropControls({ blocks }: Draft): JudgedBlock[] {
  const isService = (block?: JudgedBlock) => block?.type === 'listItem' && isShareService(block.text);
  return blocks.filter((block, index) => {
    if (isService(block) && (isService(blocks[index - 1]) || isService(blocks[index + 1]))) return false;
    if (block.picture || block.type === 'tableCell' || block.features.words > MAX_CONTROL_WORDS) return true;
    if (block.type === 'caption' && isLabelledDate(block.text)) return false;
    const isLabel = block.type !== 'heading' && BOILERPLATE.labels.test(block.text);
    return !isLabel && !isPageControl(block.text);
  });
}

/** Tells whether a line says when something was published or changed, and nothing else. */
function isLabelledDate(text: string): boolean {
  return (DATE_LABELS.published.test(text) || DATE_LABELS.updated.test(text)) && isDateLine(text);
}

/** Words of a link that may be a headline. */
const MIN_HEADLINE_WORDS = 4;
/** A label, and the sign between it and a headline. */
const LABEL = /^\P{Ll}{4,40}[:|»]$|^[^.!?]{4,40}[|»]$/u;

/** Drops the lines in the text that point to another article: those that are a link, a label, or a label and a title. */
export function dropRelatedLinks({ blocks }: Draft): JudgedBlock[] {
  return blocks.filter((block) => {
    const { text, picture, features } = block;
    const { words, linked } = features;
    if (picture || words > MAX_RELATED_LINK_WORDS) return true;
    if (isLabelledLink(block)) return false;
    if (!BOILERPLATE.relatedLinks.test(text)) return true;
    const isLabelAndTitle = words <= 25 && /^.{2,40}?[:|»]/u.test(text);
    return !(linked > 0.3 || words <= 5 || isLabelAndTitle);
  });
}

/** A sign that leads elsewhere. */
const ARROW = /^(?:>>|»\s|→|➡|➔|►|▶|👉)/u;

/** Tells whether a paragraph opens with an arrow and leads to another page of the site, or is a label, set apart by its sign, and a headline that leads to another page of the site. */
function isLabelledLink({ type, text, element, features: { ownLinked } }: JudgedBlock): boolean {
  if (type === 'paragraph' && ownLinked > 0.2 && ARROW.test(text)) return true;
  if (type !== 'paragraph' || ownLinked < 0.4) return false;
  const link = foldedText([...element.querySelectorAll('a')].at(-1));
  if (link.split(' ').length < MIN_HEADLINE_WORDS || !text.endsWith(link)) return false;
  return LABEL.test(text.slice(0, -link.length).trim());
}

/** A question of a few words at the start of a text. */
const OPENING_QUESTION = /^[^.!?]{4,80}\?\s/;

/**
 * Tells whether a text of some sentences is an offer: the first of them opens with what it asks the reader for, or asks whether
 * they want it, and another asks for more.
 */
function isOffer({ text }: JudgedBlock, [first, ...others]: Span[]): boolean {
  if (!first) return false;
  const asks = first.end <= (OPENING_QUESTION.exec(text)?.[0].length ?? 0);
  if (!asks && /\p{L}/u.test(text.slice(0, first.start))) return false;
  return others.some(({ start }) => SENTENCE_END.test(text.slice(first.end, start)));
}

/** Drops short blocks that ask the reader for something or say what the page earns by, each with the heading over it. */
export function dropCallsToAction({ blocks }: Draft): JudgedBlock[] {
  const layouts = storyLayouts(blocks);
  const isSetAsStory = ({ features }: JudgedBlock) => layouts.has(features.layout);
  const lastOfStory = blocks.findLastIndex((block) => block.features.prose && isSetAsStory(block));
  const dropped = new Set<JudgedBlock>();
  blocks.forEach((block, index) => {
    const { words, prose, linked } = block.features;
    if (block.picture || block.type === 'tableCell' || words > MAX_CALL_WORDS) return;
    const calls = BOILERPLATE.callsToAction.findAll(block.text);
    if (BOILERPLATE.disclosures.test(block.text) || isOffer(block, calls)) dropped.add(block);
    if (!isSetAsStory(block) && BOILERPLATE.embedNotices.test(block.text)) dropped.add(block);
    if (calls.length === 0) return;
    // In the story, running text may speak of newsletters and donations. The last blocks are hardly ever story.
    const isLinked = linked > (isSetAsStory(block) ? 0.3 : 0.15) && words <= 35;
    const isAmongLast = index >= blocks.length - 3;
    const isBelow = index > lastOfStory && !isSetAsStory(block);
    if (prose && !isLinked && !isAmongLast && !isBelow) return;
    dropped.add(block);
    const before = blocks[index - 1];
    if (before?.type === 'heading' && before.element.parentElement === block.element.parentElement) dropped.add(before);
  });
  return blocks.filter((block) => !dropped.has(block));
}
