import type { Language } from './language';
import { is } from './lexicon';
import { isCapital, isMark, type Token } from './tokens';
import { readUnitWord } from './unit-words';

/** Names what a number counts, from token `first` to the one before `next`. */
interface PlainNoun {
  first: number;
  next: number;
  /** Its words in small letters. */
  singular: string;
  sure: boolean;
}

/** The most tokens after a number within which the noun with a capital may be: `25 neue deutsche Betriebe`. */
const REACH = 3;

/**
 * Gives what a number counts in a language whose nouns have no special form: a counter right after it (`5人`), the next word
 * with a capital where nouns are written so, else the next word that is no function word.
 */
export function readPlainNoun(tokens: readonly Token[], at: number, language: Language): PlainNoun | null {
  const counter = readUnitWord(tokens, at, language.units);
  if (counter?.role === 'counter') return nounAt(tokens, at, counter.next);
  if (language.nouns === 'none') return null;
  let first = at;
  while (is(tokens[first], 'of') || is(tokens[first], 'filler')) first++;
  if (language.nouns === 'after') return isNoun(tokens[first]) ? nounAt(tokens, first, first + 1) : null;
  for (let next = first; next < first + REACH && isNoun(tokens[next]); next++)
    if (isCapital(tokens[next].text)) return nounAt(tokens, first, next + 1);
  return null;
}

function isNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.inDate && !token.glued && !is(token, 'closed') && token.text.length > 1;
}

function nounAt(tokens: readonly Token[], first: number, next: number): PlainNoun {
  // `WM-Titel`: a word that a hyphen joins belongs to the noun.
  while (isMark(tokens[next], '-') && tokens[next].glued && tokens[next + 1]?.kind === 'word' && tokens[next + 1].glued)
    next += 2;
  const words = tokens.slice(first, next).map(({ lower, glued }, i) => (i > 0 && !glued ? ' ' : '') + lower);
  return { first, next, singular: words.join(''), sure: true };
}
