import type { ArticleTokens } from './tokens';

/** Words, folded, with which a writer speaks of themself or to the reader. */
const WRITER_AND_READER: ReadonlySet<string> = new Set(['i', 'me', 'my', 'im', 'you', 'your', 'u', 'ur']);

/** The least share of such words: letters, reviews and posts have three times as many, news a third. */
const LEAST_SHARE = 0.02;

/**
 * Whether the text talks, as letters, reviews and posts do: the writer says I and you outside of quotes. In such a text
 * people go by their bare given names, and nobody is ever named in full.
 */
export function isTalk(tokens: ArticleTokens): boolean {
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
      if (WRITER_AND_READER.has(word)) said++;
    }
  }
  return said > 0 && said >= all * LEAST_SHARE;
}
