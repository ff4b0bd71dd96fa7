import { IS_FAMILY, IS_FUNCTION, IS_GIVEN, IS_ROLE } from '../names/lexicon';
import type { ArticleTokens, TokenSpan } from '../tagger/tokens';
import { formsOf } from './forms';
import type { LearntPeople } from './learnt-people';

/**
 * Gives the names without the roles and adjectives that the tagger included before them, and leaves out those that are only a
 * plural with its article (`الإسرائيليين`): for languages without capitals.
 */
export function withoutDescriptions<Span extends TokenSpan>(
  tokens: ArticleTokens,
  found: readonly Span[],
  { words, lexicon }: Pick<LearntPeople, 'words' | 'lexicon'>,
): Span[] {
  const { article } = words;
  const adjectives = formsOf(words.adjectiveEndings);
  const plurals = formsOf(words.pluralEndings);
  const roles = new Set(formsOf(words.roles));
  const hasBits = (i: number, bits: number) => (lexicon.bits(tokens.folded(i)) & bits) !== 0;
  const isName = (i: number) => hasBits(i, IS_GIVEN | IS_FAMILY);
  const isDefinite = (i: number) =>
    article !== undefined &&
    tokens
      .text(i)
      .slice(0, article.length + 1)
      .includes(article);
  const endsIn = (i: number, endings: readonly string[]) => endings.some((ending) => tokens.text(i).endsWith(ending));
  const isRole = (i: number) =>
    hasBits(i, IS_ROLE) || (isDefinite(i) && roles.has(tokens.text(i).slice(article?.length ?? 0)));
  const isDescription = (i: number) =>
    !isName(i) && (isRole(i) || hasBits(i, IS_FUNCTION) || (isDefinite(i) && endsIn(i, [...adjectives, ...plurals])));
  return found
    .map((span) => {
      let { from, to } = span;
      while (from + 1 < to && isDescription(from)) from++;
      // `سامر الخطيب العضو`: what somebody is may be behind the name as well.
      while (to - from > 2 && !isName(to - 1) && isRole(to - 1)) to--;
      return { ...span, from, to };
    })
    .filter(({ from, to }) => {
      const last = to - 1;
      if (to - from === 1 && hasBits(from, IS_ROLE) && !isName(from)) return false;
      return isName(last) || !isDefinite(last) || !endsIn(last, plurals);
    });
}
