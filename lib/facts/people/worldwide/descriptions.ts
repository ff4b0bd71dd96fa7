import { IS_FAMILY, IS_FUNCTION, IS_GIVEN, IS_PARTICLE, IS_PLACE, IS_ROLE } from '../names/lexicon';
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
  const isFamilyName = (i: number) =>
    i < tokens.length &&
    !tokens.breakBefore(i) &&
    article !== undefined &&
    tokens.text(i).startsWith(article) &&
    endsIn(i, adjectives.slice(0, 1)) &&
    !hasBits(i, IS_FUNCTION | IS_ROLE | IS_PLACE);
  const bareOf = bareWordOf(words);
  const address = new Set(formsOf(words.address));
  const isTitle = (i: number) => address.has(tokens.text(i)) || address.has(bareOf(tokens.text(i)));
  return found
    .flatMap((span) => partsAtAnd(tokens, span, (i) => hasBits(i, IS_GIVEN), bareOf, lexicon))
    .map((span) => {
      let { from, to } = span;
      // `وسمو الشيخ حمد`, `المتحدة كوفي أنان`: titles and ends of other names are before the name.
      for (let i = to - 2; i >= from; i--)
        if (isTitle(i)) {
          from = i + 1;
          break;
        }
      while (from + 2 < to && isDefinite(from) && !isName(from) && !hasBits(from + 1, IS_PARTICLE)) from++;
      while (from + 1 < to && isDescription(from)) from++;
      while (from + 1 < to && !isName(to - 1) && hasBits(to - 1, IS_PARTICLE)) to--;
      // `عبد اللطيف القرقاوي`: a family name in the form of an adjective is behind a given name.
      if (isName(from) && !isFamilyName(to - 1) && isFamilyName(to)) to++;
      // `سامر الخطيب العضو`: what somebody is may be behind the name as well.
      while (to - from > 2 && !isName(to - 1) && isRole(to - 1)) to--;
      return { ...span, from, to };
    })
    .filter(({ from, to }) => {
      const last = to - 1;
      if (to - from === 1 && !isName(from) && (hasBits(from, IS_ROLE) || isFamilyName(from))) return false;
      return isName(last) || !isDefinite(last) || !endsIn(last, plurals);
    });
}

/** Makes the function that gives a word without the letter that is glued to its front: `فايز` of `وفايز`. */
export function bareWordOf({ gluedBefore }: Pick<LearntPeople['words'], 'gluedBefore'>): (word: string) => string {
  const letters = formsOf(gluedBefore);
  return (word) => {
    const letter = letters.find((one) => word.startsWith(one));
    return letter === undefined ? word : word.slice(letter.length);
  };
}

/** Cuts a list of names that the tagger took for one, where a given name has `and` glued to it: `وليد توفيق وفايز السعيد`. */
function partsAtAnd<Span extends TokenSpan>(
  tokens: ArticleTokens,
  span: Span,
  isGiven: (i: number) => boolean,
  bareOf: (word: string) => string,
  { bits, fold }: LearntPeople['lexicon'],
): Span[] {
  const starts = [span.from];
  for (let i = span.from + 1; i < span.to; i++) {
    const bare = bareOf(tokens.text(i));
    const isAnd = bare !== tokens.text(i) && !isGiven(i) && (bits((fold ?? String)(bare)) & IS_GIVEN) !== 0;
    if (isAnd) starts.push(i);
  }
  return starts.map((from, n) => ({ ...span, from, to: starts[n + 1] ?? span.to }));
}
