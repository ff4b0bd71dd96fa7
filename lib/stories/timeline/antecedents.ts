import { CLAUSE_MARK } from '../terms/marks';
import { hashTerm, stem, termsOf } from '../terms/terms';
import { STORY_WORDS } from '../terms/words';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
/** This many content words before a thing are enough to tell which one it is: fewer where words between say of what kind it is. */
const TOLD_ENOUGH = { bare: 12, ofAKind: 8 };
/** The most words between the word that points back and the thing: `the controversial new bill`. */
const MAX_BETWEEN = 2;
/** The number of words behind `The` among which a name tells which thing opens a sentence. */
const OPENING = 6;
/** The number of words behind `The` among which is the thing: everybody knows it, the story is about it, or what follows it says which. */
const NEXT = 2;
const NAME = /^\p{Lu}/u;
/** Matches a word that tells one thing from others of its kind when it is part of it: `the 2020 vote`. */
const NAME_OR_NUMBER = /^[\p{Lu}\p{N}]/u;
/** Matches the end of a word that owns the next one. */
const OWNER = /['’]s|s['’]/u;
const CLOSED = /^(?:[.,;]|$)/u;
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
    if (before.size >= TOLD_ENOUGH.bare) return false;
    if (isUnexplained(words, i, sentence, before)) return true;
    // `said that talks had begun` points nowhere.
    const isJoint = STORY_WORDS.relatives.test(word.text) && STORY_WORDS.reportVerbs.test(words[i - 1]?.text ?? '');
    if (STORY_WORDS.pointsBack.test(word.text) && !isJoint) {
      const between = before.size < TOLD_ENOUGH.ofAKind ? MAX_BETWEEN : 0;
      const noun = thingBehind(words.slice(i + 1, i + 2 + between));
      const isTold =
        noun && (before.has(stem(noun.text)) || STORY_WORDS.saysWhich.find(sentence.slice(noun.end))?.start === 1);
      if (noun && !isTold) return true;
    }
    for (const term of termsOf(word.text)) before.add(term);
  }
  return false;
}

/**
 * Tells whether a word shows that something was told before: it compares (`similar words`), points to what everybody has just
 * read of (`this tax`), or says whose a thing is, and not which (`Falk's move`, `her accusation`).
 */
function isUnexplained(words: readonly Word[], i: number, sentence: string, before: ReadonlySet<string>): boolean {
  const { text, end } = words[i];
  const next = words[i + 1];
  if (STORY_WORDS.comparing.test(text)) return true;
  if (!next || before.has(stem(next.text))) return false;
  const isPlain = /^\p{Ll}/u.test(next.text) && !STORY_WORDS.stopWords.has(next.text);
  if (STORY_WORDS.pointsHere.test(text)) return isPlain && !STORY_WORDS.knownAlone.has(next.text);
  // `Her decision to leave` says which one it is, `her decision.` does not.
  const isOwned =
    OWNER.test(sentence.slice(end - 2, end + 1)) ||
    (STORY_WORDS.ofSomebody.test(text) && CLOSED.test(sentence.slice(next.end)));
  if (!isOwned || !STORY_WORDS.saidBefore.has(next.text)) return false;
  return STORY_WORDS.saysWhich.find(sentence.slice(next.end))?.start !== 1;
}

/** Tells whether nothing near the thing that opens a sentence says which one it is: `The tabloid had printed the story`. */
function opensUnknown([first, ...others]: readonly Word[], sentence: string, topic: ReadonlySet<number>): boolean {
  if (!first || !STORY_WORDS.pointsBack.test(first.text)) return false;
  const clause = CLAUSE_MARK.exec(sentence)?.index ?? sentence.length;
  const opening = others.slice(0, OPENING).filter(({ end }) => end <= clause);
  const isKnown = ({ text }: Word, i: number) =>
    isKnownAlone(text, opening[i + 1]) || termsOf(text).some((term) => topic.has(hashTerm(term)));
  return (
    !opening.slice(0, NEXT).some(isKnown) &&
    !opening.slice(0, NEXT).some(({ end }) => STORY_WORDS.saysWhich.test(sentence.slice(end))) &&
    !opening.some(({ text }, i) => (i < NEXT ? NAME_OR_NUMBER : NAME).test(text) && termsOf(text).length > 0)
  );
}

/** Tells whether a word shows which thing is meant: not where it is one of several of a kind (`the first package`, `the border bill`). */
function isKnownAlone(word: string, next: Word | undefined): boolean {
  return STORY_WORDS.knownAlone.has(word) && !STORY_WORDS.namedBefore.has(next?.text ?? '');
}

interface Word {
  text: string;
  end: number;
}

/**
 * Gives the thing that a word points back to, where it is one of many of its kind and has no name; null for any other.
 */
function thingBehind(words: readonly Word[]): Word | null {
  for (const [i, word] of words.entries()) {
    if (/^\p{Lu}/u.test(word.text) || isKnownAlone(word.text, words[i + 1])) return null;
    if (STORY_WORDS.namedBefore.has(word.text)) return word;
    if (STORY_WORDS.saysWhich.test(word.text)) return null;
  }
  return null;
}
