import { JOINING_PARTICLES, NAME_PARTICLES } from '../../text/names/name-words';
import {
  IS_AMBIGUOUS,
  IS_FAMILY,
  IS_FUNCTION,
  IS_GIVEN,
  IS_HONORIFIC,
  IS_NATIONALITY,
  IS_PLACE_WORD,
  IS_ROLE,
  IS_TITLE,
} from './names/lexicon';
import { endsWithAny } from './names/role-words';
import { hasBits, opensSentence, type Reading, wordAt } from './reading';
import { type ArticleTokens, foldedName, isCapitalised, type TokenSpan } from './tagger/tokens';

/**
 * Removes titles that the tagger included from the front of a name: `Judges Lister Nuku`, `Dr Joseph`, `King Charles
 * III`, `Regional Development Minister Ana Lek`, `Forecaster Aidan Poe`. A title alone stays: `isNoPerson` decides on
 * it.
 */
export function withoutTitles(reading: Reading, { from, to }: TokenSpan): TokenSpan {
  const { tokens, lexicon } = reading;
  let start = from;
  for (let i = from + 1; i + 1 < to; i++) if (lexicon.titles.offices.has(tokens.folded(i))) start = i + 1;
  const isTitle = (i: number) => lexicon.titles.removedTitles.has(tokens.folded(i));
  // A nationality before a title is not part of the name: `Zulu King Misuzulu`.
  if (start + 2 < to && hasBits(reading, start, IS_NATIONALITY) && isTitle(start + 1)) start++;
  while (start + 1 < to && isTitle(start)) start++;
  while (start + 2 < to && isNoPartOfName(reading, start)) start++;
  if (start + 2 < to && isRoleBeforeName(reading, start)) start++;
  return { from: start, to };
}

/**
 * Tells whether a word is no part of the name: one that is usually written small, or one like `To` and `With`, has a
 * capital only because it opens a line, before a given name: `To LeBron James`, `Siblings Dana Holt and …`.
 */
function isNoPartOfName(reading: Reading, at: number): boolean {
  const { lexicon, tokens } = reading;
  if ((lexicon.bits(tokens.folded(at + 1)) & (IS_GIVEN | IS_AMBIGUOUS)) !== IS_GIVEN) return false;
  if (hasBits(reading, at, IS_FUNCTION)) return true;
  return reading.isCommon(at) && !hasBits(reading, at, IS_GIVEN | IS_FAMILY);
}

/** Joins two spans that are beside each other with a space between: `Rodrigo Chaves` `Robles` is one name. */
export function joinNeighbours({ tokens }: Reading, spans: readonly TokenSpan[]): TokenSpan[] {
  const joined: TokenSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const isBeside = last && last.to === span.from && !tokens.breakBefore(span.from);
    if (isBeside && span.to - last.from <= MAX_JOINED) joined[joined.length - 1] = { from: last.from, to: span.to };
    else joined.push(span);
  }
  return joined;
}

/** The most words of a name that is joined. */
const MAX_JOINED = 5;

/** Adds what is between a rank and the family name that the tagger found: `Sgt Mat Knowles`. */
export function withGivenName(reading: Reading, { from, to }: TokenSpan): TokenSpan {
  const { tokens } = reading;
  const isBehindRank =
    to - from === 1 &&
    from > 1 &&
    !tokens.breakBefore(from) &&
    !tokens.breakBefore(from - 1) &&
    isCapitalised(tokens, from - 1) &&
    !hasBits(reading, from - 1, IS_HONORIFIC | IS_TITLE | IS_ROLE | IS_NATIONALITY | IS_FUNCTION | IS_PLACE_WORD) &&
    /^\p{Lu}/u.test(tokens.text(from - 2)) &&
    hasBits(reading, from - 2, IS_HONORIFIC | IS_TITLE);
  return isBehindRank ? { from: from - 1, to } : { from, to };
}

/**
 * Tells whether a word is a role before a given name, where a sentence opens and the role has a capital: `Forecaster`;
 * not `Parker`, which is a name itself.
 */
function isRoleBeforeName(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading;
  if (!opensSentence(reading, at) || hasBits(reading, at, IS_GIVEN | IS_FAMILY) || !hasBits(reading, at + 1, IS_GIVEN))
    return false;
  const word = tokens.folded(at);
  return (
    hasBits(reading, at, IS_ROLE | IS_TITLE) ||
    (endsWithAny(word, lexicon.roles.looseEndings) && !lexicon.roles.notRoles.has(word))
  );
}

