import { namesOf } from '../linkage/matters';
import type { ArticleTerms } from '../terms/article-terms';
import { headlineWeight, newsRarity } from '../terms/term-counts';
import { hashTerm, termsOf } from '../terms/terms';

/** The weight of a person in what a text is about, beside that of another name: who is in the news is not what happened. */
const OF_A_PERSON = 0.4;
/** The weight of an article that has a word only in its text, and does not open with it. */
const IN_TEXT = 0.5;
/** A text is about an article that opens with this share of its words, by how rare they are. */
const ABOUT = 0.5;

/** What a story is named from: its articles, the words of each one's opening, and the names in any of them. */
export interface NamingSource {
  articles: readonly ArticleTerms[];
  /** In the order of the articles. */
  openings: readonly ReadonlySet<number>[];
  keys: readonly ReadonlySet<number>[];
  pairs: readonly ReadonlySet<number>[];
  names: ReadonlySet<number>;
  /** The terms of the names of people. */
  persons: ReadonlySet<number>;
}

export function namingSource(articles: readonly ArticleTerms[]): NamingSource {
  return {
    articles,
    openings: articles.map(({ opening }) => new Set(opening.terms)),
    keys: articles.map(({ keys }) => new Set(keys)),
    pairs: articles.map(({ pairs }) => new Set(pairs.terms)),
    names: new Set(articles.flatMap((article) => [...namesOf(article)])),
    persons: new Set(articles.flatMap(({ people }) => people.flatMap((name) => hashedTerms(name)))),
  };
}

export function hashedTerms(text: string): number[] {
  return [...new Set(termsOf(text).map(hashTerm))];
}

/** Gives how much of an article a word is, by where it is: in its opening, or only among the words of its text. */
export function presence({ openings, keys }: NamingSource, article: number, term: number): number {
  return openings[article].has(term) ? 1 : keys[article].has(term) ? IN_TEXT : 0;
}

/**
 * Gives the weight of a term in what a text is about. A name says little, and a person least, whom most articles have; one whom few
 * have shows that the text is about something of its own.
 */
export function matterWeight(term: number, { openings, names, persons }: NamingSource): number {
  if (!persons.has(term)) return headlineWeight(term, names);
  const isShared = openings.filter((own) => own.has(term)).length > openings.length / 2;
  return isShared ? headlineWeight(term, names) * OF_A_PERSON : newsRarity(term);
}

/** Gives the share of articles that a text is about; names count less. */
export function shareCovered(text: string, source: NamingSource): number {
  const terms = hashedTerms(text);
  const sum = (some: readonly number[]) => some.reduce((total, term) => total + matterWeight(term, source), 0);
  const covered = source.openings.filter((own) => sum(terms.filter((term) => own.has(term))) >= ABOUT * sum(terms));
  return covered.length / source.openings.length;
}

/**
 * Gives the share of a headline's words, by how rare they are, that the articles of other days have, 0 to 1; of all others, where all
 * are of one day. The articles of its own day report the same news: what they have shows nothing of the rest of the story.
 */
export function shareElsewhere(text: string, of: ArticleTerms, source: NamingSource): number {
  const all = [...source.articles.keys()].filter((i) => source.articles[i] !== of);
  const later = all.filter((i) => source.articles[i].day !== of.day);
  const others = later.length ? later : all;
  const terms = hashedTerms(text);
  const weight = terms.reduce((sum, term) => sum + matterWeight(term, source), 0) || 1;
  const shared = (i: number) =>
    terms.reduce((sum, term) => sum + presence(source, i, term) * matterWeight(term, source), 0);
  return others.reduce((sum, i) => sum + shared(i) / weight, 0) / (others.length || 1);
}
