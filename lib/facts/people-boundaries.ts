import { IS_COMMON, IS_FAMILY, IS_FUNCTION, IS_GIVEN, IS_NATIONALITY, IS_PLACE, listBits } from './people-lists';
import type { TokenSpan } from './people-mentions';
import type { ArticleTokens } from './people-tokens';
import { RULE_NOUNS, TITLES_TAKEN_OFF } from './people-veto-words';

/**
 * Takes titles that the tagger left in off the front of a name: `Judges Lister Nuku`, `Dr Joseph`, `King Charles III`.
 * A title alone stays: `isNoPerson` decides on it.
 */
export function withoutTitles(tokens: ArticleTokens, { from, to }: TokenSpan): TokenSpan {
  let start = from;
  while (start + 1 < to && TITLES_TAKEN_OFF.has(tokens.folded(start))) start++;
  return { from: start, to };
}

/**
 * Names that the tagger passes over where they stand as in `the Boric administration`, `the Pinochet dictatorship`.
 * `taken` says which tokens are in a name already; `known` holds the folded family names of the article.
 */
export function namesOfRule(tokens: ArticleTokens, taken: Uint8Array, known: ReadonlySet<string>): TokenSpan[] {
  const found: TokenSpan[] = [];
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (taken[i] || tokens.breakBefore(i) || tokens.breakBefore(i + 1)) continue;
    if (tokens.folded(i - 1) !== 'the' || !/^\p{Lu}\p{Ll}/u.test(tokens.text(i))) continue;
    const after = tokens.folded(i + 1);
    const word = tokens.folded(i);
    const bits = listBits(word);
    if ((bits & (IS_PLACE | IS_NATIONALITY | IS_FUNCTION | IS_COMMON)) !== 0) continue;
    if (RULE_NOUNS.has(after) && (known.has(word) || (bits & (IS_FAMILY | IS_GIVEN)) !== 0))
      found.push({ from: i, to: i + 1 });
  }
  return found;
}
