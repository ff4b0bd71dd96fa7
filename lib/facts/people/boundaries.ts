import { NAME_PARTICLES } from '../../text/names/name-words';
import { IS_GIVEN, listBits } from './names/lists';
import { OFFICES, TITLES_TAKEN_OFF } from './names/rejection-words';
import { type ArticleTokens, foldedName, isCapitalised, type TokenSpan } from './tagger/tokens';

/**
 * Takes titles that the tagger left in off the front of a name: `Judges Lister Nuku`, `Dr Joseph`, `King Charles III`,
 * `Regional Development Minister Ana Lek`. A title alone stays: `isNoPerson` decides on it.
 */
export function withoutTitles(tokens: ArticleTokens, { from, to }: TokenSpan): TokenSpan {
  let start = from;
  for (let i = from + 1; i + 1 < to; i++) if (OFFICES.has(tokens.folded(i))) start = i + 1;
  while (start + 1 < to && TITLES_TAKEN_OFF.has(tokens.folded(start))) start++;
  return { from: start, to };
}

/** Takes in what follows a name and belongs to it: `Henry` `IV`, `Sam Poe` `Jr.`, `Caroline O` `'Reilly`. */
export function withSuffix(tokens: ArticleTokens, { from, to }: TokenSpan): TokenSpan {
  const after = (at: number) => (at < tokens.length && !tokens.breakBefore(at) ? tokens.text(at) : '');
  if (SUFFIX.test(after(to))) return { from, to: to + 1 };
  const elided = to - from > 1 && /^[DLO]$/.test(tokens.text(to - 1)) && /^['’]$/.test(after(to));
  return elided && /^\p{Lu}\p{Ll}/u.test(after(to + 1)) ? { from, to: to + 2 } : { from, to };
}

/** Not `I`, which is the writer more often than the first of the name. */
const SUFFIX = /^(?:II|III|IV|VI{0,3}|IX|XI{0,3}|XI?V|XVI|[JS]r\.?)$/;

/**
 * Takes in the particles that open a sentence before a family name: `Von der Meer left`, when the article names somebody
 * `van der Meer` or `von der Meer` in full. `families` are those that `familiesWithParticles` gives.
 */
export function withParticles(
  tokens: ArticleTokens,
  { from, to }: TokenSpan,
  families: ReadonlySet<string>,
): TokenSpan {
  let start = from;
  while (start > 0 && !tokens.breakBefore(start) && NAME_PARTICLES.has(tokens.folded(start - 1))) start--;
  return isCapitalised(tokens, start) && families.has(foldedName(tokens, { from: start, to }))
    ? { from: start, to }
    : { from, to };
}

/** The family names with particles, folded, of the people whom the article names in full: `von der meer`. */
export function familiesWithParticles(tokens: ArticleTokens, spans: readonly TokenSpan[]): ReadonlySet<string> {
  const families = new Set<string>();
  for (const { from, to } of spans) {
    for (let i = from + 1; i + 1 < to; i++) {
      if (!NAME_PARTICLES.has(tokens.folded(i))) continue;
      families.add(foldedName(tokens, { from: i, to }));
      break;
    }
  }
  return families;
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
