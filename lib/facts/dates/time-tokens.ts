import { type Lexicon, NOTHING, oneClass, type Word, wordOf } from '../words/lexicon';
import { isDigit, isLetter, type Token } from '../words/tokens';
import { readDigits, tagged, type WordRead } from './digits';

/** A word, number or mark that may belong to a time expression, or a gap: words of none, and ends of sentences. */
export interface TimeToken {
  start: number;
  end: number;
  /** Index of the token of the text it starts with. */
  index: number;
  /** Place among all words and marks of the text. */
  place: number;
  sentence: number;
  /** What stands before it: white space (0), a hyphen (1) or nothing (2). */
  joined: 0 | 1 | 2;
  word: Word;
}

const PAST_FORM: Word = { ...NOTHING, tense: -1 };
const mark = (name: string): Word => ({ ...oneClass(name, 1), starts: false });
const COMMA = mark(',');
const DASH = mark('DASH');
const POSSESSIVE = mark('POSS');

/** A text as time expressions see it. */
export interface TimeText {
  text: string;
  tokens: readonly TimeToken[];
  /** All of its tokens, which numbers are read from. */
  all: readonly Token[];
}

export function timeText(text: string, all: readonly Token[], lexicon: Lexicon): TimeText {
  const read: Progress = {
    found: [],
    index: 0,
    place: 0,
    glued: false,
    hyphen: false,
    gap: false,
    sentence: 0,
    reached: 0,
  };
  for (; read.index < all.length; read.index++) {
    const token = all[read.index];
    const { kind, start, end, word } = token;
    if (start < read.reached) continue;
    if (token.sentence > read.sentence) {
      read.sentence = token.sentence;
      add(read, start, start, NOTHING);
    }
    read.glued = token.glued;
    if (!read.glued) read.hyphen = false;
    if (kind === 'number') {
      for (let at = start; at < end; at = read.reached) {
        const part = isDigit(text.charCodeAt(at)) ? readDigits(text, at, read.glued, lexicon) : null;
        if (part) add(read, at, part.end, part.word);
        else add(read, at, at + 1, text[at] === ',' ? COMMA : NOTHING);
      }
    } else if (kind === 'word') {
      const cut = token.plain ? -1 : token.text.search(/['’\d]/);
      if (cut < 0 && word.timely) add(read, start, word.classes.has('ABBR') && text[end] === '.' ? end + 1 : end, word);
      else if (cut < 0) add(read, start, end, isPastForm(text, start, end) ? PAST_FORM : NOTHING);
      else if (isDigit(text.charCodeAt(start + cut))) add(read, start, end, tagged(token.text));
      else {
        add(read, start, start + cut, wordOf(lexicon, token.text.slice(0, cut)));
        add(read, start + cut, end, readApostrophe(text, start + cut, true, lexicon).word);
      }
    } else {
      const code = text.charCodeAt(start);
      const after = text.charCodeAt(end);
      const dash = code === 45 || code === 0x2010 || code === 0x2011;
      const between = dash && isDigit(after) && isDigit(text.charCodeAt(start - 1));
      if (dash && !between && read.glued && !read.hyphen && (isLetter(text, end) || isDigit(after))) read.hyphen = true;
      else if (dash && after === 45) add(read, start, end + 1, NOTHING);
      else if (dash || code === 0x2013 || code === 0x2014) add(read, start, end, DASH);
      else if (code === 39 || code === 0x2019 || code === 0x2018) {
        const part = readApostrophe(text, start, read.glued && !read.hyphen, lexicon);
        add(read, start, part.end, part.word);
      } else add(read, start, end, code === 44 ? COMMA : NOTHING);
    }
  }
  return { text, tokens: read.found, all };
}

/** How far a text has been read, and what stands right before. */
interface Progress {
  found: TimeToken[];
  index: number;
  place: number;
  glued: boolean;
  hyphen: boolean;
  gap: boolean;
  sentence: number;
  reached: number;
}

function add(read: Progress, start: number, end: number, word: Word): void {
  const { found, index, place, sentence, glued, hyphen } = read;
  if (word !== NOTHING || !read.gap)
    found.push({ start, end, index, place, sentence, joined: glued ? (hyphen ? 1 : 2) : 0, word });
  read.gap = word === NOTHING;
  read.reached = end;
  read.place++;
  read.glued = true;
  read.hyphen = false;
}

/** The possessive, `'ll`, or a year of two digits (`'82`, `'80s`) after the apostrophe at `at`. */
function readApostrophe(text: string, at: number, glued: boolean, lexicon: Lexicon): WordRead {
  const next = text.charCodeAt(at + 1);
  if (glued && (next === 115 || next === 83) && !isLetter(text, at + 2)) return { end: at + 2, word: POSSESSIVE };
  if (glued && text.startsWith('ll', at + 1)) return { end: at + 3, word: wordOf(lexicon, 'will') };
  if (glued || !isDigit(next) || !isDigit(text.charCodeAt(at + 2)) || isDigit(text.charCodeAt(at + 3)))
    return { end: at + 1, word: NOTHING };
  const value = Number(text.slice(at + 1, at + 3));
  const plural = text[at + 3] === "'" ? at + 4 : at + 3;
  return text[plural] === 's'
    ? { end: plural + 1, word: oneClass('DECADE', value) }
    : { end: at + 3, word: oneClass('YEAR2', value) };
}

/** A regular past form: in lower case, for `United` is none, and not `unnamed`, `undisclosed`. */
function isPastForm(text: string, start: number, end: number): boolean {
  if (end - start < 4 || text.charCodeAt(end - 1) !== 100 || text.charCodeAt(end - 2) !== 101) return false;
  return text.charCodeAt(start) > 96 && !(text[start] === 'u' && text[start + 1] === 'n');
}
