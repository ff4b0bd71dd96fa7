import { newsWords as ar } from '../../languages/ar/news-words';
import { newsWords as cs } from '../../languages/cs/news-words';
import { newsWords as da } from '../../languages/da/news-words';
import { newsWords as de } from '../../languages/de/news-words';
import { newsWords as es } from '../../languages/es/news-words';
import { newsWords as fi } from '../../languages/fi/news-words';
import { newsWords as fr } from '../../languages/fr/news-words';
import { newsWords as hi } from '../../languages/hi/news-words';
import { newsWords as id } from '../../languages/id/news-words';
import { newsWords as it } from '../../languages/it/news-words';
import { newsWords as ja } from '../../languages/ja/news-words';
import { newsWords as ko } from '../../languages/ko/news-words';
import type { CommonWords } from '../../languages/language';
import { newsWords as nl } from '../../languages/nl/news-words';
import { newsWords as no } from '../../languages/no/news-words';
import { newsWords as pl } from '../../languages/pl/news-words';
import { newsWords as pt } from '../../languages/pt/news-words';
import { newsWords as ru } from '../../languages/ru/news-words';
import { newsWords as sv } from '../../languages/sv/news-words';
import { newsWords as tr } from '../../languages/tr/news-words';
import { newsWords as uk } from '../../languages/uk/news-words';
import { newsWords as zh } from '../../languages/zh/news-words';
import { languageIn } from '../../text/language-tag';

/**
 * The words that are common in the texts of a language, by its tag, so that two articles are not taken for one story because both
 * are written in it. English has its own in `en/stories`.
 */
export const NEWS_WORDS: Readonly<Record<string, CommonWords>> = {
  ar,
  cs,
  da,
  de,
  es,
  fi,
  fr,
  hi,
  id,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ru,
  sv,
  tr,
  uk,
  zh,
};

/** The terms that are common in a language, each with its level: one of level `n` is in one article of `2 ** n`. */
export type CommonTerms = ReadonlyMap<string, number>;

const compiled = new Map<string, CommonTerms>();

/** Gives the common terms of a language other than English; null where they are not known. */
export function commonTermsOf(lang: string): CommonTerms | null {
  const language = languageIn(lang);
  const words = Object.hasOwn(NEWS_WORDS, language) ? NEWS_WORDS[language] : null;
  if (!words) return null;
  let terms = compiled.get(language);
  if (!terms) {
    terms = new Map(words.flatMap(([level, list]) => list.split(/\s+/).map((term): [string, number] => [term, level])));
    compiled.set(language, terms);
  }
  return terms;
}

/**
 * Gives the name of a common term in the counts of a library. It has its language in front: `die` is no English verb where the
 * article is German, and how common it is was counted in German texts.
 */
export function nameInLanguage(term: string, lang: string): string {
  return `${languageIn(lang)}:${term}`;
}
