import type { Span } from './position';
import { UNSPACED_OR_HANGUL } from './scripts';

// Scripts that write words without spaces, or attach endings to them, have no end that a reader would miss.
const LETTER = new RegExp(`^(?![${UNSPACED_OR_HANGUL}])[\\p{L}\\p{N}\\p{M}]$`, 'u');
const JOINER = /^['’\u200c\u200d]$/u;

/**
 * Gives a part of a text with the words at its two ends whole: a drag that began inside a word means the word. What is no
 * letter stays out.
 */
export function withWholeWords(text: string, { start, end }: Span): Span {
  const isWithin = (at: number) => at > 0 && at < text.length && goesOn(text, at);
  while (isWithin(start)) start--;
  while (isWithin(end)) end++;
  return { start, end };
}

/** Tells whether a word goes on over a place: it has a letter on both sides, apart from an apostrophe. */
function goesOn(text: string, at: number): boolean {
  const before = characterBefore(text, at);
  const after = characterAt(text, at);
  if (LETTER.test(before)) return LETTER.test(after) || (JOINER.test(after) && LETTER.test(characterAt(text, at + 1)));
  return JOINER.test(before) && LETTER.test(after) && LETTER.test(characterBefore(text, at - 1));
}

/** Gives the character that a place is before, or in the middle of. */
function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(isLow(text, at) ? at - 1 : at) ?? 0);
}

function characterBefore(text: string, at: number): string {
  return at > 0 ? characterAt(text, at - 1) : '';
}

const isLow = (text: string, at: number) => at > 0 && /[\udc00-\udfff]/.test(text[at] ?? '');
