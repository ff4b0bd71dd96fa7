import { textOf } from '../markup/json-ld';
import type { Evidence } from './page-metadata';
import { metaOf } from './page-metadata';

const TAG = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i;
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;

/** The language the page declares, as a BCP 47 tag; null when it declares none. */
export function declaredLanguage(evidence: Evidence): string | null {
  const root = evidence.document.documentElement;
  const candidates = [
    root?.getAttribute('lang'),
    root?.getAttribute('xml:lang'),
    metaOf(evidence, 'content-language', 'og:locale', 'dc.language'),
    textOf(evidence.article?.inLanguage),
  ];
  const declared = candidates.map((tag) => tag?.trim()).find((tag) => tag && TAG.test(tag));
  return declared?.replace(/_/g, '-') ?? null;
}

/** Frequent words that hardly stand in the other languages, and scripts that one language mostly has. */
const STOP_WORDS: ReadonlyMap<string, RegExp> = new Map([
  ['uk', /(?:^|[^\p{L}])(?:та|що|це|від|який|також|було|або)(?=[^\p{L}])|[іїєґ]/giu],
  ['ru', /(?:^|[^\p{L}])(?:что|это|как|был|также|его|или|для)(?=[^\p{L}])|[ыэъ]/giu],
  ['en', /\b(?:the|and|of|that|with|was|for|has)\b/gi],
  ['de', /\b(?:der|die|und|das|nicht|mit|ist|eine?)\b/gi],
  ['fr', /\b(?:les|des|une|dans|est|pour|qui|et)\b/gi],
  ['es', /\b(?:los|las|una|que|el|por|con|del)\b/gi],
  ['pt', /\b(?:os|não|uma|com|do|da|em|ao)\b/gi],
  ['it', /\b(?:gli|della|che|non|di|il|per|sono)\b/gi],
  ['ja', /[\u3041-\u30ff]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['he', /[\u05d0-\u05ea]/g],
  ['ar', /[\u0627-\u064a]/g],
]);
/** A language's frequent words, as a share of the characters of a text in it, at least. */
const LEAST_SHARE = 0.004;
const SAMPLE = 6000;
/** A text shorter than this is no witness against what its page declares. */
const SHORTEST_WITNESS = 400;

/**
 * The language of a text, as a BCP 47 tag: the one its page declares, unless the text has hardly a word of it and many of
 * another, as where a site was set up in English. `und` for a text in none of those known here, null for a short one.
 */
export function languageOf(text: string, declared: string | null): string | null {
  const sample = text.slice(0, SAMPLE);
  const isLong = sample.length >= SHORTEST_WITNESS;
  if (declared) {
    const words = STOP_WORDS.get(declared.replace(/-.*/, '').toLowerCase());
    if (!isLong || !words || countOf(words, sample) >= sample.length * LEAST_SHARE) return declared;
  }
  return detectLanguage(sample) ?? declared ?? (isLong ? 'und' : null);
}

/** The language of a text by its frequent words and its script; null when none stands out. */
function detectLanguage(sample: string): string | null {
  let best: string | null = null;
  let most = sample.length * LEAST_SHARE;
  for (const [lang, words] of STOP_WORDS) {
    const count = countOf(words, sample);
    // Japanese writes Chinese characters, too.
    if (count > most && !(lang === 'zh' && best === 'ja')) [best, most] = [lang, count];
  }
  return best;
}

const countOf = (words: RegExp, sample: string) => sample.match(words)?.length ?? 0;

/** Direction of the text itself: pages often do not declare it. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, 4000);
  const rtl = sample.match(RTL)?.length ?? 0;
  if (rtl === 0) return 'ltr';
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return rtl * 2 > letters ? 'rtl' : 'ltr';
}

const BY_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Words of a text; Chinese, Japanese and Thai are counted by characters. */
export function countWords(text: string): number {
  const characters = text.match(BY_CHARACTER)?.length ?? 0;
  const spaced = characters > 0 ? text.replace(BY_CHARACTER, ' ') : text;
  return characters + (spaced.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0);
}
