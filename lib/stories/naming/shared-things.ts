import { CLAUSE_MARK, QUOTE_MARKS } from '../terms/marks';
import { PHRASE_WORDS } from '../terms/noun-phrases';
import { hashTerm, termsOf } from '../terms/terms';
import { STORY_WORDS } from '../terms/words';
import { hashedTerms, matterWeight, type NamingSource } from './naming-source';

/** A thing of which articles tell, in the words of a headline. */
export interface SharedThing {
  text: string;
  terms: readonly string[];
  /** The share of the articles that are about it, 0 to 1. */
  share: number;
  /** How much it says: the more articles are about it, and the rarer its words. */
  worth: number;
}

/** The words of a thing are in this share of the headlines, on average: else it is a detail that the texts of many have. */
const IN_HEADLINES = 1 / 3;
/** Each word of a thing is in so many headlines at least: else it may be what one article calls something. */
const FEWEST_HEADLINES = 2;
/** So many articles name a thing as one: with a single one, verbs are taken for a part of it (`wear masks`). */
const FEWEST_NAMING = 2;
/** The least weight of the words of a thing: `vice president` says hardly anything. */
const LEAST_WEIGHT = 3;
/** Matches a possessive ending, and marks behind a word. */
const ENDING = /(?:['’]s|['’]|[.?!])$/u;

/**
 * Gives the thing of several words that headlines name and most of the articles tell of, from a share of them on: `Border wall`, `Gas
 * prices`. The words are those of a headline; articles name them as a thing (`nounPhrasesOf`). Where as many tell whose or which it is, that is
 * said, too.
 */
export function sharedThing(source: NamingSource, least: number): SharedThing | null {
  const things = sharedThings(source).filter(({ share }) => share >= least);
  const [best] = things;
  if (!best) return null;
  const longer = things
    .filter(({ terms }) => isEndOf(best.terms, terms))
    .sort((a, b) => b.terms.length - a.terms.length);
  return longer[0] ?? best;
}

function isEndOf(end: readonly string[], all: readonly string[]): boolean {
  return end.join(' ') === all.slice(-end.length).join(' ');
}

function sharedThings(source: NamingSource): SharedThing[] {
  const { articles, names, persons } = source;
  const naming = countsOf(articles.map(({ phrases }) => phrases.terms));
  const isNamed = (terms: readonly string[]) => (naming.get(hashTerm(terms.join(' '))) ?? 0) >= FEWEST_NAMING;
  // A name before a thing tells whose it is: `Falk border wall`.
  const isThing = ([first, ...others]: readonly string[]) =>
    isNamed([first, ...others]) ||
    (others.length >= PHRASE_WORDS.least && names.has(hashTerm(first)) && isNamed(others));
  const inHeadlines = countsOf(articles.map(({ headline }) => hashedTerms(headline)));
  const spellings = new Map<string, string[]>();
  for (const run of articles.flatMap(({ headline }) => runsOf(headline))) {
    const key = termsOf(run).join(' ');
    spellings.set(key, [...(spellings.get(key) ?? []), run]);
  }
  const things = [...spellings].flatMap(([key, texts]): SharedThing[] => {
    const terms = key.split(' ');
    const hashes = terms.map(hashTerm);
    const having = hashes.map((term) => inHeadlines.get(term) ?? 0);
    const isCommon =
      Math.min(...having) >= FEWEST_HEADLINES &&
      having.reduce((sum, count) => sum + count, 0) >= IN_HEADLINES * having.length * articles.length;
    if (terms.length < PHRASE_WORDS.least || !isCommon || !isThing(terms)) return [];
    // `Federal judge` tells who acts, and nothing of what happened.
    if (texts.some((text) => STORY_WORDS.roleNouns.test(text)) || persons.has(hashes[hashes.length - 1])) return [];
    const weight = hashes.reduce((sum, term) => sum + matterWeight(term, source), 0);
    const share = shareTelling(terms, hashes, source);
    return weight < LEAST_WEIGHT ? [] : [{ text: plainest(texts), terms, share, worth: share * Math.sqrt(weight) }];
  });
  return things.sort((a, b) => b.worth - a.worth);
}

/** Gives in how many of the lists, each of which has no number twice, each number is. */
function countsOf(lists: readonly Iterable<number>[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const list of lists) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** Gives the spelling with the fewest capitals, with one at its beginning: some outlets write all words of a headline with them. */
function plainest(spellings: readonly string[]): string {
  const capitals = (text: string) => text.match(/\p{Lu}/gu)?.length ?? 0;
  const text = spellings.reduce((best, one) => (capitals(one) < capitals(best) ? one : best)).replace(ENDING, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Gives the share of articles that open with all of the words; half of an article's are that they are together in its text. */
function shareTelling(
  terms: readonly string[],
  hashes: readonly number[],
  { articles, openings, pairs }: NamingSource,
) {
  const together = terms.slice(1).map((term, i) => hashTerm(`${terms[i]} ${term}`));
  const shares = articles.map((_, i) => {
    const opens = hashes.every((term) => openings[i].has(term));
    return (Number(opens) + Number(together.every((pair) => pairs[i].has(pair)))) / 2;
  });
  return shares.reduce((sum, share) => sum + share, 0) / articles.length;
}

/** Gives the runs of words of a headline that are in one clause and all show a matter. */
function runsOf(headline: string): string[] {
  return headline
    .replace(QUOTE_MARKS, ', ')
    .split(CLAUSE_MARK)
    .flatMap((clause) => {
      const words = clause.trim().split(/\s+/u);
      return words.flatMap((_, from) => {
        const most = Math.min(PHRASE_WORDS.most, words.length - from);
        const runs: string[] = [];
        for (let count = 1; count <= most && termsOf(words[from + count - 1]).length > 0; count++) {
          if (count >= PHRASE_WORDS.least) runs.push(words.slice(from, from + count).join(' '));
        }
        return runs;
      });
    });
}
