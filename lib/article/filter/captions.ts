import type { Passage } from '../blocks/draft-blocks';
import { foldedText } from '../markup/dom';
import { BOILERPLATE, closesWithCredit, endsInCredit } from '../words/boilerplate';
import type { Draft } from './draft';
import type { Traits } from './features';

const LONGEST_CAPTION = 60;
/** Passages from the first that may belong to the picture over the story. */
const HEAD = 5;
/** Ends in the source in brackets, after the sentence: "The first map. (NASA/JPL)". */
const SOURCE_AFTER_SENTENCE = /[.!?]\s*\(\p{Lu}[^()]{2,60}\)$/u;

/** Gives the text that belongs to a picture the type `caption`: by name, by place beside the picture, by its credit. */
export function retypeCaptions({ passages, traits }: Draft): Passage[] {
  const pictured = picturedElements(passages);
  return passages.map((passage, index) => {
    const own = traits.get(passage)!;
    if (passage.picture || (passage.type !== 'paragraph' && passage.type !== 'listItem')) return passage;
    const beside = Boolean(passages[index - 1]?.picture || passages[index + 1]?.picture);
    const credited = index < HEAD || beside ? isCredit(passages[index + 1]) : false;
    if (!isCaption(passage, own, beside, pictured.has(passage.element)) && !(credited && own.words <= 80))
      return passage;
    const caption: Passage = { ...passage, type: 'caption' };
    // The steps ask for traits by passage.
    traits.set(caption, { ...own, prose: false });
    return caption;
  });
}

function isCaption(
  { text, html, element }: Passage,
  { words, captioned, sentence }: Traits,
  beside: boolean,
  pictured: boolean,
): boolean {
  if (words > LONGEST_CAPTION) return false;
  if (captioned) return true;
  if (BOILERPLATE.pictureCredits.test(text) && words <= 30) return true;
  if (endsInCredit(text) && (beside || !sentence || words <= 35)) return true;
  if (beside && (SOURCE_AFTER_SENTENCE.test(text) || closesWithCredit(text))) return true;
  // Beside its picture and set apart as captions are: in italics or small print, or too short for a sentence.
  if (!pictured) return false;
  return (words <= 40 && (/^<em>.*<\/em>$/s.test(html) || isSmallPrint(element, text))) || (words <= 12 && !sentence);
}

function isSmallPrint(element: Element, text: string): boolean {
  return foldedText(element.querySelector('small')) === text;
}

/** A line that is nothing but a picture's source. */
function isCredit(passage: Passage | undefined): boolean {
  if (!passage || passage.picture || passage.text.length > 90) return false;
  return BOILERPLATE.pictureCredits.test(passage.text) || (endsInCredit(passage.text) && !/[.!?]\s/.test(passage.text));
}

/** Elements that hold a picture and, beside it, a single passage of text. */
function picturedElements(passages: Passage[]): Set<Element> {
  const texts = new Map<Element, number>();
  for (const { element, picture } of passages) {
    if (picture) continue;
    for (const at of [element, element.parentElement]) if (at) texts.set(at, (texts.get(at) ?? 0) + 1);
  }
  const elements = new Set<Element>();
  for (const { element, picture } of passages) {
    if (!picture) continue;
    for (const at of [element, element.parentElement]) if (at && texts.get(at) === 1) elements.add(at);
  }
  const single = new Set<Element>();
  for (const { element, picture } of passages) {
    if (picture) continue;
    if (elements.has(element) || (element.parentElement && elements.has(element.parentElement))) single.add(element);
  }
  return single;
}
