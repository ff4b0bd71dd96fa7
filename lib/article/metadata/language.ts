import { LANGUAGES } from '../../languages';
import { UNSPACED_LETTERS } from '../../text/scripts';
import { textOf } from '../markup/json-ld';
import type { PageMetadata } from './page-metadata';
import { metaOf } from './page-metadata';

const TAG = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i;
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;

/** The language the page declares, as a BCP 47 tag; null when it declares none. */
export function declaredLanguage(metadata: PageMetadata): string | null {
  const root = metadata.document.documentElement;
  const candidates = [
    root?.getAttribute('lang'),
    root?.getAttribute('xml:lang'),
    metaOf(metadata, 'content-language', 'og:locale', 'dc.language'),
    textOf(metadata.article?.inLanguage),
  ];
  const declared = candidates.map((tag) => tag?.trim()).find((tag) => tag && TAG.test(tag));
  return declared?.replace(/_/g, '-') ?? null;
}

/** Scripts that one language mostly has. */
const SCRIPTS: ReadonlyMap<string, RegExp> = new Map([
  ['ja', /[\u3041-\u30ff]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['he', /[\u05d0-\u05ea]/g],
  ['ar', /[\u0627-\u064a]/g],
  ['hi', /[\u0904-\u0939]/g],
  ['bn', /[\u0985-\u09b9]/g],
  ['ta', /[\u0b85-\u0bb9]/g],
  ['te', /[\u0c05-\u0c39]/g],
  ['th', /[\u0e01-\u0e30]/g],
  ['el', /[\u0391-\u03c9]/g],
  ['ka', /[\u10d0-\u10f0]/g],
  ['hy', /[\u0561-\u0587]/g],
]);
/** The least share of a text's characters that must be in frequent words of its language. */
const MIN_SHARE = 0.004;
const SAMPLE = 6000;
/** A text shorter than this is no evidence against the language that its page declares. */
const MIN_SAMPLE_LENGTH = 400;

/**
 * Gives the language of a text as a BCP 47 tag: the one its page declares, unless the text has hardly a word of it and
 * many of another, as on a site that was set up in English. `und` for a text in none of the languages known here, null
 * for a short text.
 */
export function languageOfText(text: string, declared: string | null): string | null {
  const sample = text.slice(0, SAMPLE);
  const isLong = sample.length >= MIN_SAMPLE_LENGTH;
  const evidence = evidenceIn(sample);
  if (declared) {
    const own = evidence.get(declared.replace(/-.*/, '').toLowerCase());
    if (!isLong || own === undefined || own >= sample.length * MIN_SHARE) return declared;
  }
  return detectLanguage(evidence, sample.length) ?? declared ?? (isLong ? 'und' : null);
}

/** Finds the language of a text by its frequent words and its script; null when no language has enough of them. */
function detectLanguage(evidence: ReadonlyMap<string, number>, length: number): string | null {
  let best: string | null = null;
  let most = length * MIN_SHARE;
  for (const [lang, count] of evidence) {
    // Chinese is not preferred to Japanese, which writes Chinese characters, too.
    if (count > most && !(lang === 'zh' && best === 'ja')) [best, most] = [lang, count];
  }
  return best;
}

const BASIC_LATIN = /[\0-\x7f]+/g;

/** Counts the frequent words and own letters of each language in a text. */
function evidenceIn(sample: string): Map<string, number> {
  const words = new Map<string, number>();
  const letters = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  // The letters that all Latin languages have are no language's own, and are most of a text in one.
  const others = sample.replace(BASIC_LATIN, '');
  for (const letter of others.toLowerCase()) letters.set(letter, (letters.get(letter) ?? 0) + 1);
  const total = (counts: ReadonlyMap<string, number>, of: Iterable<string>) =>
    [...of].reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
  const evidence = new Map<string, number>();
  for (const { tag, frequentWords, ownLetters } of LANGUAGES) {
    if (frequentWords) evidence.set(tag, total(words, frequentWords) + total(letters, ownLetters ?? ''));
  }
  for (const [tag, characters] of SCRIPTS) evidence.set(tag, others.match(characters)?.length ?? 0);
  return evidence;
}

/** Finds the direction of the text from its letters, because pages often do not declare it. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, 4000);
  const rtl = sample.match(RTL)?.length ?? 0;
  if (rtl === 0) return 'ltr';
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return rtl * 2 > letters ? 'rtl' : 'ltr';
}

/** Counts the words of a text; Chinese, Japanese and Thai are counted by characters. */
export function countWords(text: string): number {
  const characters = text.match(UNSPACED_LETTERS)?.length ?? 0;
  const spaced = characters > 0 ? text.replace(UNSPACED_LETTERS, ' ') : text;
  return characters + (spaced.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0);
}
