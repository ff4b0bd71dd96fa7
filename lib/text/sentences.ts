import { NEVER_FINAL, SENTENCE_OPENERS, SOMETIMES_FINAL } from './abbreviations';
import type { Span } from './position';

// A run of closing punctuation, with the quotes and brackets that belong to the sentence it closes.
const TERMINATOR = /[.!?…]+[)\]}"'”’»]*(?=\s|$)|[。！？]+[」』）”]*|\n+/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const WORD_AFTER = /^[\s"'“‘«([]*([\p{L}\p{N}]+)/u;

/**
 * Splits a block's text into sentences. Every character but the white space between sentences is in exactly one span.
 * Rules, not `Intl.Segmenter`: that breaks at `U.S. President` and `Jan. 3`.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(TERMINATOR)) {
    const end = match.index + match[0].length;
    if (endsSentence(text, match.index, match[0], end)) close(end);
  }
  close(text.length);
  return sentences;
}

/** The sentence (of `splitSentences`) that holds the character at `offset`; the whole text when none does. */
export function sentenceAt(sentences: Span[], offset: number): Span {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { start: 0, end: 0 };
}

function endsSentence(text: string, index: number, mark: string, end: number): boolean {
  if (mark.startsWith('\n') || /^[。！？]/u.test(mark)) return true;
  const after = WORD_AFTER.exec(text.slice(end, end + 60))?.[1] ?? '';
  if (after && /^\p{Ll}/u.test(after)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const before = text.slice(wordStart(text, index), index);
  const word = before.toLowerCase();
  if (NEVER_FINAL.has(word))
    return word === 'no' || word === 'nos' || word === 'p' || word === 'art' ? !/^\d/.test(after) : !after;
  // Initials: `J. Edgar`, `George W. Bush`.
  if (/^\p{Lu}$/u.test(before)) return false;
  if (SOMETIMES_FINAL.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(before)) return !after || SENTENCE_OPENERS.has(after);
  return true;
}

/** Where the word (with the stops inside it) that ends at `end` starts; at most 24 units back. */
function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 24) {
    const code = text.charCodeAt(start - 1);
    const ascii =
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 46;
    if (!ascii && (code < 128 || !WORD_CHARACTER.test(text[start - 1]))) break;
    start--;
  }
  return start;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029;
}
