import { NEVER_FINAL } from '../text/abbreviations';
import { readDigits, tagged } from './timex-digits';
import { isDigit, isLetter, type Lexicon, NOTHING, oneClass, shapeOf, type Word } from './timex-words';

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
const mark = (name: string): Word => ({ ...NOTHING, classes: [[name, 1]] });
const COMMA = mark(',');
const DASH = mark('DASH');
const POSSESSIVE = mark('POSS');

/** Cuts a text into the words, numbers and marks that may belong to a time expression; the others only count as places. */
export function tokenise(text: string, { words, shapes }: Lexicon): Token[] {
  const tokens: Token[] = [];
  const n = text.length;
  let place = 0;
  let sentence = 0;
  let joined: Token['joined'] = 0;
  let i = 0;

  const push = (start: number, end: number, word: Word) => {
    tokens.push({ start, end, place: place++, sentence, joined, word });
    joined = 2;
    i = end;
  };
  const skip = (end: number) => {
    place++;
    joined = 2;
    i = end;
  };

  while (i < n) {
    const code = text.charCodeAt(i);
    if (code === 32 || code === 0xa0 || code === 9 || code === 0x202f || code === 0x2009) {
      joined = 0;
      i++;
    } else if (code === 10 || code === 13) {
      place++;
      if (code === 10) sentence++;
      joined = 0;
      i++;
    } else if (isLetter(code)) {
      let end = i + 1;
      while (end < n && isLetter(text.charCodeAt(end))) end++;
      if (
        end - i === 1 &&
        text[end] === '.' &&
        isLetter(text.charCodeAt(end + 1)) &&
        !isLetter(text.charCodeAt(end + 2))
      )
        end += 2;
      if (end < n && isDigit(text.charCodeAt(end))) {
        while (end < n && (isDigit(text.charCodeAt(end)) || isLetter(text.charCodeAt(end)))) end++;
        const word = tagged(text.slice(i, end));
        if (word) push(i, end, word);
        else skip(end);
        continue;
      }
      const word = shapes[shapeOf(text, i, end)] ? words.get(text.slice(i, end)) : undefined;
      if (word) push(i, word.abbreviation && text[end] === '.' ? end + 1 : end, word);
      else if (isPastForm(text, i, end)) push(i, end, PAST_FORM);
      else skip(end);
    } else if (isDigit(code)) {
      const { end, word } = readDigits(text, i, joined !== 0, words);
      if (word) push(i, end, word);
      else skip(end);
    } else if (code === 44) {
      push(i, i + 1, COMMA);
    } else if (code === 45 || code === 0x2010 || code === 0x2011) {
      hyphen();
    } else if (code === 0x2013 || code === 0x2014) {
      push(i, i + 1, DASH);
    } else if (code === 39 || code === 0x2019 || code === 0x2018) {
      apostrophe();
    } else if (code === 46 || code === 33 || code === 63) {
      if (closesSentence(text, i)) sentence++;
      skip(i + 1);
    } else {
      skip(i + 1);
    }
  }
  return tokens;

  function hyphen() {
    const before = text.charCodeAt(i - 1);
    const after = text.charCodeAt(i + 1);
    if (isDigit(before) && isDigit(after)) push(i, i + 1, DASH);
    else if (joined === 2 && (isLetter(after) || isDigit(after))) {
      joined = 1;
      i++;
    } else if (after === 45) skip(i + 2);
    else push(i, i + 1, DASH);
  }

  function apostrophe() {
    const next = text.charCodeAt(i + 1);
    if (joined === 2 && (next === 115 || next === 83) && !isLetter(text.charCodeAt(i + 2))) push(i, i + 2, POSSESSIVE);
    else if (joined === 2 && text.startsWith('ll', i + 1)) push(i, i + 3, words.get('will') ?? NOTHING);
    else if (joined !== 2 && isDigit(next) && isDigit(text.charCodeAt(i + 2)) && !isDigit(text.charCodeAt(i + 3))) {
      const value = Number(text.slice(i + 1, i + 3));
      const decade = text[i + 3] === 's' || (text[i + 3] === "'" && text[i + 4] === 's');
      const end = i + (decade ? (text[i + 3] === 's' ? 4 : 5) : 3);
      push(i, end, decade ? oneClass('DECADE', value) : oneClass('YEAR2', value));
    } else skip(i + 1);
  }
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
