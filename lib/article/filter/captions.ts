import type { DraftBlock } from '../blocks/draft-blocks';
import { foldedText } from '../markup/dom';
import { BOILERPLATE, closesWithCredit, endsInCredit } from '../words/boilerplate';
import type { Draft, JudgedBlock } from './draft/draft';
import { storyLayouts } from './layout';

/**
 * Words of the longest caption, and of the longest captions that are recognised by a sign that running text may have,
 * too. Chosen by hand.
 */
const MAX_CAPTION_WORDS = 60;
const MAX_NAMED_WORDS = 120;
const MAX_CREDITED_WORDS = 80;
const MAX_WORDS_WITH_CREDIT_BEFORE = 30;
const MAX_WORDS_WITH_CREDIT_AFTER = 35;
const MAX_WORDS_SET_APART = 40;
const MAX_LABEL_WORDS = 12;
/** UTF-16 units of a line that is nothing but a credit. */
const MAX_CREDIT_LENGTH = 90;
/** This many of the first blocks may belong to the picture over the story. */
const HEAD = 5;
/** The source in brackets after the sentence: "The first map. (NASA/JPL)". */
const SOURCE_AFTER_SENTENCE = /[.!?]\s*\(\p{Lu}[^()]{2,60}\)$/u;

/** The length of a film or a recording at the end of the line under it: "The first map. 18.04.2024 | 0:21 min". */
const CLOSES_WITH_LENGTH = /[|·•(–—-]\s*\d{1,2}:\d\d(?::\d\d)?\s*(?:\p{L}{1,8}\.?)?\)?$/u;

/**
 * Gives the type `caption` to the text of a picture: text with such a name, text beside a picture, text with a credit.
 */
export function retypeCaptions(draft: Draft): JudgedBlock[] {
  const blocks = withoutCounters(draft.blocks);
  const pictured = picturedElements(blocks);
  const isCaptionAt = blocks.map((block, index) => {
    if (block.type === 'heading') return block.features.inCaption && blocks[index - 1]?.picture !== undefined;
    if (block.picture || (block.type !== 'paragraph' && block.type !== 'listItem')) return false;
    const isBeside = Boolean(blocks[index - 1]?.picture || blocks[index + 1]?.picture);
    const isCredited = (index < HEAD || isBeside) && isCredit(blocks[index + 1]);
    return (
      isCaption(block, isBeside, pictured.has(block.element)) ||
      (isCredited && block.features.words <= MAX_CREDITED_WORDS)
    );
  });
  const slides = slidesIn(
    blocks.filter(({ type, picture }, index) => !picture && (type === 'caption' || isCaptionAt[index])),
    blocks,
  );
  const layouts = storyLayouts(blocks);
  return blocks.map((block, index) => {
    if (block.picture || (block.type === 'heading' && !isCaptionAt[index])) return block;
    const isSlide = slides.some((slide) => slide.contains(block.element)) && !layouts.has(block.features.layout);
    return isCaptionAt[index] || isSlide ? asCaption(block) : block;
  });
}

function asCaption(block: JudgedBlock): JudgedBlock {
  return { ...block, type: 'caption', level: undefined, features: { ...block.features, prose: false } };
}

