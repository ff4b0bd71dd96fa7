import type { TaggerLexicon } from '../names/lexicon';
import type { ArticleTokens } from './tokens';

/** The least share of such words: letters, reviews and posts have three times as many, news a third. */
const MIN_SHARE = 0.02;

/**
 * Tells whether the text is talk, like letters, reviews and posts: the writer says I and you outside quotes. In such a text
 * people are called by their given names, and often nobody is named in full.
 */
export function isTalk(tokens: ArticleTokens, { vocabulary }: TaggerLexicon): boolean {
  let said = 0;
  let all = 0;
  let quoted = false;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.breakBefore(i)) quoted = false;
    const word = tokens.folded(i);
    if (word === '"') quoted = !quoted;
    else if (word === '“') quoted = true;
    else if (word === '”') quoted = false;
    else if (!quoted) {
      all++;
      if (vocabulary.writerAndReader.has(word)) said++;
    }
  }
  return said > 0 && said >= all * MIN_SHARE;
}
