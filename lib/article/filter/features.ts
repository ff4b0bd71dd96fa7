import { UNSPACED_OR_HANGUL } from '../../text/scripts';
import type { Passage } from '../blocks/draft-blocks';
import {
  nameWords,
  saysBeside,
  saysBesideUnlessProse,
  saysCaption,
  saysComments,
  saysStandfirst,
} from '../markup/element-names';

/** What the filter's steps ask of a passage, worked out once. */
export interface Traits {
  words: number;
  /** Share of the text that stands in links, and in links to the same site. */
  linked: number;
  ownLinked: number;
  /** Holds a sentence that ends as sentences do. */
  sentence: boolean;
  /** Running text that is not mostly links: what an article is made of. */
  prose: boolean;
  /** What the class names around it say; only of surroundings that hold a small part of the text. */
  beside: boolean;
  inComments: boolean;
  captioned: boolean;
  standfirst: boolean;
}

const CJK = new RegExp(`[${UNSPACED_OR_HANGUL}]`, 'gu');
/** Where a sentence ends, in any script. */
export const SENTENCE_END = /[.!?…。！？।۔؟։](?:["'”’»)\]]*)(?:\s|$)|[。！？]/u;
const LARGEST_SURROUNDING = 0.3;

/** Works out the traits of all passages of a container. */
export function traitsOf(passages: Passage[], container: Element): Map<Passage, Traits> {
  const sizes = surroundingSizes(passages, container);
  const total = Math.max(1, sizes.get(container) ?? 1);
  const says = new Map<Element, string[]>();
  const traits = new Map<Passage, Traits>();
  for (const passage of passages) {
    const { text, linkLength, ownLinkLength } = passage;
    const words = countRoughly(text);
    const length = Math.max(1, text.length);
    const linked = linkLength / length;
    const sentence = words >= 6 && SENTENCE_END.test(text);
    const prose =
      passage.type !== 'heading' &&
      passage.type !== 'caption' &&
      linked < 0.5 &&
      (sentence ? words >= 12 : words >= 25);
    const around = { beside: false, inComments: false, captioned: false, standfirst: false };
    for (let at: Element | null = passage.element; at && at !== container; at = at.parentElement) {
      const share = (sizes.get(at) ?? 0) / total;
      const names = says.get(at) ?? nameWords(at);
      says.set(at, names);
      if (names.length > 0) {
        around.inComments ||= saysComments(names) && share < 0.8;
        if (share < LARGEST_SURROUNDING) {
          around.beside ||= saysBeside(names) || (!prose && saysBesideUnlessProse(names));
          around.captioned ||= saysCaption(names);
          around.standfirst ||= saysStandfirst(names);
        }
      }
      if (share < LARGEST_SURROUNDING && (at.localName === 'aside' || at.localName === 'nav')) around.beside = true;
    }
    traits.set(passage, {
      words,
      linked,
      ownLinked: ownLinkLength / length,
      sentence,
      prose,
      ...around,
    });
  }
  return traits;
}

/** UTF-16 units of text in each element around the passages. */
function surroundingSizes(passages: Passage[], container: Element): Map<Element, number> {
  const sizes = new Map<Element, number>();
  for (const { element, text } of passages) {
    for (let at: Element | null = element; at; at = at === container ? null : at.parentElement) {
      sizes.set(at, (sizes.get(at) ?? 0) + text.length);
    }
  }
  return sizes;
}

/** Words, with two characters to the word in scripts that write no spaces. */
function countRoughly(text: string): number {
  const characters = text.match(CJK)?.length ?? 0;
  return characters > text.length / 4 ? Math.ceil(characters / 2) : (text.match(/\S+/g)?.length ?? 0);
}
