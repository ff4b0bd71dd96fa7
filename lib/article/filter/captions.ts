import type { DraftBlock } from '../blocks/draft-blocks';
import { foldedText } from '../markup/dom';
import { BOILERPLATE, closesWithCredit, endsInCredit } from '../words/boilerplate';
import type { Draft, JudgedBlock } from './draft';

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
export function retypeCaptions({ blocks }: Draft): JudgedBlock[] {
  const pictured = picturedElements(blocks);
  return blocks.map((block, index) => {
    if (block.picture || (block.type !== 'paragraph' && block.type !== 'listItem')) return block;
    const isBeside = Boolean(blocks[index - 1]?.picture || blocks[index + 1]?.picture);
    const isCredited = (index < HEAD || isBeside) && isCredit(blocks[index + 1]);
    const is =
      isCaption(block, isBeside, pictured.has(block.element)) ||
      (isCredited && block.features.words <= MAX_CREDITED_WORDS);
    return is ? { ...block, type: 'caption', features: { ...block.features, prose: false } } : block;
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
