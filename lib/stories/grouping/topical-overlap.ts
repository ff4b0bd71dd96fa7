import { personKey } from '../../text/names/person-name';
import type { ArticleTerms } from '../terms/article-terms';
import { rarity, type TermCounts } from '../terms/term-counts';
import { hashTerm, termsOf } from '../terms/terms';

/** Words at least this rare in the library, and in news at large while it is young, show what an article is about. */
const TELLING = 3;
/**
 * Sets how rare the words with which two articles open must be together: three that hardly any other has, or more that are
 * better known. Twice that for two articles of one outlet of which too little is saved to know its own words.
 */
const ENOUGH = 15;
/**
 * The same for two articles of one outlet, of which nothing else is saved on their matter, to become a story without a question:
 * twice that where too little is saved to know its own words. Chosen by `npm run bench -- stories sparse`.
 */
const ENOUGH_IN_ONE_OUTLET = 6;
/** An outlet's own words (credits, fixed lines) are in at least this share of its openings, and in this many. */
const OWN_SHARE = 0.4;
const OWN_COUNT = 3;
/** This many of an outlet's openings show most of its own words. */
const ENOUGH_OPENINGS = 6;

/**
 * Tells whether two articles open with enough in common to be one story, or for a reader to be asked if they are. A person
 * counts as one word, however long the name: sharing an office-holder is not enough. Words that their outlet prints
 * everywhere do not count either: `wordsOf` tells them.
 */
export function haveTopicalOverlap(
  a: ArticleTerms,
  b: ArticleTerms,
  wordsOf: WordsOfOutlets,
  counts: TermCounts,
  enough = ENOUGH,
): boolean {
  const inB = new Set(b.opening.terms);
  const shared = new Set([...a.opening.terms].filter((term) => inB.has(term)));
  const ofOutlet = a.outlet === b.outlet ? wordsOf(a.outlet) : null;
  for (const term of ofOutlet?.own ?? []) shared.delete(term);
  const theirs = new Set(b.people.map(personKey));
  for (const person of a.people) {
    if (!theirs.has(personKey(person))) continue;
    const [, ...others] = termsOf(person)
      .map(hashTerm)
      .filter((term) => shared.has(term));
    for (const term of others) shared.delete(term);
  }
  let sum = 0;
  for (const term of shared) {
    const rare = rarity(counts, term);
    if (rare >= TELLING) sum += rare;
  }
  return sum >= (ofOutlet && ofOutlet.openings < ENOUGH_OPENINGS ? 2 * enough : enough);
}

/**
 * Tells whether two articles are of one outlet, and open with too little in common to be one story: then what else they share may be
 * the outlet's manner, its credits and its fixed lines.
 */
export function shareOnlyAnOutlet(
  a: ArticleTerms,
  b: ArticleTerms,
  wordsOf: WordsOfOutlets,
  counts: TermCounts,
): boolean {
  return a.outlet !== '' && a.outlet === b.outlet && !haveTopicalOverlap(a, b, wordsOf, counts, ENOUGH_IN_ONE_OUTLET);
}

/** Gives how many articles of an outlet are known, and the terms with which they open, whatever they are about. */
type WordsOfOutlets = (outlet: string) => { openings: number; own: readonly number[] };

/** Reads the own words of outlets from some articles, those of an outlet when they are first asked for. */
export function wordsOfOutlets(among: readonly ArticleTerms[]): WordsOfOutlets {
  const known = new Map<string, ReturnType<WordsOfOutlets>>();
  return (outlet) => {
    const before = known.get(outlet);
    if (before) return before;
    const articles = among.filter((article) => article.outlet === outlet);
    const words = { openings: articles.length, own: standingWords(articles) };
    known.set(outlet, words);
    return words;
  };
}

function standingWords(articles: ArticleTerms[]): number[] {
  const counts = new Map<number, number>();
  for (const { opening } of articles) for (const term of opening.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const fewest = Math.max(OWN_COUNT, articles.length * OWN_SHARE);
  return [...counts].filter(([, count]) => count >= fewest).map(([term]) => term);
}
