import { hashTerm, stem, termsOf } from '../terms/terms';
import { STORY_WORDS } from '../terms/words';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
/** This many content words before a thing are enough to tell which one it is. */
const TOLD_ENOUGH = 8;
/** The most words between the word that points back and the thing: `the controversial new bill`. */
const MAX_BETWEEN = 2;
/** The number of words behind `The` that tell which thing opens a sentence. */
const OPENING = 6;
/** The number of words behind `The` among which is a thing that everybody knows, or that the story is about. */
const NEXT = 2;
const CLAUSE_MARK = /[,;:–—]/u;
const NONE: ReadonlySet<number> = new Set();

/**
 * Tells whether a sentence is about a thing that was named before it (`the bill`, `these charges`), and does not say
 * which: neither after the thing, nor before it. A sentence may open with a thing of `topic` (terms, hashed).
 */
export function lacksAntecedent(sentence: string, topic = NONE): boolean {
  const words = [...sentence.matchAll(WORD)].map(({ 0: text, index }) => ({ text, index, end: index + text.length }));
  if (opensUnknown(words, sentence, topic)) return true;
  const before = new Set<string>();
  for (const [i, word] of words.entries()) {
    if (before.size >= TOLD_ENOUGH) return false;
    // `said that talks had begun` points nowhere.
    const isJoint = STORY_WORDS.relatives.test(word.text) && STORY_WORDS.reportVerbs.test(words[i - 1]?.text ?? '');
    if (STORY_WORDS.pointsBack.test(word.text) && !isJoint) {
      const noun = thingBehind(words.slice(i + 1));
      const isTold =
        noun && (before.has(stem(noun.text)) || STORY_WORDS.saysWhich.find(sentence.slice(noun.end))?.start === 1);
      if (noun && !isTold) return true;
    }
    for (const term of termsOf(word.text)) before.add(term);
  }
  return false;
}

/** Tells whether nothing near the thing that opens a sentence says which one it is: `The tabloid had printed the story`. */
function opensUnknown([first, ...others]: readonly Word[], sentence: string, topic: ReadonlySet<number>): boolean {
  if (!first || !STORY_WORDS.pointsBack.test(first.text)) return false;
  const clause = CLAUSE_MARK.exec(sentence)?.index ?? sentence.length;
  const opening = others.slice(0, OPENING).filter(({ end }) => end <= clause);
  const isKnown = ({ text }: Word) =>
    STORY_WORDS.knownAlone.has(text) || termsOf(text).some((term) => topic.has(hashTerm(term)));
  return (
    !opening.slice(0, NEXT).some(isKnown) &&
    !opening.some(({ text, end }) => /^[\p{Lu}\p{N}]/u.test(text) || STORY_WORDS.saysWhich.test(sentence.slice(end)))
  );
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
