import type { ArticleTokens, TokenSpan } from '../tagger/tokens';
import { formsOf } from './forms';
import type { LearntPeople } from './learnt-people';

const HANGUL = /^\p{Script=Hangul}$/u;

/**
 * Makes the function that gives a name of Korean, whose words have spaces between them, in whole words: it begins where a word
 * does, and what is written to its end is a title or a particle (`이재명은`). A word of which the tagger took a part is
 * left out of a longer name; null where nothing remains.
 */
export function wholeWordsOf({
  words,
}: Pick<LearntPeople, 'words'>): <Span extends TokenSpan>(tokens: ArticleTokens, span: Span) => Span | null {
  const anyOf = (forms: readonly string[]) => [...forms].sort((a, b) => b.length - a.length).join('|');
  const glued = anyOf([words.addressBehind, words.roles, words.particlesBehind].flatMap(formsOf));
  const behind = new RegExp(`^(?:${glued})*$`, 'u');
  const isGlued = (tokens: ArticleTokens, i: number) =>
    i > 0 &&
    i < tokens.length &&
    !tokens.breakBefore(i) &&
    tokens.start(i) === tokens.end(i - 1) &&
    HANGUL.test(tokens.text(i)) &&
    HANGUL.test(tokens.text(i - 1));
  const restOf = (tokens: ArticleTokens, to: number) => {
    let rest = '';
    for (let i = to; isGlued(tokens, i); i++) rest += tokens.text(i);
    return rest;
  };
  return (tokens, span) => {
    let { from, to } = span;
    while (from < to && isGlued(tokens, from)) from++;
    if (from < to && !behind.test(restOf(tokens, to))) {
      to--;
      while (to > from && isGlued(tokens, to)) to--;
    }
    // A single letter is left of a name that was longer.
    const isCut = from !== span.from || to !== span.to;
    return to > from + (isCut ? 1 : 0) ? { ...span, from, to } : null;
  };
}
