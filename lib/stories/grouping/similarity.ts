import type { ArticleTerms } from '../terms/article-terms';
import { rarity, rarityOfPair, type TermCounts } from '../terms/term-counts';
import type { TermVector } from '../terms/terms';

/** A term vector of length one: hashes ascending, and a weight for each. */
interface WeightedTerms {
  terms: Int32Array;
  weights: Float32Array;
}

/** An article's vectors, weighted by how rare each term is in the library. */
export interface WeightedArticle {
  article: ArticleTerms;
  words: WeightedTerms;
  /** The same words as in `words`, with their share in the vector of words and pairs. */
  phraseWords: Float32Array;
  pairs: WeightedTerms;
  title: WeightedTerms;
  opening: WeightedTerms;
  names: WeightedTerms;
  openingNames: WeightedTerms;
}

/** The similarity of two articles, and its parts. */
export interface Similarity {
  /** The log-odds that they report one event, from the two alone. */
  event: number;
  /** The cosine of their words, 0 to 1. */
  words: number;
  /** The cosine of the names that they open with, 0 to 1. */
  openingNames: number;
}

/**
 * The weights of a logistic regression: of one event on pairs of articles by several outlets and of look-alike events
 * (days are fortnights). They are rounded; `npm run train -- stories` fits such weights anew on the open data and shows
 * them beside these. What makes two articles one story is only seen among the others (`neighbourhood.ts`).
 */
export const EVENT = {
  words: 4,
  pairs: 7.8,
  crossed: 4.8,
  opening: 4,
  names: 1.7,
  sameYear: 1.65,
  otherWeekday: -1.45,
  days: -7.3,
  base: -5.4,
};
/** More days apart count as this many; none when either article is undated. */
const MAX_DAYS = 30;

/** Weighs an article's terms by the library's counts as they are. */
export function weigh(article: ArticleTerms, counts: TermCounts): WeightedArticle {
  const rare = (term: number) => rarity(counts, term);
  const words = weighted(article.words, (term, count) => (1 + Math.log(count)) * rare(term));
  // Words and pairs are in one vector, where rare ones weigh even more, and one mention counts as much as many.
  const phraseWords = Float32Array.from(article.words.terms, (term) => rare(term) ** 1.5);
  const pairs = Float32Array.from(article.pairs.terms, (pair) => rarityOfPair(counts, pair) ** 1.5);
  const length = Math.sqrt(squares(phraseWords) + squares(pairs)) || 1;
  return {
    article,
    words,
    phraseWords: phraseWords.map((weight) => weight / length),
    pairs: { terms: article.pairs.terms, weights: pairs.map((weight) => weight / length) },
    title: weighted(article.title, rare),
    opening: weighted(article.opening, rare),
    names: weighted(article.names, (term, count) => Math.sqrt(count) * rare(term)),
    openingNames: weighted(article.openingNames, (term, count) => (1 + Math.log(count)) * rare(term)),
  };
}

/** Measures how similar two articles are, whatever other articles there are. */
export function similarityOf(a: WeightedArticle, b: WeightedArticle): Similarity {
  const common = compare(a, b);
  return {
    words: common.words,
    event: eventSimilarity(a, b, common),
    openingNames: cosine(a.openingNames, b.openingNames),
  };
}

function eventSimilarity(a: WeightedArticle, b: WeightedArticle, common: Common): number {
  return logOdds(EVENT, eventFeatures(a, b, common));
}

/** Gives the features whose weighted sum is the log-odds of one event; `training/stories` fits the weights. */
export function eventFeatures(a: WeightedArticle, b: WeightedArticle, common = compare(a, b)): Features<typeof EVENT> {
  const [one, other] = [a.article, b.article];
  const sameYear = one.year !== 0 && one.year === other.year;
  const otherWeekday = one.weekdays !== 0 && other.weekdays !== 0 && (one.weekdays & other.weekdays) === 0;
  const daysApart = one.dated && other.dated ? Math.min(Math.abs(one.day - other.day), MAX_DAYS) : 0;
  return {
    words: common.words,
    pairs: common.pairs,
    names: common.names,
    crossed: (cosine(a.title, b.opening) + cosine(b.title, a.opening)) / 2,
    opening: Math.sqrt(cosine(a.opening, b.opening)),
    sameYear: Number(sameYear),
    otherWeekday: Number(otherWeekday),
    days: daysApart / 14,
  };
}

type Features<Weights> = Record<Exclude<keyof Weights, 'base'>, number>;

function logOdds(weights: Readonly<Record<string, number>>, features: Readonly<Record<string, number>>): number {
  let sum = weights.base;
  for (const name in features) sum += weights[name] * features[name];
  return sum;
}

/** Cosines of two articles, 0 to 1. */
interface Common {
  words: number;
  pairs: number;
  names: number;
}

function compare(a: WeightedArticle, b: WeightedArticle): Common {
  let words = 0;
  let phrases = cosine(a.pairs, b.pairs);
  const [one, other] = [a.words.terms, b.words.terms];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const difference = one[i] - other[j];
    if (difference === 0) {
      words += a.words.weights[i] * b.words.weights[j];
      phrases += a.phraseWords[i++] * b.phraseWords[j++];
    } else if (difference < 0) i++;
    else j++;
  }
  return { words: Math.min(1, words), pairs: Math.sqrt(Math.min(1, phrases)), names: cosine(a.names, b.names) };
}

function weighted(vector: TermVector, weight: (term: number, count: number) => number): WeightedTerms {
  const { terms, counts } = vector;
  const weights = new Float32Array(terms.length);
  let sum = 0;
  for (let i = 0; i < terms.length; i++) {
    const value = weight(terms[i], counts?.[i] ?? 1);
    weights[i] = value;
    sum += value * value;
  }
  const length = Math.sqrt(sum) || 1;
  for (let i = 0; i < weights.length; i++) weights[i] /= length;
  return { terms, weights };
}

function cosine(a: WeightedTerms, b: WeightedTerms): number {
  let i = 0;
  let j = 0;
  let sum = 0;
  while (i < a.terms.length && j < b.terms.length) {
    const difference = a.terms[i] - b.terms[j];
    if (difference === 0) sum += a.weights[i++] * b.weights[j++];
    else if (difference < 0) i++;
    else j++;
  }
  return Math.min(1, sum);
}

function squares(weights: Float32Array): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return sum;
}
