import type { MergedPerson } from '../names/merge';
import { textOf } from '../speech/stretches';
import type { ArticleTokens, TokenSpan } from '../tagger/tokens';
import type { RoleText, Stretch } from './stretch';

/** Gives the name of the person that the possessive at a token refers to; null where the text does not show who it is. */
export type OwnerOf = (possessive: number) => string | null;

/**
 * Gives the words of a role, in which a person's own relation has its owner's name: `Ana Lek’s sister` for `her sister`, and
 * `sister` where the owner is not known. An office needs no owner: `lawyer` for `her lawyer`.
 */
export function ofOwner({ tokens, lexicon }: RoleText, { from, to }: Stretch, ownerOf: OwnerOf): string | null {
  const isPossessive = (at: number) => lexicon.roles.possessives.has(tokens.folded(at));
  const isInside = isPossessive(from);
  const possessive = isInside ? from : from > 0 && !tokens.breakBefore(from) && isPossessive(from - 1) ? from - 1 : -1;
  const words = textOf(tokens, { from: isInside ? from + 1 : from, to });
  if (possessive < 0) return words;
  let head = possessive + 1;
  while (head + 1 < to && !lexicon.roles.headEnds.has(tokens.folded(head + 1))) head++;
  if (!lexicon.roles.relations.has(tokens.folded(head).replace(/s$/, ''))) return words;
  const owner = ownerOf(possessive);
  return owner === null ? words : `${owner}’s ${words}`;
}

const ENDS_SENTENCE = /^[.!?]$/;
/** The most tokens between a name and the possessive that refers to it; longer sentences have others between. */
const MAX_DISTANCE = 40;

/**
 * Finds the owners of an article's possessives: whoever alone is named before one in its sentence. `spans` are the tokens of the
 * mentions in reading order; of a plural (`their`) nobody is the owner.
 */
export function ownersIn(
  tokens: ArticleTokens,
  spans: readonly TokenSpan[],
  people: readonly MergedPerson[],
  plurals: ReadonlySet<string>,
): OwnerOf {
  const nameOf = new Map(people.flatMap(({ name, mentions }) => mentions.map((index) => [index, name] as const)));
  return (possessive) => {
    if (plurals.has(tokens.folded(possessive))) return null;
    const named = new Set<string>();
    const isInSentence = ({ to }: TokenSpan) => {
      if (possessive - to > MAX_DISTANCE || tokens.block(to - 1) !== tokens.block(possessive)) return false;
      for (let i = to; i < possessive; i++) if (ENDS_SENTENCE.test(tokens.text(i))) return false;
      return true;
    };
    spans.forEach((span, index) => {
      if (span.to > possessive || !isInSentence(span)) return;
      const name = nameOf.get(index);
      if (name) named.add(name);
    });
    return named.size === 1 ? [...named][0] : null;
  };
}
