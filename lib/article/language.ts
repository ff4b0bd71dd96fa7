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

/** Direction of the text itself: pages often do not declare it. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, 4000);
  const rtl = sample.match(RTL)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return rtl * 2 > letters ? 'rtl' : 'ltr';
}

const BY_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Words of a text; Chinese, Japanese and Thai are counted by characters. */
export function countWords(text: string): number {
  const characters = text.match(BY_CHARACTER)?.length ?? 0;
  return characters + (text.replace(BY_CHARACTER, ' ').match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0);
}
