import type { Span } from './position';

/** Words of a language, or of several, that show whether a stop ends a sentence. In small letters, without the last stop. */
export interface SentenceWords {
  /** Abbreviations before the rest of their sentence: titles, months, "vs.". */
  neverFinal: readonly string[];
  /** Abbreviations before a number that are otherwise words or letters: "No. 10", but "He said no." */
  beforeNumber: readonly string[];
  /** Abbreviations that may be the last word of a sentence: they are when one of `openers` follows. */
  sometimesFinal: readonly string[];
  /** Words with a capital that open a sentence far more often than they follow an abbreviation inside one. */
  openers: readonly string[];
  /** Months, and what else is counted, in languages that write a stop after an ordinal: `20. Januar`, `27. Minute`. */
  afterDay?: readonly string[];
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const WORD_AFTER = /[\s"'“‘«([]*([\p{L}\p{N}]+)/uy;
const STOP_OR_LINE = /[.!?…。！？।॥؟۔\n]/g;
const CLOSERS = `)]}"'”’»`;
const CLOSERS_CJK = '」』）”';

// `“` and `«` close a quotation of German.
const ENDED = `[.!?…।॥؟۔։][${CLOSERS.replace(']', '\\]')}“«]*`;
const ENDED_CJK = `[。！？]`;
/** Matches the end of a sentence, in any script, where its words are not asked: `Mr.` ends one here. */
export const SENTENCE_END = new RegExp(`${ENDED}(?:\\s|$)|${ENDED_CJK}`, 'u');
/** Matches the end of a text that ends with its sentence. */
export const ENDS_WITH_SENTENCE = new RegExp(`(?:${ENDED}|${ENDED_CJK}[${CLOSERS_CJK}]*)$`, 'u');
/** Matches each end of a sentence with what closes after it, up to the next one. */
export const SENTENCE_ENDS = new RegExp(`${ENDED}\\s|${ENDED_CJK}[${CLOSERS_CJK}]*`, 'gu');

/** `SentenceWords`, ready to be looked up. */
type WordSets = Readonly<Record<keyof SentenceWords, ReadonlySet<string>>>;

/**
 * Makes the function that splits a block's text into sentences by the words of languages. Every character but the white space
 * between sentences is in exactly one span. It uses rules, because `Intl.Segmenter` breaks at `U.S. President` and `Jan. 3`.
 */
export function sentenceSplitter(words: SentenceWords): (text: string) => Span[] {
  const sets: WordSets = {
    neverFinal: new Set(words.neverFinal),
    beforeNumber: new Set(words.beforeNumber),
    sometimesFinal: new Set(words.sometimesFinal),
    openers: new Set(words.openers),
    afterDay: new Set(words.afterDay),
  };
  return (text) => split(text, sets);
}

function split(text: string, words: WordSets): Span[] {
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
    const isFree = at === text.length || isWhite(text.charCodeAt(at));
    if (kind === STOP && !(isFree && endsSentence(text, mark, at, words))) continue;
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

/** Gives the kind of a mark that may close a sentence: `.!?…`, `。！？`, `।`, `؟`, `۔` or the end of a line. */
function markOf(code: number): number {
  if (code === 46 || code === 33 || code === 63 || code === 0x2026) return STOP;
  if (code === 10) return LINE;
  // These are the danda of Indian scripts, and the marks of Arabic and Urdu.
  if (code === 0x964 || code === 0x965 || code === 0x6d4 || code === 0x61f) return CJK_STOP;
  return code === 0x3002 || code === 0xff01 || code === 0xff1f ? CJK_STOP : NONE;
}

/** Gives the sentence (of a splitter) that holds the character at `offset`; the whole text when none does. */
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

/** Tells whether the stops from `index` to `end` close a sentence. */
function endsSentence(text: string, index: number, end: number, words: WordSets): boolean {
  WORD_AFTER.lastIndex = end;
  const after = WORD_AFTER.exec(text)?.[1] ?? '';
  if (after && /^\p{Ll}/u.test(after)) return false;
  if (text[index] !== '.' || text[index + 1] === '.') return true;
  const before = text.slice(wordStart(text, index), index);
  const word = before.toLowerCase();
  // `20. Januar`: the stop of a day before its month.
  if (/^\d{1,2}$/.test(word) && words.afterDay.has(after.toLowerCase())) return false;
  // `p. 10`, but `Robert P. McCulloch`.
  const isInitial = /^\p{Lu}$/u.test(before);
  if (words.beforeNumber.has(word) && !(isInitial && /^\p{Lu}/u.test(after))) return !/^\d/.test(after);
  if (words.neverFinal.has(word)) return !after;
  // Initials: `J. Edgar`, `George W. Bush`.
  if (isInitial) return false;
  const isAbbreviation = words.sometimesFinal.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(before);
  return !isAbbreviation || !after || words.openers.has(after);
}

/** Gives where the word (with the stops inside it) that ends at `end` starts; at most 24 units back. */
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
