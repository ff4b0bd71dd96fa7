import { isEnglish } from '../../text/language-tag';
import { romanized } from '../../text/names/romanize';
import { UNSPACED_LETTER } from '../../text/scripts';
import { commonTermsOf, nameInLanguage } from './common-terms';
import { STORY_WORDS } from './words';

/**
 * Terms (hashes, ascending) and how often each is in the text; without `counts`, only whether it is in the text counts.
 */
export interface TermVector {
  terms: Int32Array;
  counts?: Uint8Array;
}

const WORD = /\p{N}[\p{N},.]*\p{N}|\p{N}+|\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}]+)*/gu;
/**
 * Matches a word that is not known to be rare: in a language whose common words are not known, names and numbers alone show what a
 * text is about, and long words where a script has no capitals.
 */
const UNKNOWN = /^(?:\p{Ll}[\p{Ll}\p{M}’'-]*|\p{Lo}[\p{Lo}\p{M}]{0,5})$/u;
/** Common terms of up to this level, those in a third of all articles, are stop words. Chosen by hand. */
const MAX_STOP_LEVEL = 1;

/**
 * Gives the terms of a text in reading order: in lower case, without stop words and English endings, numbers without
 * their thousands' commas, Cyrillic words in Latin letters, so that a name is one term in whatever script it is
 * written. Text that is written without spaces gives its pairs of characters. Words that are common in the text's language
 * have the language in front (`nameInLanguage`); where its common words are not known, only names, numbers and long words are left.
 * @param lang BCP 47 tag of the text's language; null for one that is not known, which is read as English
 */
export function termsOf(text: string, lang: string | null = 'en'): string[] {
  if (!lang || isEnglish(lang)) return allTermsOf(text);
  const common = commonTermsOf(lang);
  if (!common) return allTermsOf(text, UNKNOWN);
  return allTermsOf(text).flatMap((term) => {
    const level = common.get(term);
    if (level === undefined) return [term];
    return level > MAX_STOP_LEVEL ? [nameInLanguage(term, lang)] : [];
  });
}

/** Gives the terms of a text in reading order, but for English stop words and for words, as written, that match `skipped`. */
export function allTermsOf(text: string, skipped?: RegExp): string[] {
  const terms: string[] = [];
  for (const [word] of text.normalize('NFKC').matchAll(WORD)) {
    if (UNSPACED_LETTER.test(word)) {
      for (let i = 0; i + 1 < word.length; i++) terms.push(word.slice(i, i + 2));
      continue;
    }
    if (skipped?.test(word)) continue;
    const lower = romanized(word.toLowerCase()).replace(/’/g, "'");
    if (STORY_WORDS.stopWords.has(lower)) continue;
    for (const part of lower.split('-')) {
      const bare = part.replace(/'s?$/, '');
      const term = /^\p{N}/u.test(part) ? part.replace(/,(?=\d{3})/g, '') : stem(bare);
      const isStop = STORY_WORDS.stopWords.has(part) || STORY_WORDS.stopWords.has(bare);
      if ((term.length > 1 || /\p{N}/u.test(term)) && !isStop) terms.push(term);
    }
  }
  return terms;
}

/**
 * Gives a word without its English plural, `-ed` or `-ing`. The rules are few, so that names and other languages are
 * left alone.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z']+$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return stem(word.slice(0, -1));
  const cut = /(?:ing|ed)$/.exec(word)?.[0].length ?? 0;
  const base = word.slice(0, word.length - cut);
  if (!cut || base.length < 3 || !/[aeiouy]/.test(base))
    return word.endsWith('e') && word.length > 4 ? word.slice(0, -1) : word;
  if (/([bdfgmnprt])\1$/.test(base)) return base.slice(0, -1);
  return base.endsWith('e') ? base.slice(0, -1) : base;
}

/**
 * Hashes a term by FNV-1a, cut to 30 bits so that engines keep it as a small integer. Two terms of a library very
 * rarely have one hash.
 */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 2;
}

/** Gives the terms of a sentence as numbers, each once. */
export function termsIn(sentence: string): number[] {
  return [...new Set(termsOf(sentence).map(hashTerm))];
}
