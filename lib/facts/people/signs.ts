import {
  IS_FAMILY,
  IS_FUNCTION,
  IS_GIVEN,
  IS_NATIONALITY,
  IS_ORGANISATION_WORD,
  IS_PLACE,
  IS_ROLE,
  IS_SPEECH,
} from './names/lexicon';
import { isBehindPlacePreposition, isPersonal } from './places-and-firms';
import { hasBits, isIn, isPossessive, type Reading, wordAt, wordBefore } from './reading';
import { isCapitalised, type TokenSpan } from './tagger/tokens';

type Sign = (reading: Reading, span: TokenSpan) => boolean;

/**
 * Signs around one place of a name: things have them more often than people; for the last two it is the other way
 * round.
 */
export const SIGNS = {
  /** An article is before it: `the Yuin and the Gunai`, `The Fête started`; not `the Boric government`, named for a person. */
  behindThe: isBehindThe,

  /** A preposition of place is before it: `in Agua Bonita`, `near Masaya`. */
  behindPreposition: isBehindPlacePreposition,

  /** A description after it is of a thing: `Yassir, a ride-hailing firm`, `Bir Sola is a town in the west`. */
  calledThing: isCalledThing,

  /** The noun of a thing is before it: `the newspaper Haaren`, `brands such as Aubry`. */
  behindThing: isBehindThing,

  /** The noun of a place is after it: `Mae Sai district`. */
  beforePlaceNoun: (reading, { to }) => isPluralThing(reading.lexicon.context.placeNouns, wordAt(reading, to)),

  /** The noun of an organisation is after it: `Pheu Rak party`, `Remat Development Company`. */
  beforeThing: isBeforeThing,

  /** It is what a role or a firm belongs to: `chief executive of Alder Hughes`, `a subsidiary of Smoore`. */
  hasOffices: (reading, { from, to }) =>
    reading.lexicon.context.of.has(wordBefore(reading, from)) &&
    reading.lexicon.context.thingHasBefore.has(wordBefore(reading, from - 1)) &&
    !isPossessive(reading, to),

  /** It has what only firms have: `Odhik's shareholders`, `Odhik shares`. */
  hasFirmsThings: (reading, { to }) =>
    reading.lexicon.context.firmHas.has(wordAt(reading, isPossessive(reading, to) ? to + 1 : to)),

  /** A thing that is founded is no person: `Odhik, founded in 1994`, `Odhik was founded in 1994`. */
  founded: (reading, { to }) => {
    const lead = wordAt(reading, to);
    return (
      (lead === ',' || reading.lexicon.roles.copulas.has(lead)) &&
      reading.lexicon.context.foundedWords.has(wordAt(reading, to + 1))
    );
  },

  /** A determiner is before it: `any Séléka fighters`, `some Hirak supporters`, `their old Kiawah`. */
  behindDeterminer: (reading, { from }) => reading.lexicon.context.thingDeterminers.has(wordBefore(reading, from)),

  /** It is the club or the seat of the one before: `Ana Lek (Real Sola)`. */
  inBrackets: (reading, { from, to }) =>
    wordBefore(reading, from) === '(' &&
    wordAt(reading, to) === ')' &&
    from > 1 &&
    isCapitalised(reading.tokens, from - 2),

  /**
   * `Claro Nicaragua`, `China Moly`, `Dana Airline`: one of its words belongs to a country or a firm and to no person.
   */
  holdsThing: (reading, span) =>
    someWord(
      reading,
      span,
      (i) =>
        hasBits(reading, i, IS_PLACE | IS_NATIONALITY | IS_ORGANISATION_WORD) ||
        reading.lexicon.context.thingsAfter.has(reading.tokens.folded(i)),
    ),

  /** `Herri Nova (HN)`: people are not called by the first letters of their name. */
  abbreviated: isAbbreviated,

  /** `Sola, Ang Thong and Ayut`, where a neighbour in the list is a town. */
  besidePlace: isBesidePlace,

  /** `the “Pipiolos” lost`: it is alone in quotes, and no speech. */
  quoted: (reading, { from, to }) =>
    /^["“‘]$/.test(wordBefore(reading, from)) &&
    /^["”’]$/.test(wordAt(reading, to)) &&
    !/^[<,]?$/.test(wordAt(reading, to + 1)),

  /** Words beside it are said only of people: `Sola, 34, …`, `Captain Sola`, `Sola's wife`. */
  personal: isPersonal,

  /** It is the subject of a verb of saying: `Odile said`, `said Odile`; organisations say much, too. */
  speaks: (reading, { from, to }) =>
    (wordAt(reading, to) !== '' && hasBits(reading, to, IS_SPEECH)) ||
    (wordBefore(reading, from) !== '' && hasBits(reading, from - 1, IS_SPEECH)),
} as const satisfies Readonly<Record<string, Sign>>;

/** Tells whether one of several words that is no name in the tables passes a test. */
function someWord(reading: Reading, { from, to }: TokenSpan, isSuch: (i: number) => boolean): boolean {
  if (to - from < 2) return false;
  for (let i = from; i < to; i++) if (!hasBits(reading, i, IS_GIVEN | IS_FAMILY) && isSuch(i)) return true;
  return false;
}

function isBehindThe(reading: Reading, { from, to }: TokenSpan): boolean {
  if (!reading.lexicon.context.definiteArticles.has(wordBefore(reading, from))) return false;
  const after = wordAt(reading, to);
  // A noun behind the name takes its name from it: `the Boric government`, `the Ruto and Odinga camps`.
  if (reading.lexicon.context.nameJoiners.has(after)) return false;
  return after === '' || !/^\p{Ll}/u.test(after) || hasBits(reading, to, IS_FUNCTION);
}

/**
 * Tells whether a name is called a thing: `NAME, an old fishing town in …`; `NAME is a town`. The noun comes before any
 * mark or preposition, without a role.
 */
function isCalledThing(reading: Reading, { to }: TokenSpan): boolean {
  const { roles, context } = reading.lexicon;
  const lead = wordAt(reading, to);
  if (lead !== ',' && !roles.copulas.has(lead)) return false;
  if (!context.articles.has(wordAt(reading, to + 1))) return false;
  for (let i = to + 2; i < to + 8; i++) {
    const word = wordAt(reading, i);
    if (!/^\p{L}/u.test(word) || roles.headEnds.has(word) || hasBits(reading, i, IS_ROLE)) return false;
    if (context.thingNouns.has(word) && endsPhrase(reading, i + 1)) return true;
  }
  return false;
}

/**
 * Tells whether the phrase ends before token `i`: a mark, a small word or nothing is there. `a company director` is no
 * company.
 */
function endsPhrase(reading: Reading, i: number): boolean {
  const word = wordAt(reading, i);
  return word === '' || !/^\p{L}/u.test(word) || hasBits(reading, i, IS_FUNCTION) || word.endsWith('ed');
}

function isBehindThing(reading: Reading, { from }: TokenSpan): boolean {
  const { context } = reading.lexicon;
  const before = wordBefore(reading, from);
  if (before === '' || isCapitalised(reading.tokens, from - 1)) return false;
  if (context.thingNouns.has(before)) return true;
  // The name is an example of the noun: `brands such as NAME`, `companies like NAME`.
  const end = context.exampleLeads.has(before)
    ? from - 1
    : context.exampleLeads.has(`${wordBefore(reading, from - 1)} ${before}`)
      ? from - 2
      : -1;
  if (end < 0) return false;
  const noun = wordBefore(reading, end) === ',' ? wordBefore(reading, end - 1) : wordBefore(reading, end);
  return isPluralThing(context.thingNouns, noun);
}

function isPluralThing(nouns: ReadonlySet<string>, word: string): boolean {
  return nouns.has(word.replace(/s$/, '')) || nouns.has(word.replace(/ies$/, 'y'));
}

function isBeforeThing(reading: Reading, { to }: TokenSpan): boolean {
  const { context } = reading.lexicon;
  const after = wordAt(reading, to);
  if (after === '' || reading.tokens.start(to) === reading.tokens.end(to - 1)) return false;
  if (isCapitalised(reading.tokens, to))
    return hasBits(reading, to, IS_ORGANISATION_WORD) || context.thingsAfter.has(after);
  return context.thingNouns.has(after) && !context.placeNouns.has(after);
}

/** Tells whether the first letters of the name are behind it, in brackets: `Rashtriya Sevak Sangh (RSS)`. */
function isAbbreviated(reading: Reading, { from, to }: TokenSpan): boolean {
  if (to - from < 2 || wordAt(reading, to) !== '(' || wordAt(reading, to + 2) !== ')') return false;
  let initials = '';
  for (let i = from; i < to; i++) initials += reading.tokens.text(i)[0];
  return reading.tokens.text(to + 1) === initials;
}

function isBesidePlace(reading: Reading, { from, to }: TokenSpan): boolean {
  const isJoiner = (word: string) => word === ',' || reading.lexicon.context.nameJoiners.has(word);
  if (isJoiner(wordBefore(reading, from)) && isTown(reading, from - 1, -1)) return true;
  return isJoiner(wordAt(reading, to)) && isTown(reading, to + 1, 1);
}

/**
 * Tells whether one or two words from the edge at `at` on, in the direction of `step`, are a town's name and no
 * person's.
 */
function isTown(reading: Reading, at: number, step: 1 | -1): boolean {
  const { tokens, lexicon } = reading;
  for (const length of [2, 1]) {
    const from = step > 0 ? at : at - length;
    const to = from + length;
    if (from < 0 || to > tokens.length) continue;
    if (!isCapitalised(tokens, from) || (length === 1 && hasBits(reading, from, IS_GIVEN | IS_FAMILY))) continue;
    if (length === 1 && step > 0 && to < tokens.length && !tokens.breakBefore(to) && isCapitalised(tokens, to))
      continue;
    if (length === 1 && step < 0 && from > 0 && !tokens.breakBefore(from) && isCapitalised(tokens, from - 1)) continue;
    if (isIn(lexicon.gazetteer.places, reading, { from, to })) return true;
  }
  return false;
}
