import {
  IS_AMBIGUOUS,
  IS_CALENDAR,
  IS_FUNCTION,
  IS_GIVEN,
  IS_HONORIFIC,
  IS_NAME,
  IS_NATIONALITY,
  IS_ORGANISATION_WORD,
  IS_PLACE,
  IS_PLACE_WORD,
  IS_ROLE,
  IS_SPEECH,
  IS_TITLE,
} from './names/lexicon';
import { nicknameEnd } from './nicknames';
import { hasBits, isIn, type Reading, wordAt, wordBefore } from './reading';
import { isCapitalised, type TokenSpan } from './tagger/tokens';

/** Finds names that the tagger misses. `taken` marks the tokens that are part of a name already. */
type Missed = (reading: Reading, taken: Uint8Array) => TokenSpan[];

/**
 * Finds names before a government: `the Boric administration`, `the Pinochet dictatorship`. `known` holds the folded
 * family names of the article.
 */
export function namesOfRule(reading: Reading, taken: Uint8Array, known: ReadonlySet<string>): TokenSpan[] {
  const { tokens, lexicon } = reading;
  const found: TokenSpan[] = [];
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (taken[i] || !isCapitalised(tokens, i) || !lexicon.context.articles.has(wordBefore(reading, i))) continue;
    if (!lexicon.context.ruleNouns.has(wordAt(reading, i + 1))) continue;
    if (hasBits(reading, i, IS_PLACE | IS_NATIONALITY | IS_FUNCTION) || reading.isCommon(i)) continue;
    if (known.has(tokens.folded(i)) || hasBits(reading, i, IS_NAME)) found.push({ from: i, to: i + 1 });
  }
  return found;
}

/**
 * Finds full names of a given name in the tables and one or two names more, alone between words without capitals, or
 * behind a title (`General Augusto Pinochet`).
 */
export const fullNames: Missed = (reading, taken) =>
  capitalisedRuns(reading)
    .map((run) => withoutRoles(reading, run))
    .filter((span) => isFullName(reading, taken, span));

/** Gives runs of words with a capital, each as long as possible. */
function capitalisedRuns({ tokens }: Reading): TokenSpan[] {
  const runs: TokenSpan[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isCapitalised(tokens, from)) continue;
    let to = from + 1;
    while (to < tokens.length && !tokens.breakBefore(to) && isCapitalised(tokens, to)) to++;
    runs.push({ from, to });
    from = to - 1;
  }
  return runs;
}

function withoutRoles(reading: Reading, { from, to }: TokenSpan): TokenSpan {
  let start = from;
  while (start < to && hasBits(reading, start, IS_TITLE | IS_ROLE | IS_CALENDAR)) start++;
  return { from: start, to };
}

function isFullName(reading: Reading, taken: Uint8Array, { from, to }: TokenSpan): boolean {
  return (
    isNameLike(reading, taken, { from, to }) &&
    hasBits(reading, from, IS_GIVEN) &&
    !hasBits(reading, from, IS_AMBIGUOUS)
  );
}

const IS_NO_NAME =
  IS_PLACE | IS_NATIONALITY | IS_FUNCTION | IS_ORGANISATION_WORD | IS_PLACE_WORD | IS_CALENDAR | IS_TITLE | IS_ROLE;

/**
 * Tells whether two or three words look like a name: no table has them as something else, and they are not mostly
 * written small.
 */
function isNameLike(reading: Reading, taken: Uint8Array, { from, to }: TokenSpan): boolean {
  if (to - from < 2 || to - from > 3) return false;
  for (let i = from; i < to; i++) {
    if (taken[i] || hasBits(reading, i, IS_NO_NAME)) return false;
    if (i > from && reading.isCommon(i) && !hasBits(reading, i, IS_NAME)) return false;
  }
  return true;
}

/**
 * Finds full names that no table has, where the words around them show a person: `its chairman, Piers Vandeleur,`,
 * `farmer Isolde Fenwright`, `Banu Mushtaq and her translator`, `Corwin Ashgrove, 41,`, `said Dorcas Venn`.
 */
