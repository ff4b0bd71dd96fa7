import type { Evidence } from './evidence';
import { metaOf } from './evidence';
import { textOf } from './json-ld';

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
const STOP_WORDS: [string, RegExp][] = [
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
];
const LEAST_SHARE = 0.004;

/** The language of a text by its frequent words and its script; null when none stands out. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, 6000);
  let best: string | null = null;
  let most = sample.length * LEAST_SHARE;
  for (const [lang, words] of STOP_WORDS) {
    const count = sample.match(words)?.length ?? 0;
    // Japanese writes Chinese characters, too.
    if (count > most && !(lang === 'zh' && best === 'ja')) [best, most] = [lang, count];
  }
  return best;
}

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
