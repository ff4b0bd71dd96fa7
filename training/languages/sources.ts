import type { NameWords } from '../../lib/languages/base/name-words';

/** A file of `languages/people/train-open` (or of `people/train-open`, English), and how much its texts count. */
export interface LanguageSource {
  file: string;
  weight: number;
}

/** Describes what the model of a language is made from. */
export interface LanguageRecipe {
  words(): Promise<{ people: NameWords }>;
  sources: readonly LanguageSource[];
  /** Says how much the same texts with other people in them count; 0 for none. */
  renamed: number;
  /** Counts the articles that are made up by the templates of the language. */
  made?: number;
  /** Sets the passes over the texts and the pull towards zero, if they are not those of `train-language.ts`. */
  epochs?: number;
  finish?: number;
  l1?: number;
  /** The least weight of a feature that is kept: the size of the file is chosen by it. */
  prune: number;
}

const own = (lang: string, weight = 1): LanguageSource => ({
  file: `languages/people/train-open/${lang}.jsonl.gz`,
  weight,
});
const from = (names: string, weight = 1): LanguageSource[] => names.split(' ').map((name) => own(name, weight));

/** Newspapers and lexicons in English, whose people have the names of all the world. */
const english = (weight: number): LanguageSource[] =>
  ['crossner-politics-train', 'gmb-part'].map((name) => ({ file: `people/train-open/${name}.jsonl.gz`, weight }));

/** The languages that have a model, by the tag of the folder; README.md names each source and its licence. */
export const RECIPES: Readonly<Record<string, LanguageRecipe>> = {
  de: {
    words: () => import('../../lib/languages/de/people'),
    sources: [...from('de'), ...english(0.3)],
    renamed: 0.3,
    made: 2000,
    prune: 0.2,
  },
  es: {
    words: () => import('../../lib/languages/es/people'),
    sources: [...from('es-pud es-xlime'), ...from('pt', 0.7), ...from('it-pud fr-pud', 0.4), ...english(0.3)],
    renamed: 0.3,
    prune: 0.25,
  },
  fr: {
    words: () => import('../../lib/languages/fr/people'),
    sources: [...from('fr-pud'), ...from('fr-europeana', 0.5), ...from('es-pud it-pud pt', 0.4), ...english(0.5)],
    renamed: 0.3,
    prune: 0.25,
  },
  it: {
    words: () => import('../../lib/languages/it/people'),
    sources: [...from('it-pud it-xlime'), ...from('es-pud fr-pud es-xlime pt', 0.5), ...english(0.3)],
    renamed: 0,
    epochs: 8,
    finish: 6,
    l1: 0.0003,
    prune: 0.25,
  },
  pt: {
    words: () => import('../../lib/languages/pt/people'),
    sources: from('pt'),
    renamed: 0,
    epochs: 8,
    finish: 6,
    prune: 0.2,
  },
  nl: {
    words: () => import('../../lib/languages/nl/people'),
    sources: [...from('nl-udsilver'), ...from('nl-europeana nl-openboek', 0.5), ...from('de', 0.4), ...english(0.3)],
    renamed: 0.3,
    prune: 0.25,
  },
  sv: {
    words: () => import('../../lib/languages/sv/people'),
    sources: [...from('sv-webbnyheter sv'), ...from('da', 0.4)],
    renamed: 0.3,
    prune: 0.2,
  },
  da: {
    words: () => import('../../lib/languages/da/people'),
    sources: [...from('da'), ...from('sv-webbnyheter sv', 0.4)],
    renamed: 0,
    prune: 0.2,
  },
  pl: {
    words: () => import('../../lib/languages/pl/people'),
    sources: from('pl pl-pud'),
    renamed: 0,
    epochs: 7,
    finish: 5,
    prune: 0.2,
  },
  cs: {
    words: () => import('../../lib/languages/cs/people'),
    sources: [...from('cs-ud'), ...from('sk', 0.6), ...from('pl', 0.3)],
    renamed: 0,
    prune: 0.2,
  },
  uk: {
    words: () => import('../../lib/languages/uk/people'),
    sources: [...from('uk'), ...from('ru', 0.5)],
    renamed: 0,
    epochs: 6,
    finish: 5,
    prune: 0.2,
  },
  ru: {
    words: () => import('../../lib/languages/ru/people'),
    sources: from('ru'),
    renamed: 0,
    epochs: 6,
    finish: 5,
    prune: 0.2,
  },
  tr: {
    words: () => import('../../lib/languages/tr/people'),
    sources: from('tr'),
    renamed: 0,
    epochs: 6,
    finish: 5,
    prune: 0.25,
  },
  ar: { words: () => import('../../lib/languages/ar/people'), sources: from('ar'), renamed: 0, made: 6000, prune: 0.2 },
  hi: { words: () => import('../../lib/languages/hi/people'), sources: from('hi'), renamed: 0, prune: 0.2 },
  ja: {
    words: () => import('../../lib/languages/ja/people'),
    sources: from('ja'),
    renamed: 0,
    made: 6000,
    prune: 0.12,
  },
  ko: { words: () => import('../../lib/languages/ko/people'), sources: from('ko'), renamed: 0, made: 2000, prune: 0.2 },
  zh: { words: () => import('../../lib/languages/zh/people'), sources: from('zh'), renamed: 0, made: 2000, prune: 0.2 },
};
