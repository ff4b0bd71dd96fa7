import {
  IS_AMBIGUOUS,
  IS_FAMILY,
  IS_FUNCTION,
  IS_GIVEN,
  IS_HONORIFIC,
  IS_ROLE,
  IS_SPEECH,
  IS_TITLE,
} from './names/lexicon';
import { endsWithAny } from './names/role-words';
import { hasBits, isIn, isPossessive, type Reading, wordAt, wordBefore } from './reading';
import { foldedName, isCapitalised, type TokenSpan } from './tagger/tokens';

/**
 * Tells whether a name is a place's. Places and firms share names with people: Georgia, Jordan, Ford, Hale. The
 * gazetteer has what a name may be; the words around it show what it is here. A name that no known person has is the
 * place or firm unless something personal is beside it; one that people have, too, is a person's unless something of a
 * place or firm is beside it. A country is the country: it is named a hundred times as often as a Ms Jordan.
 */
export function isPlace(reading: Reading, span: TokenSpan): boolean {
  const { regions, places } = reading.lexicon.gazetteer;
  if (isIn(regions, reading, span)) return !isPersonal(reading, span);
  if (isIn(places, reading, span)) {
    // Letters and posts name their people by one word, which may be any name: there the words must show that it is a
    // town.
    const mayBePerson = reading.isTalk || isShared(reading, span);
    return mayBePerson ? isOfPlace(reading, span) : !isPersonal(reading, span);
  }
  return (span.to - span.from === 1 || isNobodysName(reading, span)) && isBehindPlacePreposition(reading, span);
}

/**
 * Tells whether a name is a firm's: one that the gazetteer has is, unless something personal is beside it; one that people have, too,
 * only where something of a firm is.
 */
export function isFirm(reading: Reading, span: TokenSpan): boolean {
  if (!isIn(reading.lexicon.gazetteer.brands, reading, span)) return false;
  return reading.isTalk || isShared(reading, span) ? isOfFirm(reading, span) : !isPersonal(reading, span);
}

/**
 * Tells whether a name is a people's (`Yuin`, `Mapuche`): it is, unless it is a known person's name or something
 * personal is beside it.
 */
export function isPeople(reading: Reading, span: TokenSpan): boolean {
  if (!isIn(reading.lexicon.gazetteer.peoples, reading, span)) return false;
  return !reading.isTalk && !isShared(reading, span) && !isPersonal(reading, span);
}

/**
 * Tells whether people have the name, too: all words of it are in the tables of given and family names, and the first
 * of several is a given name (`Santa Ana`, not `Chiang Mai`).
 */
function isShared(reading: Reading, { from, to }: TokenSpan): boolean {
  if (to - from > 1 && !hasBits(reading, from, IS_GIVEN)) return false;
  for (let i = from; i < to; i++) if (!hasBits(reading, i, IS_GIVEN | IS_FAMILY)) return false;
  return true;
}

/** Tells whether no word of the name is surely a given or a family name. */
function isNobodysName({ tokens, lexicon }: Reading, { from, to }: TokenSpan): boolean {
  for (let i = from; i < to; i++) {
    const bits = lexicon.bits(tokens.folded(i));
    if ((bits & IS_FAMILY) !== 0 || (bits & (IS_GIVEN | IS_AMBIGUOUS)) === IS_GIVEN) return false;
  }
  return to - from === 2;
}

/**
 * Tells whether something personal is beside a name: `Jordan, 34, …`; `Hale, who …`; `Ford's wife`; `Captain Hale`;
 * `12-year-old Kimi`.
 */
export function isPersonal(reading: Reading, { from, to }: TokenSpan): boolean {
  const { tokens, lexicon } = reading;
  if (from > 0 && !tokens.breakBefore(from) && hasBits(reading, from - 1, IS_HONORIFIC | IS_TITLE | IS_ROLE))
    return true;
  if (endsWithAny(`-${wordBefore(reading, from)}`, lexicon.context.ageEndings)) return true;
  if (isPossessive(reading, to)) return lexicon.context.personHas.has(wordAt(reading, to + 1));
  return (
    wordAt(reading, to) === ',' && (/^\d{1,3}$/.test(wordAt(reading, to + 1)) || wordAt(reading, to + 1) === 'who')
  );
}

/** Tells whether something of a place is beside a name: `in Buxton`, `Lyon team-mate`, `Georgia, Alabama and`. */
function isOfPlace(reading: Reading, span: TokenSpan): boolean {
  if (isBehindPlacePreposition(reading, span)) return true;
  const after = wordAt(reading, span.to);
  return span.to - span.from === 1 && !isPersonal(reading, span) && reading.lexicon.context.placeHas.has(after);
}

