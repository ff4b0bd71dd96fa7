import { UNDECOMPOSED_LETTERS } from './fold-word';
import { UNSPACED_OR_HANGUL } from './scripts';

const UNDECOMPOSED = new RegExp(`[${Object.keys(UNDECOMPOSED_LETTERS).join('')}]`, 'g');
// Accents, Hebrew points and Arabic vowel signs, which readers leave out when they type.
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670]/g;
// Scripts written without spaces, or (Hangul) with endings attached to the word: they are indexed by pairs of characters.
const PAIRED = `${UNSPACED_OR_HANGUL}ー`;
const RUN = new RegExp(
  `[${PAIRED}\\p{M}]*[${PAIRED}][${PAIRED}\\p{M}]*|\\p{N}+(?:[.,]\\p{N}+)+|(?:(?![${PAIRED}])[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);
const IS_PAIRED = new RegExp(`[${PAIRED}]`, 'u');
const LONGEST = 40;

/**
 * Gives text in the form in which it is compared: lower case, no accents, compatibility forms (full width, ligatures) made
 * plain.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(UNDECOMPOSED, (letter) => UNDECOMPOSED_LETTERS[letter]);
}

/** A part of a text as it is searched for: one word, or a run of characters of a script without spaces. */
export interface Word {
  text: string;
  /** The terms in the index: the word itself, or its pairs of characters. */
  terms: string[];
  /** True when it is a run of pairs. */
  paired: boolean;
}

/** Gives the words of a text, folded, in reading order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const [run] of fold(text).matchAll(RUN)) {
    if (IS_PAIRED.test(run)) words.push({ text: run, terms: pairsOf(run), paired: true });
    else {
      const word = run.replace(/(?<=\p{N}),(?=\p{N})/gu, '').slice(0, LONGEST);
      words.push({ text: word, terms: [word], paired: false });
    }
  }
  return words;
}

/**
 * Gives the terms of a text as the index holds them. A run of characters without spaces gives its pairs and its last character,
 * so that every single character is the beginning of some term.
 */
export function indexTermsOf(text: string): string[] {
  const terms = joinedTermsOf(text);
  for (const word of wordsOf(text)) {
    terms.push(...word.terms);
    const last = word.terms.at(-1);
    if (word.paired && last) {
      const characters = [...last];
      if (characters.length > 1) terms.push(characters.at(-1) ?? '');
    }
  }
  return terms;
}

const LETTER = `(?:(?![${PAIRED}])[\\p{L}\\p{M}])`;
// Matches letters with an apostrophe or a hyphen between them: O’Brien, co-operative, e-mail. They are looked for from the
// first letter of a run only: a page may be one word of a million letters, and each of them would be tried to the end.
const JOINED = new RegExp(`(?<!${LETTER})${LETTER}+(?:['’‘ʼ‐‑-]${LETTER}+)+`, 'gu');

/** Gives words with apostrophes and hyphens, written without them: `obrien`, `cooperative`, `email`. */
export function joinedTermsOf(text: string): string[] {
  const joined = [...fold(text).matchAll(JOINED)].map(([word]) => word.replace(/['’‘ʼ‐‑-]/g, ''));
  return joined.filter((word) => word.length <= LONGEST);
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, i) => characters[i] + character);
}
