import { commonTermsOf, NEWS_WORDS, nameInLanguage } from './common-terms';
import { hashTerm, stem, type TermVector } from './terms';
import { STORY_WORDS } from './words';

const WORD_SLOTS = 1 << 18;
const PAIR_SLOTS = 1 << 20;
/** The number of articles that the table of news words represents: its weight falls as the library grows. */
const PRIOR_ARTICLES = 500;

/**
 * The number of articles that have each term, over the whole library. It is one row of 1.5 MB, which is made anew from
 * the rows when lost.
 */
export interface TermCounts {
  articles: number;
  words: Uint16Array<ArrayBuffer>;
  /** The counts of pairs of neighbouring words; they stop at 255. */
  pairs: Uint8Array<ArrayBuffer>;
}

/** Gives the counts of an empty library. */
export function emptyCounts(): TermCounts {
  return { articles: 0, words: new Uint16Array(WORD_SLOTS), pairs: new Uint8Array(PAIR_SLOTS) };
}

/** Counts one article in (`by` 1) or, when it is removed, out (-1). Changes `counts`. */
export function countArticle(
  counts: TermCounts,
  article: { words: TermVector; pairs: TermVector },
  by: 1 | -1 = 1,
): void {
  counts.articles = Math.max(0, counts.articles + by);
  countInto(counts.words, article.words.terms, by, 0xffff);
  countInto(counts.pairs, article.pairs.terms, by, 0xff);
}

let prior: Float32Array | null = null;

function priorCounts(): Float32Array {
  if (!prior) {
    const slots = new Float32Array(WORD_SLOTS);
    const set = (term: string, level: number) => {
      slots[hashTerm(term) & (WORD_SLOTS - 1)] = PRIOR_ARTICLES / 2 ** level;
    };
    for (const [level, stems] of STORY_WORDS.commonStems) for (const term of stems.split(/\s+/)) set(term, level);
    for (const [level, names] of STORY_WORDS.commonNames) for (const name of names.split(/\s+/)) set(stem(name), level);
    prior = slots;
  }
  return prior;
}

let priorOfLanguages: Map<number, number> | null = null;

/** Gives the articles of news at large, in the language of a common term, that have it; 0 for any other term. */
function priorInItsLanguage(term: number): number {
  if (!priorOfLanguages) {
    priorOfLanguages = new Map();
    for (const lang of Object.keys(NEWS_WORDS)) {
      for (const [word, level] of commonTermsOf(lang) ?? []) {
        priorOfLanguages.set(hashTerm(nameInLanguage(word, lang)), PRIOR_ARTICLES / 2 ** level);
      }
    }
  }
  return priorOfLanguages.get(term) ?? 0;
}

/** Gives the articles of news at large that have a term. */
function priorOf(term: number): number {
  return priorCounts()[term & (WORD_SLOTS - 1)] + priorInItsLanguage(term);
}

/**
 * Gives the inverse document frequency of a term (natural logarithm), over the library and, while it is young, news at
 * large.
 */
export function rarity(counts: TermCounts, term: number): number {
  const slot = term & (WORD_SLOTS - 1);
  const articles = counts.articles + PRIOR_ARTICLES + 1;
  return Math.log(articles / Math.max(1, counts.words[slot] + priorOf(term)));
}

/** Gives the inverse document frequency of a term over news at large only, to choose terms before the library is known. */
export function newsRarity(term: number): number {
  return Math.log((PRIOR_ARTICLES + 1) / Math.max(0.25, priorOf(term)));
}

/** The weight of a name in a headline beside other words: who is in the news says less than what happened. */
const OF_A_NAME = 0.4;

/** Gives the weight of a term in a headline: how rare it is in news at large, less where it is one of `names`. */
export function headlineWeight(term: number, names: ReadonlySet<number>): number {
  return newsRarity(term) * (names.has(term) ? OF_A_NAME : 1);
}

/** Gives the inverse document frequency of a pair of neighbouring words over the library. */
export function rarityOfPair(counts: TermCounts, pair: number): number {
  const articles = counts.articles + PRIOR_ARTICLES + 1;
  return Math.log(articles / Math.max(1, counts.pairs[pair & (PAIR_SLOTS - 1)]));
}

function countInto(counts: Uint16Array | Uint8Array, terms: Int32Array, by: 1 | -1, most: number): void {
  const mask = counts.length - 1;
  for (const term of terms) {
    const slot = term & mask;
    counts[slot] = Math.min(most, Math.max(0, counts[slot] + by));
  }
}
