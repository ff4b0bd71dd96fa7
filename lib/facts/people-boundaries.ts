import {
  IS_AMBIGUOUS,
  IS_CALENDAR,
  IS_COMMON,
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
} from './people-lists';
import type { ArticleTokens, TokenSpan } from './people-tokens';
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
    const before = tokens.text(i - 1);
    if (before !== 'the' && before !== 'The') continue;
    if (taken[i] || tokens.breakBefore(i) || tokens.breakBefore(i + 1)) continue;
    if (!/^\p{Lu}\p{Ll}/u.test(tokens.text(i))) continue;
    const after = tokens.folded(i + 1);
    const word = tokens.folded(i);
    const bits = listBits(word);
    if ((bits & (IS_PLACE | IS_NATIONALITY | IS_FUNCTION | IS_COMMON)) !== 0) continue;
    if (RULE_NOUNS.has(after) && (known.has(word) || (bits & (IS_FAMILY | IS_GIVEN)) !== 0))
      found.push({ from: i, to: i + 1 });
  }
  return found;
}

/**
 * Full names that the tagger passes over: a given name and a family name of the tables, by themselves between words
 * without capitals, or behind a title (`General Augusto Pinochet`).
 */
export function fullNamesPassedOver(tokens: ArticleTokens, taken: Uint8Array): TokenSpan[] {
  const found: TokenSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] || !isCapitalised(tokens, i)) continue;
    let to = i + 1;
    while (to < tokens.length && !tokens.breakBefore(to) && isCapitalised(tokens, to)) to++;
    let from = i;
    while (from < to && (listBits(tokens.folded(from)) & (IS_TITLE | IS_ROLE | IS_CALENDAR)) !== 0) from++;
    if (isFullName(tokens, taken, from, to)) found.push({ from, to });
    i = to - 1;
  }
  return found;
}

function isFullName(tokens: ArticleTokens, taken: Uint8Array, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 3) return false;
  for (let i = from; i < to; i++) {
    if (taken[i] || (listBits(tokens.folded(i)) & NO_NAME_BITS) !== 0) return false;
  }
  const first = listBits(tokens.folded(from));
  if ((first & IS_GIVEN) === 0 || (first & IS_AMBIGUOUS) !== 0) return false;
  return (listBits(tokens.folded(to - 1)) & (IS_FAMILY | IS_GIVEN)) !== 0;
}

const NO_NAME_BITS =
  IS_PLACE | IS_NATIONALITY | IS_FUNCTION | IS_ORGANISATION_WORD | IS_PLACE_WORD | IS_CALENDAR | IS_TITLE | IS_ROLE;

function isCapitalised(tokens: ArticleTokens, i: number): boolean {
  // Most words begin with a small letter from a to z: no need for the slower look.
  if (tokens.text(i).charCodeAt(0) >= 97 && tokens.text(i).charCodeAt(0) <= 122) return false;
  return /^\p{Lu}\p{Ll}/u.test(tokens.text(i));
}

/** `"Doe, Jane"`: a name in quotes with the family name first, as letters and lists have it; one person, comma and all. */
export function reversedNames(tokens: ArticleTokens): TokenSpan[] {
  const found: TokenSpan[] = [];
  for (let i = 1; i + 3 < tokens.length; i++) {
    if (tokens.text(i + 1) !== ',' || !isQuote(tokens.text(i - 1)) || !isCapitalised(tokens, i)) continue;
    if (!isCapitalised(tokens, i + 2) || (listBits(tokens.folded(i + 2)) & IS_GIVEN) === 0) continue;
    const to = /^\p{Lu}\.?$/u.test(tokens.text(i + 3)) ? i + 4 : i + 3;
    if (to < tokens.length && isQuote(tokens.text(to)) && !tokens.breakBefore(i + 2)) found.push({ from: i, to });
  }
  return found;
}

function isQuote(text: string): boolean {
  return text === '"' || text === '“' || text === '”';
}
