import { NAME_PARTICLES, NAME_SUFFIXES } from '../../text/names/name-words';
import type { Position } from '../../text/position';
import { IS_AMBIGUOUS, IS_GIVEN, IS_HONORIFIC, IS_TITLE, type PeopleLexicon } from './names/lexicon';
import type { ArticleTokens } from './tagger/tokens';

const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.‐‑-]*$/u;
/** The most words of a name. */
const MAX_WORDS = 6;

/**
 * Finds people's names by rules alone, when the model could not be loaded. It looks for a known given name or a title
 * before capitalised words, and then for the family names found in this way. It misses about half, and is seldom wrong.
 */
export function findMentionsByRules(tokens: ArticleTokens, lexicon: PeopleLexicon): Position[] {
  const found: Position[] = [];
  const familyNames = new Set<string>();
  const taken = new Uint8Array(tokens.length);
  const bits = (i: number) => lexicon.bits(tokens.folded(i));
  const isNameWord = (i: number) => CAPITALISED.test(tokens.text(i)) && (bits(i) & (IS_TITLE | IS_HONORIFIC)) === 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameWord(i)) continue;
    let end = i + 1;
    while (end < tokens.length && end - i < MAX_WORDS && !tokens.breakBefore(end)) {
      if (isNameWord(end) || NAME_SUFFIXES.has(tokens.folded(end))) end++;
      else if (NAME_PARTICLES.has(tokens.folded(end)) && end + 1 < tokens.length && isNameWord(end + 1)) end += 2;
      else break;
    }
    const isAddressed = i > 0 && !tokens.breakBefore(i) && (bits(i - 1) & IS_HONORIFIC) !== 0;
    const isNamed = end - i > 1 && (bits(i) & (IS_GIVEN | IS_AMBIGUOUS)) === IS_GIVEN;
    if (isNamed || isAddressed) {
      found.push(tokens.position(i, end));
      taken.fill(1, i, end);
      familyNames.add(tokens.folded(end - 1));
    }
    i = end - 1;
  }
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] || !familyNames.has(tokens.folded(i)) || !isNameWord(i)) continue;
    const joined =
      (i > 0 && !tokens.breakBefore(i) && isNameWord(i - 1)) ||
      (i + 1 < tokens.length && !tokens.breakBefore(i + 1) && isNameWord(i + 1));
    if (!joined) found.push(tokens.position(i, i + 1));
  }
  return found.sort((a, b) => a.block - b.block || a.start - b.start);
}