/** The count that a gallery prints over or before each caption: "1 of 4", "1of4", "Image 1/4". */
const COUNTER = /^(?:\p{L}{1,12}\s)?(\d{1,3})\s?(?:\p{L}{1,4}|\/)\s?(\d{1,3})(?=$|[\s“"«]|\p{Lu})\s*/u;
/** Blocks from a picture within which such a count is the picture's. */
const NEAR_PICTURE = 3;

/** Takes the counts of galleries out: what is beside them is the caption. There are two or more of one total. */
function withoutCounters(blocks: JudgedBlock[]): JudgedBlock[] {
  const totals = new Map<string, Set<string>>();
  const counters = blocks.map((block, at) => {
    const isNear = blocks.slice(Math.max(0, at - NEAR_PICTURE), at + NEAR_PICTURE + 1).some(({ picture }) => picture);
    const match = isNear && isShortText(block) ? COUNTER.exec(block.text) : null;
    if (!match || Number(match[1]) < 1 || Number(match[1]) > Number(match[2])) return null;
    totals.set(match[2], (totals.get(match[2]) ?? new Set()).add(match[1]));
    return match;
  });
  const counterAt = (at: number) => {
    const match = counters[at];
    return match && (totals.get(match[2])?.size ?? 0) > 1 ? match[0] : null;
  };
  return blocks.flatMap((block, at) => {
    const counter = counterAt(at);
    if (counter === null) {
      const isUnderCounter = at > 0 && counterAt(at - 1) === blocks[at - 1].text;
      return isUnderCounter && isShortText(block) ? asCaption(block) : block;
    }
    if (counter === block.text || !block.html.startsWith(counter)) return [];
    return asCaption({ ...block, text: block.text.slice(counter.length), html: block.html.slice(counter.length) });
  });
}

function isShortText({ type, picture, features }: JudgedBlock): boolean {
  return !picture && type !== 'heading' && features.words <= MAX_NAMED_WORDS;
}

/** The texts of one slide of a gallery: a caption, a credit, a label. */
const MAX_SLIDE_TEXTS = 3;

/** The elements of a gallery: siblings alike that each hold a picture, when at least half of them hold a caption. */
function slidesIn(captions: JudgedBlock[], blocks: JudgedBlock[]): Element[] {
  const rows = new Map<Element | null, Set<Element>>();
  const pictures = blocks.filter(({ picture }) => picture).map(({ element }) => element);
  for (const [index, picture] of pictures.slice(1).entries()) {
    const before = pictures[index];
    let slide = picture;
    while (slide.parentElement && !slide.parentElement.contains(before)) slide = slide.parentElement;
    const row = slide.parentElement;
    let other: Element | null = row && before;
    while (other && other.parentElement !== row) other = other.parentElement;
    if (other && other !== slide && other.localName === slide.localName && other.className === slide.className)
      rows.set(row, (rows.get(row) ?? new Set()).add(other).add(slide));
  }
  const hasCaption = (slide: Element) => captions.some(({ element }) => slide.contains(element));
  return [...rows.values()]
    .map((slides) => [...slides])
    .filter((slides) => slides.filter(hasCaption).length * 2 >= slides.length)
    .flat()
    .filter((slide) => {
      const texts = blocks.filter(({ element, picture }) => !picture && slide.contains(element));
      const isOfCaption = ({ type, features }: JudgedBlock) =>
        type !== 'listItem' && features.words <= MAX_CAPTION_WORDS;
      return texts.length <= MAX_SLIDE_TEXTS && texts.every(isOfCaption);
    });
}

/**
 * Tells whether a block is a caption. `isBeside`: a picture comes right before or after it; `isPictured`: the block's
 * element holds a picture besides it.
 */
function isCaption({ text, html, element, features }: JudgedBlock, isBeside: boolean, isPictured: boolean): boolean {
  const { words, sentence, inCaption } = features;
  if (inCaption && words <= MAX_NAMED_WORDS) return true;
  if (words > MAX_CAPTION_WORDS) return false;
  if (CLOSES_WITH_LENGTH.test(text)) return true;
  if (words <= MAX_WORDS_WITH_CREDIT_BEFORE && BOILERPLATE.pictureCredits.test(text)) return true;
  if ((isBeside || !sentence || words <= MAX_WORDS_WITH_CREDIT_AFTER) && endsInCredit(text)) return true;
  if (isBeside && (SOURCE_AFTER_SENTENCE.test(text) || closesWithCredit(text))) return true;
  if (!isPictured) return false;
  // Beside its picture a caption is set in italics or small print, or is too short for a sentence.
  const isSetApart = /^<em>.*<\/em>$/s.test(html) || isSmallPrint(element, text);
  return (isSetApart && words <= MAX_WORDS_SET_APART) || (!sentence && words <= MAX_LABEL_WORDS);
}

function isSmallPrint(element: Element, text: string): boolean {
  return foldedText(element.querySelector('small')) === text;
}

/** Tells whether a block is nothing but the source of a picture. */
function isCredit(block: JudgedBlock | undefined): boolean {
  if (!block || block.picture || block.text.length > MAX_CREDIT_LENGTH) return false;
  return BOILERPLATE.pictureCredits.test(block.text) || (endsInCredit(block.text) && !/[.!?]\s/.test(block.text));
}

/** Gives the elements that hold a picture, themselves or in their parent, and besides it a single block of text. */
function picturedElements(blocks: DraftBlock[]): Set<Element> {
  const selfAndParent = ({ element }: DraftBlock) =>
    element.parentElement ? [element, element.parentElement] : [element];
  const texts = blocks.filter(({ picture }) => !picture);
  const textCounts = new Map<Element, number>();
  for (const element of texts.flatMap(selfAndParent)) textCounts.set(element, (textCounts.get(element) ?? 0) + 1);
  const holders = new Set(
    blocks
      .filter(({ picture }) => picture)
      .flatMap(selfAndParent)
      .filter((element) => textCounts.get(element) === 1),
  );
  return new Set(
    texts.filter((block) => selfAndParent(block).some((at) => holders.has(at))).map(({ element }) => element),
  );
}