/**
 * Tells whether a preposition of place is before a name: `in Buxton`, `near Hale`; not `in Trump's cabinet`,
 * `confidence in Holt`, `in Holt Lund's`.
 */
export function isBehindPlacePreposition(reading: Reading, { from, to }: TokenSpan): boolean {
  const { context } = reading.lexicon;
  if (!context.placePrepositions.has(wordBefore(reading, from)) || isPossessive(reading, to)) return false;
  return !context.personTakenWithIn.has(wordBefore(reading, from - 1));
}

/**
 * Tells whether something of a firm is beside a name: `Ford shares`, `Dell's profits`, `Ford recalled`, `shares of
 * Dell`, `chief executive of Ford`.
 */
function isOfFirm(reading: Reading, { from, to }: TokenSpan): boolean {
  const { firmHas, firmDoes, firmHasBefore, of, placePrepositions } = reading.lexicon.context;
  const behind = isPossessive(reading, to) ? to + 1 : to;
  if (firmHas.has(wordAt(reading, behind)) || (behind === to && firmDoes.has(wordAt(reading, to)))) return true;
  const before = wordBefore(reading, from);
  return (of.has(before) || placePrepositions.has(before)) && firmHasBefore.has(wordBefore(reading, from - 1));
}

/**
 * Gives the first words, folded, of firms that the article shows to be firms: after `Corvane Foods` a bare `Corvane` is
 * the firm, and so is `Macy` where `Macy's will close` has a verb behind the possessive. Words in `known`, those of
 * people's full names, are left out.
 */
export function firmsAmong(reading: Reading, known: ReadonlySet<string>): ReadonlySet<string> {
  const { tokens, lexicon } = reading;
  const { firmSuffixes, verbsAfterPossessive } = lexicon.context;
  const firms = new Set<string>();
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!isCapitalised(tokens, i) || tokens.breakBefore(i + 1) || known.has(tokens.folded(i))) continue;
    const hasSuffix = firmSuffixes.has(tokens.folded(i + 1)) && /^\p{Lu}/u.test(tokens.text(i + 1));
    const ownPossessive = /^['’]s$/.test(tokens.text(i + 1)) && verbsAfterPossessive.has(wordAt(reading, i + 2));
    if (hasSuffix || ownPossessive) firms.add(tokens.folded(i));
  }
  return firms;
}

/**
 * Gives the names, folded, that the article calls places: `the mayor of Dolna Elsha`. A name of one word may also be a
 * person's, and is a place only where it is called one: `isAfterMayorOf` decides that.
 */
export function placesAfterMayorOf(reading: Reading, spans: readonly TokenSpan[]): ReadonlySet<string> {
  const places = spans.filter((span) => span.to - span.from > 1 && isAfterMayorOf(reading, span));
  return new Set(places.map((span) => foldedName(reading.tokens, span)));
}

/** Tells whether a name is where only a place can be: behind `mayor of`, `village of`. */
export function isAfterMayorOf(reading: Reading, { from }: TokenSpan): boolean {
  const { of, placesAfterMayorOf: nouns } = reading.lexicon.context;
  return of.has(wordBefore(reading, from)) && nouns.has(wordBefore(reading, from - 1));
}

/**
 * Tells whether a name of two words is a ship's, because an article is before it and no noun behind it: `the recorder of
 * the Maren Lund noted`. `The Jane Doe case` is about somebody.
 */
export function isShip(reading: Reading, { from, to }: TokenSpan): boolean {
  const { lexicon } = reading;
  const before = wordBefore(reading, from);
  if (to - from !== 2 || before.length < 2 || !lexicon.context.articles.has(before)) return false;
  const after = wordAt(reading, to);
  return !/\p{L}/u.test(after) || (lexicon.bits(after) & (IS_SPEECH | IS_FUNCTION)) !== 0;
}

/** `your 2026 Orlando Holiday`, `the 2024 Jackson Cup`: nobody is named by two words behind an article and a year. */
export function isOfYear({ tokens, lexicon }: Reading, { from, to }: TokenSpan): boolean {
  const isYear = from > 1 && to - from > 1 && /^(?:19|20)\d\d$/.test(tokens.text(from - 1));
  if (!isYear || tokens.breakBefore(from) || tokens.breakBefore(from - 1)) return false;
  return lexicon.roles.determiners.has(tokens.folded(from - 2));
}
