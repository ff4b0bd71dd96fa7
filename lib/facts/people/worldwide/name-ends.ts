import { IS_COMMON, IS_FAMILY, IS_FUNCTION } from '../names/lexicon';
import { type ArticleTokens, foldedName, type TokenSpan } from '../tagger/tokens';
import type { LearntPeople } from './learnt-people';

/** The length of an initial with its stop: `L.` */
const INITIAL = 2;

/**
 * Makes the function that gives a name, in a language with capitals, without words at its ends that only have a capital for
 * another reason: the first of a sentence, where the article has the name without it (`«Bene Ada Lek»`), and a German noun that a genitive belongs to (`Leks Kollege`).
 */
export function nameEnds<Span extends TokenSpan>(
  tokens: ArticleTokens,
  spans: readonly Span[],
  { lexicon, isGivenName }: Pick<LearntPeople, 'lexicon' | 'isGivenName'>,
): (span: Span) => Span {
  const isGiven = (i: number) => isGivenName(tokens.text(i));
  const isFamily = (i: number) => (lexicon.bits(tokens.folded(i)) & IS_FAMILY) !== 0;
  const full = new Set(spans.filter(({ from, to }) => to - from > 1).map((span) => foldedName(tokens, span)));

  const isNoun = (i: number) => (lexicon.bits(tokens.folded(i)) & (IS_COMMON | IS_FAMILY)) === IS_COMMON;
  const isGenitive = (i: number) => /s$/u.test(tokens.text(i)) && !isGiven(i);

  return (span) => {
    let { from, to } = span;
    const isWord = tokens.text(from).length > INITIAL && !isGiven(from) && !isFamily(from);
    if (to - from > 2 && isWord && isGiven(from + 1)) {
      const isFunction = (lexicon.bits(tokens.folded(from)) & IS_FUNCTION) !== 0;
      if (isFunction || full.has(foldedName(tokens, { from: from + 1, to }))) from++;
    }
    while (to - from > 1 && isGenitive(to - 2) && isNoun(to - 1)) to--;
    return from === span.from && to === span.to ? span : { ...span, from, to };
  };
}
