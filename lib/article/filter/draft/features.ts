import { UNSPACED_OR_HANGUL } from '../../../text/scripts';
import { SENTENCE_END } from '../../../text/sentences';
import type { DraftBlock } from '../../blocks/draft-blocks';
import { foldedText, wholeTextFinder } from '../../markup/dom';
import {
  HEADINGS,
  hasLongId,
  nameWords,
  suggestsBoilerplate,
  suggestsBoilerplateUnlessProse,
  suggestsCaption,
  suggestsComments,
  suggestsRecipe,
  suggestsStandfirst,
} from '../../markup/element-names';
import { foldTitle } from '../../markup/headings';
import { layoutOf } from '../../markup/layout';
import type { Features, JudgedBlock } from './draft';

const CJK = new RegExp(`[${UNSPACED_OR_HANGUL}]`, 'gu');

/** Words of the shortest text that may be a sentence, a paragraph of one sentence, and a paragraph without any end. */
const MIN_SENTENCE_WORDS = 6;
const MIN_PROSE_WORDS = 12;
const MIN_UNENDED_PROSE_WORDS = 25;
/** Share of a block in links from which it is no running text. */
const MAX_PROSE_LINKED = 0.5;
/**
 * Share of the container's text from which an element is too large for its names to describe a part beside the story.
 * Chosen by hand. The names of comments are clearer, and hold for larger parts.
 */
const MAX_SURROUNDING = 0.3;
const MAX_COMMENTS = 0.8;

/** Levels of elements above an ingredient or a step at which the name of its part is. */
const RECIPE_LEVELS = 5;
/** Share of an ingredient or a step that may be a link at most: to the goods, to another recipe. */
const MAX_RECIPE_LINKED = 0.8;

/** Adds its features to each block of a container. */
export function judgeBlocks(
  blocks: DraftBlock[],
  container: Element,
  keptElements: ReadonlySet<Element> | null = null,
): JudgedBlock[] {
  const isKept = ({ element }: DraftBlock) => !keptElements || element === container || keptElements.has(element);
  const surroundings = new Surroundings(blocks.filter(isKept), container);
  return blocks.map((block) => {
    const text = textFeatures(block);
    const around = surroundings.featuresOf(block.element, text.prose, block.text.length);
    // A part of a recipe is of the story, wherever it is set.
    const isRecipe = text.linked <= MAX_RECIPE_LINKED && surroundings.isInRecipe(block.element);
    const kept = isRecipe || isKept(block);
    const inBoilerplate = around.inBoilerplate && !isRecipe;
    return {
      ...block,
      features: {
        ...text,
        ...around,
        inBoilerplate,
        inRecipe: isRecipe,
        layout: surroundings.layoutOf(block.element),
        kept,
      },
    };
  });
}

type TextFeatures = Pick<Features, 'words' | 'linked' | 'ownLinked' | 'sentence' | 'prose'>;

function textFeatures({ type, text, linkLength, ownLinkLength }: DraftBlock): TextFeatures {
  const words = countRoughly(text);
  const length = Math.max(1, text.length);
  const linked = linkLength / length;
  const sentence = words >= MIN_SENTENCE_WORDS && SENTENCE_END.test(text);
  const isLong = words >= (sentence ? MIN_PROSE_WORDS : MIN_UNENDED_PROSE_WORDS);
  const prose = type !== 'heading' && type !== 'caption' && linked < MAX_PROSE_LINKED && isLong;
  return { words, linked, ownLinked: ownLinkLength / length, sentence, prose };
}

/** Collects what the names and tags of one element suggest of the blocks in it. */
interface Suggestions {
  inComments: boolean;
  inRecipe: boolean;
  /** Tell whether a running text, or any other block, in it is beside the story. */
  besideProse: boolean;
  beside: boolean;
  inCaption: boolean;
  inStandfirst: boolean;
}

/** The elements around the blocks of a container. It keeps the size of each and what it suggests: most are around many blocks. */
class Surroundings {
  /** UTF-16 units of text in each element. */
  private readonly sizes = new Map<Element, number>();
  private readonly suggestions = new Map<Element, Suggestions>();
  private readonly layouts = new Map<Element, string>();
  private readonly wholeTextIn = wholeTextFinder();
  private readonly total: number;
  private headline: Element | 'none' | null = null;
  /** UTF-16 units of all text of the container, once they are needed. */
  private allText: number | null = null;

  constructor(
    blocks: DraftBlock[],
    private readonly container: Element,
  ) {
    for (const { element, text } of blocks) {
      for (let at: Element | null = element; at; at = at === container ? null : at.parentElement) {
        this.sizes.set(at, (this.sizes.get(at) ?? 0) + text.length);
      }
    }
    this.total = Math.max(1, this.sizes.get(container) ?? 1);
  }

