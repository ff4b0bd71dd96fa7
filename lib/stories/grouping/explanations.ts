import { personKey } from '../../text/names/person-name';
import type { Reason } from '../story';
import type { ArticleTerms } from '../terms/article-terms';
import { newsRarity } from '../terms/term-counts';

const MAX_SHARED = 5;

/**
 * Gives what an article shares with the one it is most like: the reader is shown this as the reason why it is in its
 * story.
 */
export function reasonFor(article: ArticleTerms, like: ArticleTerms | null, by: Reason['by'] = 'similarity'): Reason {
  if (!like) return { by, like: null, people: [], words: [], dates: [], daysApart: null };
  const theirPeople = new Set(like.people.map(personKey));
  const people = article.people.filter((name) => theirPeople.has(personKey(name)));
  const named = new Set(people.flatMap((name) => name.toLowerCase().split(/\s+/)));
  const theirs = new Set(like.keys);
  const words = article.keywords
    .map((word, i) => ({ word, term: article.keys[i] }))
    .filter(({ word, term }) => theirs.has(term) && !named.has(word.toLowerCase()))
    .sort((a, b) => newsRarity(b.term) - newsRarity(a.term));
  const dates = new Set(like.dates);
  return {
    by,
    like: like.id,
    people: people.slice(0, MAX_SHARED),
    words: words.slice(0, MAX_SHARED).map(({ word }) => word),
    dates: article.dates.filter((date) => dates.has(date)).slice(0, MAX_SHARED),
    daysApart: article.dated && like.dated ? Math.abs(article.day - like.day) : null,
  };
}
