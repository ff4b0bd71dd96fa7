import type { ArticleTerms, TermVector } from './article-terms';
import { rarity, rarityOfPair, type TermCounts } from './term-counts';

/** A term vector of length one: hashes ascending, and a weight for each. */
interface WeightedTerms {
  terms: Int32Array;
  weights: Float32Array;
}

/** An article's vectors, weighted by how rare each term is in the library. */
export interface WeightedArticle {
  article: ArticleTerms;
  words: WeightedTerms;
  pairs: WeightedTerms;
  title: WeightedTerms;
  opening: WeightedTerms;
  names: WeightedTerms;
  openingNames: WeightedTerms;
}

/** Log-odds that two articles tell one event, and that they belong to one story. */
export interface Likeness {
  event: number;
  story: number;
}

/** Logistic regressions over the cosines of `compare`, fitted on pairs of articles by several outlets. */
const EVENT = { words: 10.8, pairs: 6.7, crossed: 7.3, opening: 1.8, days: -10.3, base: -5.1 };
const STORY = { words: 33, names: -11, namesRoot: 5.3, openingNames: 7.4, pairs: 9.4, base: -5.8 };

/** Weighs an article's terms by the library's counts as they stand. */
export function weigh(article: ArticleTerms, counts: TermCounts): WeightedArticle {
  const rare = (term: number) => rarity(counts, term);
  return {
    article,
    words: weighted(article.words, (term, count) => (1 + Math.log(count)) * rare(term)),
    pairs: phrases(article, counts),
    title: weighted(article.title, rare),
    opening: weighted(article.opening, rare),
    names: weighted(article.names, (term, count) => Math.sqrt(count) * rare(term)),
    openingNames: weighted(article.openingNames, (term, count) => (1 + Math.log(count)) * rare(term)),
  };
}

/** Cosines 0 to 1, and days apart in fortnights (at most 30 days), 0 when either is undated. */
export function compare(a: WeightedArticle, b: WeightedArticle) {
  const dated = a.article.dated && b.article.dated;
  const names = cosine(a.names, b.names);
  return {
    words: cosine(a.words, b.words),
    pairs: Math.sqrt(cosine(a.pairs, b.pairs)),
    crossed: (cosine(a.title, b.opening) + cosine(b.title, a.opening)) / 2,
    opening: Math.sqrt(cosine(a.opening, b.opening)),
    names,
    namesRoot: Math.sqrt(names),
    openingNames: Math.sqrt(cosine(a.openingNames, b.openingNames)),
    days: dated ? Math.min(Math.abs(a.article.day - b.article.day), 30) / 14 : 0,
  };
}

/** How likely two articles are one event, one story. */
export function likeness(a: WeightedArticle, b: WeightedArticle): Likeness {
  const x = compare(a, b);
  return {
    event:
      EVENT.base +
      EVENT.words * x.words +
      EVENT.pairs * x.pairs +
      EVENT.crossed * x.crossed +
      EVENT.opening * x.opening +
      EVENT.days * x.days,
    story:
      STORY.base +
      STORY.words * x.words +
      STORY.names * x.names +
      STORY.namesRoot * x.namesRoot +
      STORY.openingNames * x.openingNames +
      STORY.pairs * x.pairs,
  };
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

/** Words and pairs in one vector, where rare ones weigh more still, and once is as good as often. */
function phrases(article: ArticleTerms, counts: TermCounts): WeightedTerms {
  const rarities = new Map<number, number>();
  for (const term of article.words.terms) rarities.set(term, rarity(counts, term) ** 1.5);
  for (const pair of article.pairs.terms) rarities.set(pair, rarityOfPair(counts, pair) ** 1.5);
  const terms = Int32Array.from(rarities.keys()).sort();
  return weighted({ terms }, (term) => rarities.get(term) ?? 0);
}
