import { CLAUSE_MARK, QUOTE_MARKS } from './marks';
import { termsOf } from './terms';
import { STORY_WORDS } from './words';

/** A phrase that is looked for has so many words. */
export const PHRASE_WORDS = { least: 2, most: 4 };

/** Matches a word with its possessive ending: what belongs to it is behind it. */
const POSSESSIVE = /['’]s?$/u;
/** Matches all that is no letter and no number at the ends of a word. */
const MARKS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** Matches the end of a sentence, but not the stop of `Gov.` or `U.S.` before a name. */
const SENTENCE_STOP = /(?<=\p{Ll}{4})[.?!]/u;

/**
 * Gives the things that a text names with several words, each as its terms with a space between: what is between an article, a
 * preposition or an owner and the next word that shows no matter (`of the border wall and` gives `border wall`). Of a longer one its
 * ends are things, too: `voting rights bill` is a `rights bill`. English only, as the words that bound them are.
 */
export function nounPhrasesOf(text: string): string[] {
  const phrases: string[] = [];
  for (const clause of text
    .replace(QUOTE_MARKS, ', ')
    .split(SENTENCE_STOP)
    .flatMap((part) => part.split(CLAUSE_MARK))) {
    const words = clause.trim().split(/\s+/u);
    let from = -1;
    for (let at = 0; at <= words.length; at++) {
      const word = words[at];
      const isBound = word === undefined || isEmpty(word);
      if (isBound && from >= 0) phrases.push(...endsOf(words.slice(from, at)));
      if (word === undefined) break;
      if (isBound) from = STORY_WORDS.matterLeads.test(word) ? at + 1 : -1;
      else if (POSSESSIVE.test(word)) from = at + 1;
    }
  }
  return phrases;
}

/** Tells whether a word shows nothing of what a text is about. */
function isEmpty(word: string): boolean {
  const bare = word.replace(MARKS, '').toLowerCase();
  return bare === '' || STORY_WORDS.stopWords.has(bare);
}

function endsOf(words: readonly string[]): string[] {
  const ends: string[] = [];
  const most = Math.min(PHRASE_WORDS.most, words.length);
  for (let count = PHRASE_WORDS.least; count <= most; count++)
    ends.push(termsOf(words.slice(-count).join(' ')).join(' '));
  return ends;
}
