import {
  IS_AMBIGUOUS,
  IS_CALENDAR,
  IS_FAMILY,
  IS_FUNCTION,
  IS_GIVEN,
  IS_NATIONALITY,
  IS_ORGANISATION_WORD,
  IS_PLACE,
  IS_PLACE_WORD,
  IS_ROLE,
  IS_TITLE,
  listBits,
} from './names/lists';
import { RULE_NOUNS } from './names/rejection-words';
import { type ArticleTokens, isCapitalised, type TokenSpan } from './tagger/tokens';

/**
 * Names that the tagger passes over where they stand as in `the Boric administration`, `the Pinochet dictatorship`.
 * `taken` says which tokens are in a name already; `known` holds the folded family names of the article;
 * `isCommon` says which tokens are words that are mostly written small.
 */
export function namesOfRule(
  tokens: ArticleTokens,
  taken: Uint8Array,
  known: ReadonlySet<string>,
  isCommon: (i: number) => boolean,
): TokenSpan[] {
  const found: TokenSpan[] = [];
  for (let i = 1; i + 1 < tokens.length; i++) {
    const before = tokens.text(i - 1);
    if (before !== 'the' && before !== 'The') continue;
    if (taken[i] || tokens.breakBefore(i) || tokens.breakBefore(i + 1)) continue;
    if (!isCapitalised(tokens, i)) continue;
    const after = tokens.folded(i + 1);
    const word = tokens.folded(i);
    const bits = listBits(word);
    if ((bits & (IS_PLACE | IS_NATIONALITY | IS_FUNCTION)) !== 0 || isCommon(i)) continue;
    if (RULE_NOUNS.has(after) && (known.has(word) || (bits & (IS_FAMILY | IS_GIVEN)) !== 0))
      found.push({ from: i, to: i + 1 });
  }
  return found;
}

/**
 * Full names that the tagger passes over: a given name of the tables and one more name by themselves between words
 * without capitals, or behind a title (`General Augusto Pinochet`). `taken` and `isCommon` as above.
 */
export function fullNamesPassedOver(
  tokens: ArticleTokens,
  taken: Uint8Array,
  isCommon: (i: number) => boolean,
): TokenSpan[] {
  const found: TokenSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] || !isCapitalised(tokens, i)) continue;
    let to = i + 1;
    while (to < tokens.length && !tokens.breakBefore(to) && isCapitalised(tokens, to)) to++;
    let from = i;
    while (from < to && (listBits(tokens.folded(from)) & (IS_TITLE | IS_ROLE | IS_CALENDAR)) !== 0) from++;
    if (isFullName(tokens, taken, isCommon, from, to)) found.push({ from, to });
    i = to - 1;
  }
  return found;
}

function isFullName(
  tokens: ArticleTokens,
  taken: Uint8Array,
  isCommon: (i: number) => boolean,
  from: number,
  to: number,
): boolean {
  if (to - from < 2 || to - from > 3) return false;
  for (let i = from; i < to; i++) {
    const bits = listBits(tokens.folded(i));
    if (taken[i] || (bits & NO_NAME_BITS) !== 0) return false;
    if (i > from && isCommon(i) && (bits & (IS_FAMILY | IS_GIVEN)) === 0) return false;
  }
  const first = listBits(tokens.folded(from));
  return (first & IS_GIVEN) !== 0 && (first & IS_AMBIGUOUS) === 0;
}

const NO_NAME_BITS =
  IS_PLACE | IS_NATIONALITY | IS_FUNCTION | IS_ORGANISATION_WORD | IS_PLACE_WORD | IS_CALENDAR | IS_TITLE | IS_ROLE;

/**
 * Family names of people whom the article names in full (`full`), passed over where they stand by themselves: no
 * capital beside them, no `the` or `an` before them. `taken` and `isCommon` as above.
 */
export function familyNamesPassedOver(
  tokens: ArticleTokens,
  taken: Uint8Array,
  full: readonly TokenSpan[],
  isCommon: (i: number) => boolean,
): TokenSpan[] {
  const families = new Set(full.filter(({ from, to }) => to - from > 1).map(({ to }) => tokens.text(to - 1)));
  const found: TokenSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] || !families.has(tokens.text(i)) || !isCapitalised(tokens, i) || isCommon(i)) continue;
    if ((listBits(tokens.folded(i)) & (IS_PLACE | IS_NATIONALITY)) === 0 && standsAlone(tokens, i))
      found.push({ from: i, to: i + 1 });
  }
  return found;
}

function standsAlone(tokens: ArticleTokens, i: number): boolean {
  if (i + 1 < tokens.length && !tokens.breakBefore(i + 1) && JOINED.test(tokens.text(i + 1))) return false;
  if (i === 0 || tokens.breakBefore(i)) return true;
  const startsSentence = i > 1 && (tokens.breakBefore(i - 1) || /^[.!?]$/.test(tokens.text(i - 2)));
  return DETERMINER.test(tokens.text(i - 1)) ? false : startsSentence || !JOINED.test(tokens.text(i - 1));
}

/** A word with a capital, and marks that make one name of two. */
const JOINED = /^(?:\p{Lu}|[#&@_-]$)/u;
const DETERMINER = /^(?:the|an?)$/iu;
