import { NEVER_FINAL } from './abbreviations';
import type { Span } from './position';

/** May end a sentence: they do when the next word starts with a capital and is not a name that goes with them. */
const SOMETIMES_FINAL: ReadonlySet<string> = new Set(
  `inc corp co ltd llc plc jr sr etc a.m p.m am pm u.s u.k u.n e.u u.s.a d.c ph.d m.d b.a m.a s.a n.v b.c a.d`.split(
    /\s+/,
  ),
);

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `The A An This That These Those It He She They We I You But And So Yet In On At As For From With When While After Before
  If There Here His Her Its Their Our My Your Some Many Most All Both Each Such What Who Why How Where Under Over Since
  Last Next Meanwhile However According Although Despite During Earlier Later Then Now Also Another Other`.split(/\s+/),
);

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const WORD_AFTER = /[\s"'“‘«([]*([\p{L}\p{N}]+)/uy;
const STOP_OR_LINE = /[.!?…。！？\n]/g;
const CLOSERS = `)]}"'”’»`;
const CLOSERS_CJK = '」』）”';

/**
 * Splits a block's text into sentences. Every character but the white space between sentences is in exactly one span.
 * Rules, not `Intl.Segmenter`: that breaks at `U.S. President` and `Jan. 3`.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  STOP_OR_LINE.lastIndex = 0;
  while (STOP_OR_LINE.test(text)) {
    let at = STOP_OR_LINE.lastIndex;
    const mark = at - 1;
    const kind = markOf(text.charCodeAt(mark));
    while (markOf(text.charCodeAt(at)) === kind) at++;
    // A run of closing punctuation, with the quotes and brackets that belong to the sentence it closes.
    const closers = kind === STOP ? CLOSERS : kind === CJK_STOP ? CLOSERS_CJK : '';
    while (at < text.length && closers.includes(text[at])) at++;
    if (kind === STOP && !((at === text.length || isWhite(text.charCodeAt(at))) && endsSentence(text, mark, at)))
      continue;
    close(sentences, text, start, at);
    start = at;
  }
  close(sentences, text, start, text.length);
  return sentences;
}

function close(sentences: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  if (to > from) sentences.push({ start: from, end: to });
}

const STOP = 1;
const CJK_STOP = 2;
const LINE = 3;
const NONE = 0;

/** What may close a sentence: `.!?…`, `。！？` or the end of a line. */
function markOf(code: number): number {
  if (code === 46 || code === 33 || code === 63 || code === 0x2026) return STOP;
  if (code === 10) return LINE;
  return code === 0x3002 || code === 0xff01 || code === 0xff1f ? CJK_STOP : NONE;
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

/** Whether the stops from `index` to `end` close a sentence. */
function endsSentence(text: string, index: number, end: number): boolean {
  WORD_AFTER.lastIndex = end;
  const after = WORD_AFTER.exec(text)?.[1] ?? '';
  if (after && /^\p{Ll}/u.test(after)) return false;
  if (text[index] !== '.' || text[index + 1] === '.') return true;
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

function isWhite(code: number): boolean {
  return code <= 32 ? isSpace(code) : code >= 0xa0 && /\s/.test(String.fromCharCode(code));
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029;
}
