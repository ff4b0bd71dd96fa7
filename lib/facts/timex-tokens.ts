import { NEVER_FINAL } from '../text/abbreviations';
import { readDigits, tagged, type WordRead } from './timex-digits';
import { addLetter, isDigit, isLetter, type Lexicon, lookUp, NOTHING, oneClass, type Word } from './timex-words';

export interface Token {
  start: number;
  end: number;
  /** Place among all words and marks of the text: two tokens are neighbours when it differs by one. */
  place: number;
  sentence: number;
  /** What stands before it: white space (0), a hyphen (1) or nothing (2). */
  joined: 0 | 1 | 2;
  word: Word;
}

const PAST_FORM: Word = { ...NOTHING, tense: -1 };
const mark = (name: string): Word => ({ ...NOTHING, classes: [{ name, value: 1 }] });
const COMMA = mark(',');
const DASH = mark('DASH');
const POSSESSIVE = mark('POSS');

/** Cuts a text into the words, numbers and marks that may belong to a time expression; the others only count as places. */
export function tokenise(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const n = text.length;
  let place = 0;
  let sentence = 0;
  let joined: Token['joined'] = 0;
  let i = 0;
  while (i < n) {
    const code = text.charCodeAt(i);
    if (code === 32 || code === 0xa0 || code === 9 || code === 0x202f || code === 0x2009) {
      joined = 0;
      i++;
      continue;
    }
    if (code === 10 || code === 13) {
      place++;
      if (code === 10) sentence++;
      joined = 0;
      i++;
      continue;
    }
    let end = i + 1;
    let word: Word | null = null;
    if (isLetter(code)) {
      let hash = addLetter(0, code);
      let next = text.charCodeAt(end);
      for (; isLetter(next); next = text.charCodeAt(++end)) hash = addLetter(hash, next);
      if (next === 46 && end - i === 1 && isLetter(text.charCodeAt(end + 1)) && !isLetter(text.charCodeAt(end + 2))) {
        hash = addLetter(addLetter(hash, 46), text.charCodeAt(end + 1));
        end += 2;
        next = text.charCodeAt(end);
      }
      if (isDigit(next)) {
        while (isDigit(next) || isLetter(next)) next = text.charCodeAt(++end);
        word = tagged(text.slice(i, end));
      } else {
        word = lookUp(lexicon, text, i, end, hash) ?? (isPastForm(text, i, end) ? PAST_FORM : null);
        if (next === 46 && word?.abbreviation) end++;
      }
    } else if (isDigit(code)) {
      ({ end, word } = readDigits(text, i, joined !== 0, lexicon.words));
    } else if (code === 44) {
      word = COMMA;
    } else if (code === 45 || code === 0x2010 || code === 0x2011) {
      const after = text.charCodeAt(end);
      const between = isDigit(after) && isDigit(text.charCodeAt(i - 1));
      if (!between && joined === 2 && (isLetter(after) || isDigit(after))) {
        joined = 1;
        i++;
        continue;
      }
      if (between || after !== 45) word = DASH;
      else end++;
    } else if (code === 0x2013 || code === 0x2014) {
      word = DASH;
    } else if (code === 39 || code === 0x2019 || code === 0x2018) {
      ({ end, word } = readApostrophe(text, i, joined === 2, lexicon.words));
    } else if ((code === 46 || code === 33 || code === 63) && closesSentence(text, i)) {
      sentence++;
    }
    if (word) tokens.push({ start: i, end, place, sentence, joined, word });
    place++;
    joined = 2;
    i = end;
  }
  return tokens;
}

/** The possessive, `'ll`, or a year of two digits (`'82`, `'80s`) after the apostrophe at `at`. */
function readApostrophe(text: string, at: number, glued: boolean, words: Lexicon['words']): WordRead {
  const next = text.charCodeAt(at + 1);
  if (glued && (next === 115 || next === 83) && !isLetter(text.charCodeAt(at + 2)))
    return { end: at + 2, word: POSSESSIVE };
  if (glued && text.startsWith('ll', at + 1)) return { end: at + 3, word: words.get('will') ?? NOTHING };
  if (glued || !isDigit(next) || !isDigit(text.charCodeAt(at + 2)) || isDigit(text.charCodeAt(at + 3)))
    return { end: at + 1, word: null };
  const value = Number(text.slice(at + 1, at + 3));
  const plural = text[at + 3] === "'" ? at + 4 : at + 3;
  return text[plural] === 's'
    ? { end: plural + 1, word: oneClass('DECADE', value) }
    : { end: at + 3, word: oneClass('YEAR2', value) };
}

/** Whether the stop at `i` ends a sentence: as `splitSentences` decides, but for one stop and without the finer cases. */
function closesSentence(text: string, i: number): boolean {
  let after = i + 1;
  while (after < text.length && `"'”’)]`.includes(text[after])) after++;
  if (after < text.length && text.charCodeAt(after) > 32) return false;
  if (text.charCodeAt(i) !== 46) return true;
  let start = i;
  while (start > 0 && i - start < 8 && isLetter(text.charCodeAt(start - 1))) start--;
  if (i - start === 1) return false;
  return i - start === 8 || !NEVER_FINAL.has(text.slice(start, i).toLowerCase());
}

/** A regular past form: in lower case, for `United` is none, and not `unnamed`, `undisclosed`. */
function isPastForm(text: string, start: number, end: number): boolean {
  if (end - start < 4 || text.charCodeAt(end - 1) !== 100 || text.charCodeAt(end - 2) !== 101) return false;
  return text.charCodeAt(start) > 96 && !(text[start] === 'u' && text[start + 1] === 'n');
}
