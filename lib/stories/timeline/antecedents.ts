import { stem, termsOf } from '../terms/terms';
import { STORY_WORDS } from '../terms/words';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
/** This many content words before a thing are enough to tell which one it is. */
const TOLD_ENOUGH = 8;
/** The most words between the word that points back and the thing: `the controversial new bill`. */
const MAX_BETWEEN = 2;

/**
 * Tells whether a sentence is about a thing that was named before it (`the bill`, `these charges`), and does not say
 * which: neither after the thing, nor before it.
 */
export function lacksAntecedent(sentence: string): boolean {
  const words = [...sentence.matchAll(WORD)].map(({ 0: text, index }) => ({ text, index, end: index + text.length }));
  const before = new Set<string>();
  for (const [i, word] of words.entries()) {
    if (before.size >= TOLD_ENOUGH) return false;
    if (STORY_WORDS.pointsBack.test(word.text)) {
      const noun = thingBehind(words.slice(i + 1));
      const isTold =
        noun && (before.has(stem(noun.text)) || STORY_WORDS.saysWhich.find(sentence.slice(noun.end))?.start === 1);
      if (noun && !isTold) return true;
    }
    for (const term of termsOf(word.text)) before.add(term);
  }
  return false;
}

interface Word {
  text: string;
  end: number;
}

/**
 * Gives the thing that a word points back to, where it is one of many of its kind and has no name; null for any other.
 */
function thingBehind(words: readonly Word[]): Word | null {
  for (const word of words.slice(0, 1 + MAX_BETWEEN)) {
    if (/^\p{Lu}/u.test(word.text) || STORY_WORDS.knownAlone.has(word.text)) return null;
    if (STORY_WORDS.namedBefore.has(word.text)) return word;
    if (STORY_WORDS.saysWhich.test(word.text)) return null;
  }
  return null;
}
