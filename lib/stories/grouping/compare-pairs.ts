import type { TermCounts } from '../terms/term-counts';
import { candidatesOf, type Posting, post } from './candidates';
import { ComparedPairs } from './compared-pairs';
import { similarityOf, type WeightedArticle } from './similarity';

/** The number of candidates with which an article is compared when the whole library is grouped. */
const CANDIDATES = 40;
/** Articles between two steps. */
const STEP = 5;

/** Compares each article with its candidates; `weighted` are in order of time. Yields the share that is done, 0 to 1. */
export function* comparePairs(weighted: WeightedArticle[], counts: TermCounts): Generator<number, ComparedPairs> {
  const postings = new Map<number, Posting>();
  const number = new Map(weighted.map(({ article }, i) => [article.id, i]));
  const pairs = new ComparedPairs(weighted.length * CANDIDATES);
  // Each article is compared with those before it, and is then listed by its terms for those after it.
  for (let i = 0; i < weighted.length; i++) {
    const { article } = weighted[i];
    const found = [...article.keys].flatMap((term) => postings.get(term) ?? []);
    for (const id of candidatesOf(article, found, counts, CANDIDATES)) {
      const j = number.get(id);
      if (j !== undefined) pairs.add(j, i, similarityOf(weighted[j], weighted[i]));
    }
    for (const term of article.keys) postings.set(term, post(postings.get(term), term, article));
    if (i % STEP === STEP - 1) yield i / weighted.length;
  }
  return pairs;
}
