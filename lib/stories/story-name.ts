import { personKey } from '../facts/people-merge';
import type { ArticleTerms } from './article-terms';
import { newsRarity } from './term-counts';
import { hashTerm, termsOf } from './terms';

const LONGEST_HEADLINE = 80;
/** Words more common in news than this (natural logarithm) say nothing of one story. */
const LEAST_RARITY = 2.6;
/** The share of the articles that a word of the name stands in. */
const QUORUM = 0.5;
/** A word stands for more where headlines use it than where only the text does. */
const HEADLINE = 2;
/** What a word that few of the articles share takes off a phrase, by its worth: a common one shortens it less. */
const STRANGER = 3;
/** What a small word inside a phrase takes off it ("of", "on the"). */
const SMALL_WORD = 0.5;
const LONGEST_PHRASE = 7;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.,’'-]*/gu;
const POSSESSIVE = /['’]s?$/;
/** Between two words of one phrase stands a space, and no more. */
const WITHIN = /^\s+$/;

/**
 * A name for a story, made from what its articles share: the piece of a headline that holds most of the words they have
 * in common and fewest others ("Elshka dam report"). A single article gives its headline, and so do articles that share
 * no phrase: the one whose words most others use.
 */
export function nameStory(articles: ArticleTerms[]): string {
  if (articles.length < 2) return headlineOf(articles[0]);
  const shared = sharedTerms(articles);
  let best = { text: '', worth: 0 };
  for (const { headline } of articles) {
    const phrase = bestPhrase(headline, shared);
    if (phrase.worth > best.worth) best = phrase;
  }
  const name = best.text || headlineOf(central(articles));
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What each term that enough of the articles are about is worth in a name. */
function sharedTerms(articles: ArticleTerms[]): Map<number, number> {
  const counts = new Map<number, { articles: number; headlines: number }>();
  for (const { headline, keys } of articles) {
    const inHeadline = new Set(termsOf(headline).map(hashTerm));
    for (const term of new Set([...keys, ...inHeadline])) {
      const entry = counts.get(term) ?? { articles: 0, headlines: 0 };
      entry.articles++;
      if (inHeadline.has(term)) entry.headlines++;
      counts.set(term, entry);
    }
  }
  const quorum = Math.max(2, QUORUM * articles.length);
  const worth = new Map<number, number>();
  for (const [term, count] of counts) {
    if (count.articles < quorum || newsRarity(term) < LEAST_RARITY) continue;
    worth.set(term, newsRarity(term) * ((count.articles + HEADLINE * count.headlines) / articles.length));
  }
  return worth;
}

/** The piece of a headline of at least two shared words with the most worth, as it is written there. */
function bestPhrase(headline: string, shared: ReadonlyMap<number, number>): { text: string; worth: number } {
  const words = [...headline.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/[.,’'-]+$/, '').length,
    terms: termsOf(match[0]).map(hashTerm),
    possessive: POSSESSIVE.test(match[0]),
  }));
  let best = { text: '', worth: 0 };
  for (let from = 0; from < words.length; from++) {
    const seen = new Set<number>();
    let worth = 0;
    for (let to = from; to < Math.min(from + LONGEST_PHRASE, words.length); to++) {
      if (to > from && !WITHIN.test(headline.slice(words[to - 1].end, words[to].start))) break;
      const { terms } = words[to];
      const ours = terms.filter((term) => shared.has(term) && !seen.has(term));
      for (const term of ours) {
        seen.add(term);
        worth += shared.get(term) ?? 0;
      }
      if (!ours.length) worth -= terms.length ? STRANGER : SMALL_WORD;
      if (!ours.length && to === from) break;
      if (!ours.length || seen.size < 2 || words[to].possessive || worth <= best.worth) continue;
      best = { text: headline.slice(words[from].start, words[to].end), worth };
    }
  }
  return best;
}

/** The people most of the articles name, most shared first, at most `most`. */
export function peopleOf(articles: ArticleTerms[], most = 6): string[] {
  const named = new Map<string, { name: string; weight: number }>();
  for (const article of articles) {
    article.people.forEach((name, rank) => {
      const key = personKey(name);
      const entry = named.get(key) ?? { name, weight: 0 };
      entry.weight += 1 / (2 + rank);
      if (name.length > entry.name.length) entry.name = name;
      named.set(key, entry);
    });
  }
  return [...named.values()]
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}

function central(articles: ArticleTerms[]): ArticleTerms {
  const counts = new Map<number, number>();
  for (const { keys } of articles) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const weight = (article: ArticleTerms) => article.keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
  return articles.reduce((best, article) => (weight(article) > weight(best) ? article : best));
}

/** The headline of an article, shortened; of one without, the words it is found by. */
function headlineOf({ headline, keywords }: ArticleTerms): string {
  if (!headline) return keywords.slice(0, 3).join(', ');
  if (headline.length <= LONGEST_HEADLINE) return headline;
  return `${headline.slice(0, Math.max(headline.lastIndexOf(' ', LONGEST_HEADLINE), LONGEST_HEADLINE / 2))}…`;
}
