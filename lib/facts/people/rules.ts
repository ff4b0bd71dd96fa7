import { HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES, TITLES } from '../../text/names/name-words';
import type { Position } from '../../text/position';
import { AMBIGUOUS_GIVEN, GIVEN_NAMES_BY_REGION } from './names/given-names';
import type { ArticleTokens } from './tagger/tokens';

let givenNames: ReadonlySet<string> | null = null;

/** All given names of the tables, made on first use. */
export function allGivenNames(): ReadonlySet<string> {
  givenNames ??= new Set(Object.values(GIVEN_NAMES_BY_REGION).flatMap((names) => names.split(/\s+/)));
  return givenNames;
}

const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.‐‑-]*$/u;

/**
 * People's names by rules alone: what is used when the model could not be loaded. It looks for a known given name or a
 * title before capitalised words, and then for the family names so found. Misses about half; seldom wrong.
 */
export function findMentionsByRules(tokens: ArticleTokens): Position[] {
  const found: Position[] = [];
  const familyNames = new Set<string>();
  const taken = new Uint8Array(tokens.length);
  const given = allGivenNames();
  const isNameWord = (i: number) =>
    CAPITALISED.test(tokens.text(i)) && !TITLES.has(tokens.folded(i)) && !HONORIFICS.has(tokens.folded(i));
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameWord(i)) continue;
    let end = i + 1;
    while (end < tokens.length && end - i < 6 && !tokens.breakBefore(end)) {
      if (isNameWord(end) || NAME_SUFFIXES.has(tokens.folded(end))) end++;
      else if (NAME_PARTICLES.has(tokens.folded(end)) && end + 1 < tokens.length && isNameWord(end + 1)) end += 2;
      else break;
    }
    const first = tokens.folded(i);
    const addressed = i > 0 && !tokens.breakBefore(i) && HONORIFICS.has(tokens.folded(i - 1));
    const named = end - i > 1 && given.has(first) && !AMBIGUOUS_GIVEN.has(first);
    if (named || addressed) {
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