export const namesByContext: Missed = (reading, taken) =>
  capitalisedRuns(reading).filter(
    (run) =>
      isNameLike(reading, taken, run) &&
      !isOtherwiseKnown(reading, run) &&
      (isBehindRole(reading, run) || isBeforePersonal(reading, run)),
  );

function isOtherwiseKnown(reading: Reading, run: TokenSpan): boolean {
  const { places, brands, regions } = reading.lexicon.gazetteer;
  return [places, brands, regions].some((names) => isIn(names, reading, run));
}

/**
 * Tells whether a role in small letters is right before the name, or before a comma and behind `its`, `the` or a
 * possessive.
 */
function isBehindRole(reading: Reading, { from }: TokenSpan): boolean {
  const { tokens, lexicon } = reading;
  const comma = wordBefore(reading, from) === ',';
  const at = comma ? from - 2 : from - 1;
  if (at < 0 || tokens.breakBefore(at + 1) || (from > 0 && tokens.breakBefore(from))) return false;
  if (isCapitalised(tokens, at) || !hasBits(reading, at, IS_ROLE | IS_TITLE)) return false;
  if (!comma) return true;
  // The article is up to three words before its noun: `the county's chief engineer`.
  for (let i = at - 1; i >= Math.max(0, at - 4) && !tokens.breakBefore(i + 1); i--) {
    if (lexicon.roles.determiners.has(tokens.folded(i)) || /^['’]s?$/.test(tokens.text(i))) return true;
  }
  return false;
}

/**
 * Tells whether something personal follows the name (`…, 41,`, `…, who`, `… said`, `… and her translator`), or `said …`
 * is before it.
 */
function isBeforePersonal(reading: Reading, { from, to }: TokenSpan): boolean {
  const { lexicon, tokens } = reading;
  const after = wordAt(reading, to);
  if (after === ',') {
    const next = wordAt(reading, to + 1);
    return (/^[1-9]\d$/.test(next) && /^[,.]$/.test(wordAt(reading, to + 2))) || next === 'who';
  }
  // Letters behind a name are a title: `Mark Teller KC`.
  if (lexicon.titles.postNominals.has(after) && /^\p{Lu}\p{L}*\p{Lu}$/u.test(tokens.text(to))) return true;
  if (lexicon.context.nameJoiners.has(after) && lexicon.context.possessives.has(wordAt(reading, to + 1))) return true;
  const spoken = (i: number) => i >= 0 && hasBits(reading, i, IS_SPEECH);
  return (
    (after !== '' && spoken(to)) ||
    (wordBefore(reading, from) !== '' && spoken(from - 1) && !isCapitalised(tokens, from - 1))
  );
}

/**
 * Finds a single name behind a form of address or a title of nobility: `Baroness Newlove`, `Queen Victoria`, `Mrs May`.
 * A capital behind it makes it part of something longer (`Queen Victoria Street`).
 */
export const addressedNames: Missed = (reading, taken) => {
  const { tokens, lexicon } = reading;
  const found: TokenSpan[] = [];
  for (let i = 1; i < tokens.length; i++) {
    if (taken[i] || !isCapitalised(tokens, i) || tokens.breakBefore(i) || !isCapitalised(tokens, i - 1)) continue;
    const isBehindName = i > 1 && !tokens.breakBefore(i - 1) && isCapitalised(tokens, i - 2);
    if (isBehindName && !lexicon.titles.removedTitles.has(tokens.folded(i - 2))) continue;
    const allowed = isTitled(reading, i) ? IS_PLACE | IS_CALENDAR | IS_FUNCTION : IS_PLACE;
    if (!isTitled(reading, i) && !lexicon.titles.beforeSingleNames.has(tokens.folded(i - 1))) continue;
    if (hasBits(reading, i, (IS_NO_NAME & ~allowed) | IS_HONORIFIC)) continue;
    const next = i + 1 < tokens.length && !tokens.breakBefore(i + 1) ? tokens.text(i + 1) : '';
    if (/^[\p{Lu}&-]/u.test(next) || lexicon.context.thingsAfterSmall.has(next)) continue;
    if (isTitled(reading, i) || !lexicon.gazetteer.regions.has(tokens.folded(i))) found.push({ from: i, to: i + 1 });
  }
  return found;
};

/**
 * Finds family names of people whom the article names in full (`full`), where they are alone: no capital beside them,
 * no `the` or `an` before them.
 */
export function familyNames(reading: Reading, taken: Uint8Array, full: readonly TokenSpan[]): TokenSpan[] {
  const { tokens } = reading;
  const families = new Set(full.filter(({ from, to }) => to - from > 1).map(({ to }) => tokens.text(to - 1)));
  const found: TokenSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] || !families.has(tokens.text(i)) || !isCapitalised(tokens, i) || reading.isCommon(i)) continue;
    if (!hasBits(reading, i, IS_PLACE | IS_NATIONALITY) && isByItself(reading, i)) found.push({ from: i, to: i + 1 });
  }
  return found;
}

