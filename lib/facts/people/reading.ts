import type { PeopleLexicon } from './names/lexicon';
import type { ArticleTokens, TokenSpan } from './tagger/tokens';

/**
 * An article as the rules about names read it: its tokens, the language's words, and which words are usually no names.
 */
export interface Reading {
  tokens: ArticleTokens;
  lexicon: PeopleLexicon;
  /** Tells whether token `i` is a word that is mostly written small. */
  isCommon(i: number): boolean;
  /**
   * Gives how sure the tagger is that token `i` is part of a person's name (log odds); undefined where it took it for
   * something else.
   */
  margin(i: number): number | undefined;
  /** True when the text is talk, like letters and posts, where names are written small. */
  isTalk: boolean;
}

/** Gives the token at `i`, folded, when it follows token `i - 1` on the same line; '' when there is none. */
export function wordAt({ tokens }: Reading, i: number): string {
  return i > 0 && i < tokens.length && !tokens.breakBefore(i) ? tokens.folded(i) : '';
}

/** Gives the token before token `i` on the same line, folded; '' when there is none. */
export function wordBefore({ tokens }: Reading, i: number): string {
  return i > 0 && i <= tokens.length && (i === tokens.length || !tokens.breakBefore(i)) ? tokens.folded(i - 1) : '';
}

/** Tells whether a line or a sentence begins with token `i`. */
export function opensSentence({ tokens }: Reading, i: number): boolean {
  return i === 0 || tokens.breakBefore(i) || /^[.!?:;“"‘•]$/.test(tokens.text(i - 1));
}

/** Tells whether token `i` is a possessive: `'s`, or the apostrophe behind a plural. */
export function isPossessive(reading: Reading, i: number): boolean {
  return /^['’]s?$/.test(wordAt(reading, i));
}

export function hasBits({ tokens, lexicon }: Reading, i: number, bits: number): boolean {
  return (lexicon.bits(tokens.folded(i)) & bits) !== 0;
}

/** Tells whether the tokens of the span, folded, are a phrase of the set. */
export function isIn(set: ReadonlySet<string>, { tokens }: Reading, { from, to }: TokenSpan): boolean {
  let phrase = tokens.folded(from);
  for (let i = from + 1; i < to; i++) phrase += ` ${tokens.folded(i)}`;
  return set.has(phrase);
}
