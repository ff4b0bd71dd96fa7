import type { ArticleTerms } from './article-terms';
import { newsRarity } from './term-counts';

const MOST_PEOPLE = 2;
const MOST_WORDS = 3;
const LONGEST_HEADLINE = 80;
/** Words more common in news than this (natural logarithm) say nothing of one story. */
const LEAST_RARITY = 2.6;
/** A word in a headline counts as much as in this many texts. */
const HEADLINE = 2;

/**
 * A name for a story, made from what its articles share: the people most of them name, then the words most of them are
 * about, those of headlines first. A single article gives its headline.
 */
export function nameStory(articles: ArticleTerms[]): string {
  if (articles.length < 2) return shorten(articles[0]?.headline || articles[0]?.keywords.slice(0, 3).join(', ') || '');
  const quorum = Math.max(2, articles.length / 2);
  const people = sharedPeople(articles).filter(({ articles: count }) => count >= quorum);
  const surnames = people.slice(0, MOST_PEOPLE).map(({ name }) => name.split(/\s+/).at(-1) ?? name);
  const named = new Set(
    articles.flatMap((article) => article.people).flatMap((name) => name.toLowerCase().split(/\s+/)),
  );
  const words = sharedWords(articles, named, quorum).slice(0, MOST_WORDS + MOST_PEOPLE - surnames.length - 1);
  const parts = [...surnames, ...words];
  if (parts.length < 2) return shorten(central(articles).headline);
  return parts.map((part, i) => (i === 0 ? part[0].toUpperCase() + part.slice(1) : part)).join(', ');
}

function sharedWords(articles: ArticleTerms[], named: ReadonlySet<string>, quorum: number): string[] {
  const shared = new Map<number, { word: string; weight: number; articles: number }>();
  for (const article of articles) {
    const headline = article.headline.toLowerCase();
    article.keywords.forEach((word, rank) => {
      if (named.has(word.toLowerCase()) || newsRarity(article.keys[rank]) < LEAST_RARITY) return;
      const entry = shared.get(article.keys[rank]) ?? { word, weight: 0, articles: 0 };
      entry.weight += (headline.includes(word.toLowerCase()) ? 1 + HEADLINE : 1) / (8 + rank);
      entry.articles++;
      shared.set(article.keys[rank], entry);
    });
  }
  return [...shared]
    .filter(([, entry]) => entry.articles >= quorum)
    .sort((a, b) => b[1].weight - a[1].weight || a[0] - b[0])
    .map(([, { word }]) => word);
}

/** The people most of the articles name, most shared first, at most `most`. */
export function peopleOf(articles: ArticleTerms[], most = 6): string[] {
  return sharedPeople(articles)
    .slice(0, most)
    .map(({ name }) => name);
}

function sharedPeople(articles: ArticleTerms[]): { name: string; weight: number; articles: number }[] {
  const named = new Map<string, { name: string; weight: number; articles: number }>();
  for (const article of articles) {
    article.people.forEach((name, rank) => {
      const key = personKey(name);
      const entry = named.get(key) ?? { name, weight: 0, articles: 0 };
      entry.articles++;
      entry.weight += 1 / (2 + rank);
      if (name.length > entry.name.length) entry.name = name;
      named.set(key, entry);
    });
  }
  return [...named.values()].sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
}

/**
 * What two spellings of one person's name have in common: the surname without accents and transliterated endings, and
 * the initial. Two people of one surname differ in theirs.
 */
export function personKey(name: string): string {
  const parts = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/\s+/);
  const surname = (parts.at(-1) ?? '').replace(/(?:yy|iy|ii|ij|yi|y|i|j)$/, 'y').replace(/(.)\1/g, '$1');
  const initial = parts.length > 1 ? parts[0].charAt(0).replace(/[jy]/, 'i') : '';
  return `${initial} ${surname}`;
}

function central(articles: ArticleTerms[]): ArticleTerms {
  const counts = new Map<number, number>();
  for (const { keys } of articles) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const weight = (article: ArticleTerms) => article.keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
  return articles.reduce((best, article) => (weight(article) > weight(best) ? article : best));
}

function shorten(headline: string): string {
  if (headline.length <= LONGEST_HEADLINE) return headline;
  return `${headline.slice(0, headline.lastIndexOf(' ', LONGEST_HEADLINE))}…`;
}