function isByItself(reading: Reading, i: number): boolean {
  const { tokens, lexicon } = reading;
  if (i + 1 < tokens.length && !tokens.breakBefore(i + 1) && JOINED.test(tokens.text(i + 1))) return false;
  if (i === 0 || tokens.breakBefore(i)) return true;
  const startsSentence = i > 1 && (tokens.breakBefore(i - 1) || /^[.!?]$/.test(tokens.text(i - 2)));
  if (lexicon.context.articles.has(tokens.folded(i - 1))) return false;
  return startsSentence || !JOINED.test(tokens.text(i - 1));
}

/** Matches a word with a capital, and marks that make one name of two. */
const JOINED = /^(?:\p{Lu}|[#&@_-]$)/u;

/** Finds a given name that shares the family name of the full name behind it: `Ian and Wendy Pascoe`. */
export const namesBeforeNamesake: Missed = (reading, taken) => {
  const { tokens, lexicon } = reading;
  const found: TokenSpan[] = [];
  for (let i = 0; i + 3 < tokens.length; i++) {
    if (taken[i] || !isCapitalised(tokens, i) || !lexicon.context.nameJoiners.has(wordAt(reading, i + 1))) continue;
    if (!hasBits(reading, i, IS_GIVEN) || !hasBits(reading, i + 2, IS_GIVEN) || taken[i + 1]) continue;
    const isBehindCapital = i > 0 && !tokens.breakBefore(i) && isCapitalised(tokens, i - 1);
    if (!isBehindCapital && taken[i + 2] && taken[i + 3] && !tokens.breakBefore(i + 2))
      found.push({ from: i, to: i + 1 });
  }
  return found;
};

/** Finds a name around a nickname: `Des "Chalky" Whiteman`. */
export const nicknamed: Missed = (reading, taken) => {
  const { tokens } = reading;
  const found: TokenSpan[] = [];
  for (let i = 0; i + 3 < tokens.length; i++) {
    if (taken[i] || !isCapitalised(tokens, i) || tokens.breakBefore(i + 1) || hasBits(reading, i, IS_NO_NAME)) continue;
    const end = nicknameEnd(tokens, i + 1);
    if (end > 0 && taken.subarray(i, end).every((mark) => mark === 0)) found.push({ from: i, to: end });
  }
  return found;
};

/**
 * Tells whether a title is before a token, which makes any word with a capital a name, even a month or a country: `Mrs
 * May`, `Prime Minister May said`.
 */
export function isTitled(reading: Reading, i: number): boolean {
  if (reading.lexicon.titles.courtesies.has(wordBefore(reading, i))) return true;
  const isTitle =
    wordBefore(reading, i) !== '' && isCapitalised(reading.tokens, i - 1) && hasBits(reading, i - 1, IS_TITLE);
  return isTitle && wordAt(reading, i + 1) !== '' && hasBits(reading, i + 1, IS_SPEECH);
}
