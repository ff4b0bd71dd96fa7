import { clauseWordsOf } from '../../facts/keyfacts/clause/words';
import { clauseEndsOf } from '../../facts/keyfacts/clause-ends/clause-run';
import { leansBack } from '../../facts/keyfacts/line/leaning';
import { keyFacts } from '../../facts/keyfacts/salience/shown';
import { knownBy } from '../../facts/keyfacts/standing/pointers';
import { lacks } from '../../facts/keyfacts/standing/standing';
import { findNews, type News } from '../../stories/figures/novelty';
import type { StoryArticle } from '../../stories/story';

/** The most that a new sentence may lack: a long one lacks this much. */
const MAX_LACKING = 2;

/**
 * Gives what is new in an article compared with those saved before it: only key figures with a detail, and only sentences that are
 * understood by themselves, as the line of a key fact is.
 */
export function newsIn(article: StoryArticle, saved: StoryArticle[]): News {
  const key = new Set(keyFacts(article.facts).figures);
  const news = findNews(article, saved, (figure) => key.has(figure) && figure.detail !== '');
  const words = clauseWordsOf(article.lang);
  const ends = clauseEndsOf(article.lang);
  const known = knownBy(article.title, article.lang);
  return {
    ...news,
    sentences: news.sentences.filter(
      ({ text }) => lacks(text, known, false, words) <= MAX_LACKING && !leansBack(text, words, ends),
    ),
  };
}
