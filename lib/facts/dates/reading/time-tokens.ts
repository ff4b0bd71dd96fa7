import type { TenseClass } from '../../../languages/time-words';
import { isHangul } from '../../words/script';
import { isDigit, isLetter, type Token } from '../../words/tokens';
import { readDigits, tagged } from './digits';
import { type Classes, type Grammar, NO_CLASSES } from './grammar';

/**
 * A word, number or mark as expressions of time see it. It differs from a token of the figures where a date is written
 * in digits: `05/06/2025` and `16th` are one token here, `2019-21` is three; a hyphen between words is none.
 */
export interface TimeToken {
  start: number;
  end: number;
  /** The index of the token of the text with which it starts. */
  index: number;
  sentence: number;
  /** Tells which gap is before it: white space (0), a hyphen (1) or nothing (2). */
  joined: 0 | 1 | 2;
  /** Its possible meanings in a pattern, with its value in each. */
  classes: Classes;
  /** Lists the classes by which it shows the time of its sentence. */
  tense: ReadonlySet<TenseClass>;
}

/** A text as expressions of time see it. */
export interface TimeText {
  text: string;
  tokens: readonly TimeToken[];
  /** All of its tokens, from which numbers are read. */
  all: readonly Token[];
}

const NO_TENSE: ReadonlySet<TenseClass> = new Set();
const COMMA: Classes = new Map([[',', 1]]);
const DASH: Classes = new Map([['DASH', 1]]);
const POSSESSIVE: Classes = new Map([['POSS', 1]]);

/** Reads the tokens of a text as time tokens, each once. */
export function timeText(text: string, all: readonly Token[], grammar: Grammar): TimeText {
  const tokens: TimeToken[] = [];
  let reached = 0;
  let hyphen = false;
  // The number of full stops that belonged to short forms and ended no sentence.
  let stops = 0;
  all.forEach((token, index) => {
    const { kind, start, end } = token;
    if (start < reached) return;
    const glued = token.glued || start !== token.start;
    if (!glued) hyphen = false;
    const add = (from: number, to: number, classes: Classes, tense = NO_TENSE) => {
      const joined = glued || from > start ? (hyphen ? 1 : 2) : 0;
      tokens.push({ start: from, end: to, index, sentence: token.sentence - stops, joined, classes, tense });
      reached = to;
      hyphen = false;
    };
    if (kind === 'number') {
      for (let at = start; at < end; at = reached) {
        const part = isDigit(text.charCodeAt(at)) ? readDigits(text, at, glued || at > start, grammar) : null;
        if (part) add(at, part.end, part.classes);
        else add(at, at + 1, text[at] === ',' ? COMMA : NO_CLASSES);
      }
      // `14. May 2025`: the stop belongs to the number.
      if (text[end] === '.' && reached === end) {
        const next = all[index + 2];
        if (next && isDayStop(text, end, next.text, grammar)) {
          stops += next.sentence - token.sentence;
          reached = end + 1;
        }
      }
    } else if (kind === 'word') {
      // `won't` is `wo` and `n't`.
      const cut = /n['’]t$/i.test(token.text) ? token.text.length - 3 : token.text.search(/['’ʼ\d]/);
      const part = cut > 0 ? token.text.slice(0, cut) : token.text;
      const known = wordClasses(grammar, part);
      const whole = cut > 0 && grammar.writing.apostrophe !== null ? token.lower : null;
      // `Will Smith`, `Prime Minister May`: with a capital inside a sentence they are names.
      const isName = /^\p{Lu}\p{Ll}/u.test(part) && tokens.at(-1)?.sentence === token.sentence - stops;
      const tense = isName ? NO_TENSE : tenseOf(grammar, part);
      if (whole !== null && grammar.writing.apostrophe === 'letter' && !isDigit(token.text.charCodeAt(cut))) {
        add(start, end, grammar.classes.get(whole) ?? NO_CLASSES, tenseOf(grammar, token.text));
      } else if (whole !== null && (grammar.writing.apostrophe === 'ending' || grammar.classes.has(whole))) {
        add(start, end, grammar.classes.get(whole) ?? known, tense);
      } else if (whole !== null && !isDigit(token.text.charCodeAt(cut))) {
        add(start, start + cut + 1, wordClasses(grammar, whole.slice(0, cut + 1)));
        add(start + cut + 1, end, wordClasses(grammar, whole.slice(cut + 1)), tenseOf(grammar, whole.slice(cut + 1)));
      } else if (cut >= 0 && isDigit(token.text.charCodeAt(cut))) {
        const tag = tagged(text, start, end);
        add(start, tag.end, tag.classes);
      } else if (cut > 0) {
        add(start, start + cut, known, tense);
        const rest = readApostrophe(text, start + cut, true);
        add(start + cut, end, rest.classes, tenseOf(grammar, token.text.slice(cut).replace('’', "'")));
      } else if (known.has('ABBREVIATION') && text[end] === '.' && endsShortForm(text, end, part)) {
        add(start, end + 1, known, tense);
        const next = all[index + 2];
        if (next) stops += next.sentence - token.sentence;
      } else add(start, end, known, tense);
    } else if (isHyphenOfWords(text, start, glued && !hyphen)) hyphen = true;
    else {
      const mark = readMark(text, start, glued && !hyphen, tokens.at(-1));
      add(start, mark.end, mark.classes);
    }
  });
  return { text, tokens, all };
}

