import { isCapitalised } from '../names/role-words';
import type { ArticleTokens, TokenSpan } from '../tagger/tokens';
import type { PeopleText } from './said-by';

/** Gives the words of a range as the text has them, with its spaces. */
export function textOf(tokens: ArticleTokens, { from, to }: TokenSpan): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const gap = i > from && tokens.start(i) > tokens.end(i - 1) ? ' ' : '';
    text += gap + tokens.text(i);
  }
  return text;
}

/**
 * Tells whether a range has a verb with its object: `NAME, identified the former president as …`, `NAME, the province
 * strengthened its …`.
 */
export function holdsVerb({ tokens, lexicon }: PeopleText, from: number, end: number): boolean {
  const { verbEndings, participles, articles, determiners } = lexicon.roles;
  for (let i = from; i + 1 < end; i++) {
    const word = tokens.folded(i);
    const next = tokens.folded(i + 1);
    if (
      !isCapitalised(tokens.text(i)) &&
      word.endsWith('ed') &&
      [...verbEndings].some((ending) => word.endsWith(ending)) &&
      !participles.has(word)
    )
      if (articles.has(next) || determiners.has(next)) return true;
  }
  return false;
}
