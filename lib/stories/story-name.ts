import type { ArticleTerms } from './article-terms';

const MOST_WORDS = 4;
const LONGEST_HEADLINE = 80;

/**
 * A name for a story, made from what its articles share: the words that most of them are about, names first, in the
 * order in which a headline puts them. A single article gives its headline.
 */
export function nameStory(articles: ArticleTerms[]): string {
  if (articles.length < 2) return shorten(articles[0]?.headline || articles[0]?.keywords.slice(0, 3).join(', ') || '');
  const shared = new Map<number, { word: string; weight: number; articles: number }>();
  for (const article of articles) {
    article.keywords.slice(0, 25).forEach((word, rank) => {
      const entry = shared.get(article.keys[rank]) ?? { word, weight: 0, articles: 0 };
      entry.weight += 1 / (4 + rank);
      entry.articles++;
      shared.set(article.keys[rank], entry);
    });
  }
  const best = [...shared]
    .filter(([, entry]) => entry.articles >= Math.max(2, articles.length / 3))
    .sort((a, b) => b[1].weight - a[1].weight || a[0] - b[0])
    .slice(0, MOST_WORDS);
  if (best.length < 2) return shorten(central(articles).headline);
  const reading = articles.map((article) => article.headline.toLowerCase());
  const place = (word: string) => {
    const places = reading.map((headline) => headline.indexOf(word.toLowerCase())).filter((at) => at >= 0);
    return places.length ? places.reduce((sum, at) => sum + at, 0) / places.length : 1000;
  };
  const words = best.map(([, { word }]) => word).sort((a, b) => place(a) - place(b));
  return words.map((word, i) => (i === 0 ? word[0].toUpperCase() + word.slice(1) : word)).join(', ');
}

/** The people most of the articles name, most shared first, at most `most`. */
export function peopleOf(articles: ArticleTerms[], most = 6): string[] {
  const named = new Map<string, { name: string; weight: number }>();
  for (const article of articles) {
    article.people.forEach((name, rank) => {
      const key = surnameOf(name);
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

/** What two spellings of one person's name have in common: the surname without accents and transliterated endings. */
export function surnameOf(name: string): string {
  const surname = name.split(/\s+/).at(-1) ?? name;
  return surname
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?:yy|iy|ii|ij|yi|y|i|j)$/, 'y');
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