/** Ends a name before a bracket that it does not close: `Faiz (Prof`. */
export function withoutOpenBracket({ tokens }: Reading, { from, to }: TokenSpan): TokenSpan {
  for (let i = from + 1; i < to; i++) {
    if (tokens.text(i) !== '(') continue;
    for (let j = i; j < to; j++) if (tokens.text(j) === ')') return { from, to };
    return { from, to: i };
  }
  return { from, to };
}

/** Removes letters that the tagger included from the end of a name: `Kenneth Clarkson QC MP`, `Sam Poe RRP:`. */
export function withoutPostNominals({ tokens, lexicon }: Reading, { from, to }: TokenSpan): TokenSpan {
  let end = to;
  while (
    end - from > 2 &&
    /^(?:\p{Lu}{2}|\p{Lu}\p{L}*\p{Lu})/u.test(tokens.text(end - 1)) &&
    lexicon.titles.postNominals.has(tokens.folded(end - 1))
  )
    end--;
  // `Tested by: Sam Poe RRP: £20`: the label of what comes next.
  const isLabel = end < tokens.length && tokens.text(end) === ':' && /^\p{Lu}{2,}$/u.test(tokens.text(end - 1));
  if (end - from > 2 && isLabel && !/^\p{Lu}{2,}$/u.test(tokens.text(from))) end--;
  return { from, to: end };
}

/** Adds what follows a name and belongs to it: `Henry` `IV`, `Sam Poe` `Jr.`, `Caroline O` `'Reilly`. */
export function withSuffix(tokens: ArticleTokens, { from, to }: TokenSpan): TokenSpan {
  const after = (at: number) => (at < tokens.length && !tokens.breakBefore(at) ? tokens.text(at) : '');
  const isNumbered = SUFFIX.test(after(to)) || (after(to) === 'I' && after(to + 1) === 'of');
  if (isNumbered || (to - from > 1 && SUFFIX_OF_FULL_NAME.test(after(to)))) return { from, to: to + 1 };
  const elided = to - from > 1 && /^[DLO]$/.test(tokens.text(to - 1)) && /^['’]$/.test(after(to));
  return elided && /^\p{Lu}\p{Ll}/u.test(after(to + 1)) ? { from, to: to + 2 } : { from, to };
}

/** `I` is not among them: it is the writer more often than the first of the name, but for `Henry I of France`. */
const SUFFIX = /^(?:II|III|IV|VI{0,3}|IX|XI{0,3}|XI?V|XVI|[JS]r\.?)$/;
/** Words that are names of their own as well. */
const SUFFIX_OF_FULL_NAME = /^(?:Junior|Júnior|Filho|Neto)$/;

/**
 * Adds a particle inside a name, and what follows it, where the tagger ended the name before it: `Sipho ka Ndlovu`,
 * `Ngũgĩ wa Thiong'o`.
 */
export function withInnerParticle({ tokens }: Reading, { from, to }: TokenSpan): TokenSpan {
  let next = to;
  while (next < tokens.length && next - to < 2 && !tokens.breakBefore(next) && JOINING_PARTICLES.has(tokens.text(next)))
    next++;
  const joined = next > to && next < tokens.length && !tokens.breakBefore(next) && isCapitalised(tokens, next);
  return joined ? { from, to: next + 1 } : { from, to };
}

/**
 * Adds the particles that open a sentence before a family name: `Von der Meer left`, when the article names somebody
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

/** Gives the family names with particles, folded, of the people whom the article names in full: `von der meer`. */
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

/**
 * Finds names in quotes with the family name first, as letters and lists have them: `"Doe, Jane"` is one person, with
 * the comma.
 */
export function reversedNames(reading: Reading): TokenSpan[] {
  const { tokens } = reading;
  const found: TokenSpan[] = [];
  for (let i = 1; i + 3 < tokens.length; i++) {
    if (wordAt(reading, i + 1) !== ',' || !isQuote(tokens.text(i - 1)) || !isCapitalised(tokens, i)) continue;
    if (!isCapitalised(tokens, i + 2) || !hasBits(reading, i + 2, IS_GIVEN)) continue;
    const to = /^\p{Lu}\.?$/u.test(tokens.text(i + 3)) ? i + 4 : i + 3;
    if (to < tokens.length && isQuote(tokens.text(to)) && !tokens.breakBefore(i + 2)) found.push({ from: i, to });
  }
  return found;
}

function isQuote(text: string): boolean {
  return text === '"' || text === '“' || text === '”';
}