/**
 * Tells whether the stop after a number belongs to the number: before a month and a year, and in languages that write
 * days so (`20. Januar`, `vom 5. bis 7. Mai`, `am 3., 4. und 5. Mai`), before a month, a small letter or another such day.
 */
function isDayStop(text: string, end: number, next: string, grammar: Grammar): boolean {
  const isMonth = wordClasses(grammar, next).has('MONTH');
  const after = text.slice(end, end + 24);
  if (!grammar.writing.ordinalStop) return isMonth && DAY_STOP.test(after);
  return (
    isMonth ||
    /^\.(?: \p{Ll}| ?[–/-] ?\d|, \d{1,2}\. ?[\p{L}\d,])/u.test(after) ||
    wordClasses(grammar, next).has('ORDINAL_NOUN')
  );
}

const DAY_STOP = /^\. \p{L}+ \d{4}/u;

/** `Jan. 5`, `in Sept.`; `May.` ends its sentence, unless a number follows. */
function endsShortForm(text: string, end: number, word: string): boolean {
  return word !== 'May' || /^\. \d/.test(text.slice(end, end + 3));
}

function wordClasses({ classes }: Grammar, word: string): Classes {
  return classes.get(word) ?? classes.get(word.toLowerCase()) ?? NO_CLASSES;
}

/**
 * Gives the tense that a word shows. One in small letters with the ending of past forms is past: `United` is not, nor
 * `unnamed`. One with the ending of forms of the future, like `votará`, is future, and one with that of participles is one.
 */
function tenseOf(grammar: Grammar, word: string): ReadonlySet<TenseClass> {
  const known =
    grammar.tenses.get(word.toLowerCase()) ?? (isHangul(word) ? tenseOfSyllables(grammar, word) : undefined);
  const ended = /^\p{Ll}{4}/u.test(word) ? tenseOfEnding(grammar, word, known !== undefined) : null;
  if (ended === null) return known ?? NO_TENSE;
  return known ? new Set([...known, ended]) : ONLY[ended];
}

/** The most syllables of a Korean ending that shows the tense: `했습니다`. */
const SYLLABLES = 4;

/** Korean writes the endings of verbs to their stems: they are listed with a hyphen. */
function tenseOfSyllables({ tenses }: Grammar, word: string): ReadonlySet<TenseClass> | undefined {
  for (let count = Math.min(SYLLABLES, word.length - 1); count > 0; count--) {
    const known = tenses.get(`-${word.slice(-count)}`);
    if (known) return known;
  }
  return undefined;
}

function tenseOfEnding(grammar: Grammar, word: string, isKnown: boolean): keyof typeof ONLY | null {
  const ends = (endings: readonly string[]) => endings.some((ending) => word.endsWith(ending));
  if (ends(grammar.pastEndings) && !grammar.noPastOpenings.some((opening) => word.startsWith(opening))) return 'past';
  if (!isKnown && ends(grammar.futureEndings)) return 'will';
  return ends(grammar.participleEndings) ? 'participle' : null;
}

const ONLY = {
  past: new Set<TenseClass>(['past']),
  will: new Set<TenseClass>(['will']),
  participle: new Set<TenseClass>(['participle']),
} as const;

/** Tells whether the mark at `at` is a hyphen between two words, or a word and a number: `mid-May`, `10-hour`. */
function isHyphenOfWords(text: string, at: number, glued: boolean): boolean {
  const after = text.charCodeAt(at + 1);
  const betweenDigits = isDigit(after) && isDigit(text.charCodeAt(at - 1));
  return glued && HYPHENS.includes(text[at]) && !betweenDigits && (isLetter(text, at + 1) || isDigit(after));
}

const HYPHENS = '-‐‑';

interface MarkRead {
  end: number;
  classes: Classes;
}

function readMark(text: string, at: number, glued: boolean, before: TimeToken | undefined): MarkRead {
  const mark = text[at];
  if (HYPHENS.includes(mark) && text[at + 1] === '-') return { end: at + 2, classes: NO_CLASSES };
  if (HYPHENS.includes(mark) || mark === '–' || mark === '—') return { end: at + 1, classes: DASH };
  if (mark === ',') return { end: at + 1, classes: COMMA };
  if (!"'’‘".includes(mark)) return { end: at + 1, classes: NO_CLASSES };
  // An apostrophe is part of a time here: `days' time`, `Q1’21`.
  if (glued && before?.classes.has('UNITS')) return { end: at + 1, classes: POSSESSIVE };
  const tag = before?.classes.has('QUARTERTAG') || before?.classes.has('HALFTAG');
  return readApostrophe(text, at, glued && !tag);
}

/** Reads the possessive, or a year of two digits (`'82`, `'80s`) after the apostrophe at `at`. */
function readApostrophe(text: string, at: number, glued: boolean): MarkRead {
  const digits = /^['’‘](\d\d)(?!\d)(?:['’]?(s)(?!\p{L}))?/u.exec(text.slice(at, at + 6));
  if (glued) {
    const possessive = /^['’‘]s(?!\p{L})/iu.test(text.slice(at, at + 3));
    return possessive ? { end: at + 2, classes: POSSESSIVE } : { end: at + 1, classes: NO_CLASSES };
  }
  if (!digits) return { end: at + 1, classes: NO_CLASSES };
  const classes: Classes = new Map([[digits[2] ? 'DECADE' : 'YEAR2', Number(digits[1])]]);
  return { end: at + digits[0].length, classes };
}