  /** Returns what the elements around a block suggest; weak names are believed only of a block that is no prose. */
  featuresOf(
    element: Element,
    isProse: boolean,
    length: number,
  ): Omit<Features, keyof TextFeatures | 'layout' | 'kept' | 'inRecipe'> {
    const features = { inBoilerplate: false, inComments: false, inCaption: false, inStandfirst: false };
    const innermost = this.wholeTextIn(element, length);
    for (let at: Element | null = innermost; at && at !== this.container; at = at.parentElement) {
      const suggested = this.suggestionsOf(at);
      features.inComments ||= suggested.inComments;
      features.inBoilerplate ||= isProse ? suggested.besideProse : suggested.beside;
      features.inCaption ||= suggested.inCaption;
      features.inStandfirst ||= suggested.inStandfirst;
    }
    return features;
  }

  /** How a block is set. Short lines are often many to one element. */
  layoutOf(element: Element): string {
    const known = this.layouts.get(element) ?? layoutOf(element);
    this.layouts.set(element, known);
    return known;
  }

  /** Tells whether a block is in a list, or under a heading, that is named for a part of a recipe. */
  isInRecipe(element: Element): boolean {
    for (let at: Element | null = element, level = 0; at && at !== this.container && level < RECIPE_LEVELS; level++) {
      if (this.suggestionsOf(at).inRecipe) return true;
      at = at.parentElement;
    }
    return false;
  }

  private suggestionsOf(element: Element): Suggestions {
    const known = this.suggestions.get(element);
    if (known) return known;
    const share = this.shareOf(element);
    const names = nameWords(element, !isNamedForHeading(element));
    // An element that holds the headline is not beside the story, whatever its name; but a `<nav>` holds the site's name.
    const isPage = share >= MAX_SURROUNDING || (element.localName !== 'nav' && this.holdsHeadline(element));
    const isBeside = !isPage && isBesideByTag(element);
    const believed = hasLongId(element) ? nameWords(element, false) : names;
    const suggested: Suggestions = {
      inComments: share < MAX_COMMENTS && suggestsComments(names),
      inRecipe: suggestsRecipe(names) && !suggestsComments(names),
      besideProse: isBeside || (!isPage && suggestsBoilerplate(believed)),
      beside: isBeside || (!isPage && (suggestsBoilerplate(names) || suggestsBoilerplateUnlessProse(names))),
      inCaption: !isPage && suggestsCaption(names),
      inStandfirst: !isPage && suggestsStandfirst(names),
    };
    this.suggestions.set(element, suggested);
    return suggested;
  }

  /**
   * Gives the share of the container's text that is in an element. Blocks count for the elements for blocks around them; of a `<span>` around
   * several blocks the text itself is measured.
   */
  private shareOf(element: Element): number {
    if (element.localName !== 'span' || !element.querySelector('p, li, h2, h3, h4'))
      return (this.sizes.get(element) ?? 0) / this.total;
    this.allText ??= Math.max(1, (this.container.textContent ?? '').length);
    return (element.textContent ?? '').length / this.allText;
  }

  private holdsHeadline(element: Element): boolean {
    this.headline ??= this.container.querySelector('h1') ?? 'none';
    return this.headline !== 'none' && element !== this.headline && element.contains(this.headline);
  }
}

/** Words that an element's id must share with the heading in it to be made of that heading's words. Chosen by hand. */
const MIN_SHARED_WORDS = 3;

/** Tells whether the long id of an element is the heading in it, as a place to lead to: "1-how-popular-are-ferries". */
function isNamedForHeading(element: Element): boolean {
  if (!hasLongId(element)) return false;
  const heading = foldTitle(foldedText(element.querySelector(HEADINGS))).split(' ');
  const words = foldTitle(element.id).split(' ');
  return words.filter((word) => heading.includes(word)).length >= Math.max(MIN_SHARED_WORDS, words.length / 2);
}

const BESIDE_TAGS = new Set(['aside', 'nav', 'form', 'fieldset', 'dialog', 'menu']);
const BESIDE_ROLES = new Set(
  'alertdialog complementary contentinfo dialog form menu navigation search tablist toolbar'.split(' '),
);

/** Tells whether an element's tag or role says that it is beside the story. The footer of a quotation names its source. */
function isBesideByTag(element: Element): boolean {
  if (BESIDE_TAGS.has(element.localName) || BESIDE_ROLES.has(element.getAttribute('role') ?? '')) return true;
  return element.localName === 'footer' && !element.closest('blockquote, figure');
}

/** Counts words, and two characters as one word in scripts that are written without spaces. */
function countRoughly(text: string): number {
  const characters = text.match(CJK)?.length ?? 0;
  return characters > text.length / 4 ? Math.ceil(characters / 2) : (text.match(/\S+/g)?.length ?? 0);
}
