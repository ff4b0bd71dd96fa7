import { foldWord } from '../../text/fold-word';
import { isTitled } from './missed-names';
import { IS_CALENDAR, IS_FUNCTION, IS_GIVEN, IS_NAME, IS_SPEECH } from './names/lexicon';
import { endsWithAny } from './names/role-words';
import { isBehindPlacePreposition, isFirm, isOfYear, isPeople, isPersonal, isPlace, isShip } from './places-and-firms';
import { hasBits, isIn, isPossessive, opensSentence, type Reading, wordAt, wordBefore } from './reading';
import { isCapitalised, type TokenSpan } from './tagger/tokens';
import { isPartOfTitle } from './titles-of-works';

/**
 * A reason why something that looks like a person's name is none. `known` holds the words of the full names in the
 * article, folded.
 */
type Rejection = (reading: Reading, span: TokenSpan, known: ReadonlySet<string>) => boolean;

const BEGINS_WITH_CAPITAL = /^\p{Lu}/u;

/** The rejections by name; their order does not matter. */
const REJECTIONS: Readonly<Record<string, Rejection>> = {
  /** `Thanks`, `Monday`, `President`; but `Mrs May`. */
  notAName: (reading, { from, to }) =>
    to - from === 1 &&
    reading.lexicon.context.notNames.has(reading.tokens.folded(from)) &&
    !(hasBits(reading, from, IS_CALENDAR) && isTitled(reading, from)),

  /** `Spencer` of `Marks and Spencer`: one half of a firm's name. */
  halfOfFirm: (reading, { from, to }) => {
    const { length } = reading.tokens;
    const isFirm = (at: number) =>
      at >= 0 && at + 3 <= length && isIn(reading.lexicon.gazetteer.neverPeople, reading, { from: at, to: at + 3 });
    return to - from === 1 && (isFirm(from) || isFirm(from - 2));
  },

  /** `haleem`: names are written small in letters and posts only. */
  writtenSmall: ({ tokens, isTalk }, { from, to }) => to - from === 1 && !isTalk && !/\p{Lu}/u.test(tokens.text(from)),

  /** `Jane.Doe@example.test`, `@JaneDoe`, `Jane_letter.doc` are an address or a file, not somebody in the text. */
  partOfAddress: (reading, { from, to }) => touchesMark(reading, from) || touchesMark(reading, to),

  /** `Goldman Sachs`, `Uncle Sam`; but `Mr Christ` is somebody. */
  neverAPerson: (reading, span, known) =>
    isIn(reading.lexicon.gazetteer.neverPeople, reading, span) &&
    !isKnown(reading, span, known) &&
    !isAddressed(reading, span),

  /** `Trump Tower`, `Gates Foundation`, where the last word is no person's name; `in Jackson Pond`. */
  endsInThing: (reading, { from, to }) =>
    to - from > 1 &&
    reading.lexicon.context.thingsAfter.has(reading.tokens.folded(to - 1)) &&
    (!hasBits(reading, to - 1, IS_NAME) || isBehindPlacePreposition(reading, { from, to })),

  /** `San Salvador`, `St. Thomas`: a place, a church or a club far more often than a person. */
  saintsPlace: ({ tokens, lexicon }, { from, to }) =>
    to - from === 2 && lexicon.context.saints.has(tokens.folded(from)),

  /** `Saint Lucia`, `in São José dos Campos`, where the tagger left the saint out. */
  behindSaint: (reading, { from, to }) =>
    reading.lexicon.context.saints.has(wordBefore(reading, from)) &&
    BEGINS_WITH_CAPITAL.test(reading.tokens.text(from - 1)) &&
    (to - from === 1 || isBehindPlacePreposition(reading, { from: from - 1, to })),

  /** `Instituto Escolhas`: the word for the body opens the name. */
  opensWithBody: (reading, { from, to }) =>
    to - from > 1 && reading.lexicon.context.bodiesBefore.has(reading.tokens.folded(from)),

  /** `a Taylor Swift-themed club`: an adjective made of a name. */
  adjective: ({ tokens, lexicon }, { to }) => {
    const part = /\p{L}[-‑](\p{Ll}+)$/u.exec(tokens.text(to - 1));
    return part !== null && lexicon.context.adjectiveParts.has(part[1]);
  },

  /** `Ada LindTom Bell`: the text of the page is glued together, and nobody is named so. Not `DeSantis`, `MacArthur`, `MaryBeth`. */
  glued: ({ tokens, lexicon }, { from, to }) => {
    for (let i = from; i < to; i++) {
      const [, first, second] = /^(\p{Lu}\p{Ll}{3,})(\p{Lu}\p{Ll}{2,})/u.exec(tokens.text(i)) ?? [];
      const isDouble = i === from && first !== undefined && (lexicon.bits(foldWord(first)) & IS_GIVEN) !== 0;
      if (first && second && first !== 'Fitz' && !isDouble) return true;
    }
    return false;
  },

  /** `Don Victor® Honey`: a trade mark. */
  tradeMark: ({ tokens }, { from, to }) => {
    for (let i = from; i <= to && i < tokens.length; i++) if (/[®™]/.test(tokens.text(i))) return true;
    return false;
  },

  /** `“Jack in the Box”`: a part of a title. */
  partOfTitle: isPartOfTitle,

  dateline: isDateline,
  ship: isShip,

  /**
   * `Jackson` before `Pond`, `Kennedy` before `airport`. This holds in a line of capitalised words, too, which is a
   * headline.
   */
  beforeThing: (reading, { to }) => {
    const after = wordAt(reading, to);
    if (after === '' || reading.tokens.start(to) === reading.tokens.end(to - 1)) return false;
    const { thingsAfter, thingsAfterSmall } = reading.lexicon.context;
    return thingsAfterSmall.has(after) || (thingsAfter.has(after) && BEGINS_WITH_CAPITAL.test(reading.tokens.text(to)));
  },

  /** It is a disaster that is named for its place: `the Eaton fires`, `the Palisades and Eaton fires`. */
  disasterOfPlace: (reading, { from, to }) => {
    const { disastersAfter, articles, nameJoiners } = reading.lexicon.context;
    if (to - from > 1 || !disastersAfter.has(wordAt(reading, to))) return false;
    const before = nameJoiners.has(wordBefore(reading, from)) ? from - 2 : from;
    return articles.has(wordBefore(reading, before));
  },

  /** It is a shop: `Ray's Pizza`. */
  shop: (reading, { from, to }) =>
    to - from === 1 && isPossessive(reading, to) && reading.lexicon.context.shopKinds.has(wordAt(reading, to + 1)),

  /** `Lyle & Marchbank`: a firm. Not `Dana & Ivo`, who have given names. */
  partner: ({ tokens, lexicon }, { from, to }) => {
    if (to - from > 1 || (lexicon.bits(tokens.folded(from)) & IS_GIVEN) !== 0) return false;
    const isPair = (at: number) =>
      at >= 0 &&
      at + 2 < tokens.length &&
      tokens.text(at + 1) === '&' &&
      !tokens.breakBefore(at + 1) &&
      !tokens.breakBefore(at + 2) &&
      isCapitalised(tokens, at) &&
      isCapitalised(tokens, at + 2);
    return isPair(from - 2) || isPair(from);
  },

  /** The kind of thing is before its name: `Hurricane Milton`, `Mount Everest`, `USS Nimitz`. */
  behindThing: (reading, { from, to }) =>
    to - from <= 2 &&
    from > 0 &&
    BEGINS_WITH_CAPITAL.test(reading.tokens.text(from - 1)) &&
    reading.lexicon.context.thingsBefore.has(wordBefore(reading, from)),

  ofYear: isOfYear,

  /** It is a vessel or a machine: `the yacht Petrel`, `the tunnel machine Mary Ann`. */
  behindVessel: (reading, { from, to }, known) =>
    to - from <= 2 &&
    !isKnown(reading, { from, to }, known) &&
    from > 0 &&
    reading.lexicon.context.thingsBeforeSmall.has(wordBefore(reading, from)) &&
    !BEGINS_WITH_CAPITAL.test(reading.tokens.text(from - 1)),

  /** `Burglars took …`: a plural noun that has a capital because it opens the sentence. */
  pluralNoun: (reading, { from, to }, known) =>
    to - from === 1 &&
    opensSentence(reading, from) &&
    endsWithAny(reading.tokens.folded(from), reading.lexicon.context.pluralAgents) &&
    !hasBits(reading, from, IS_NAME) &&
    !isKnown(reading, { from, to }, known),

  /** `Overdose deaths fell`: a noun before another one, which has a capital because it opens the sentence. */
  nounBeforePlural: (reading, { from, to }, known) => {
    const { lexicon } = reading;
    const isNoun = (word: string) =>
      /^\p{Ll}{4,}$/u.test(word) && (lexicon.bits(word) & (IS_SPEECH | IS_FUNCTION)) === 0;
    const plural = to < reading.tokens.length ? reading.tokens.text(to) : '';
    return (
      to - from === 1 &&
      opensSentence(reading, from) &&
      !hasBits(reading, from, IS_NAME) &&
      !isKnown(reading, { from, to }, known) &&
      wordAt(reading, to).endsWith('s') &&
      isNoun(plural) &&
      isNoun(wordAt(reading, to + 1))
    );
  },

  /** `Triple J`: only names with a known given name end in a letter without a stop (`Malcolm X`). */
  endsInLetter: (reading, { from, to }) =>
    to - from === 2 && /^\p{Lu}$/u.test(reading.tokens.text(to - 1)) && !hasBits(reading, from, IS_NAME),

  /** `ScotRail`: a capital inside a name comes behind `Mc`, `De` and the like. */
  innerCapital: ({ tokens, lexicon }, { from, to }) => {
    const parts = /^(\p{Lu}\p{Ll}+)\p{Lu}\p{Ll}/u.exec(tokens.text(from));
    if (to - from > 1 || !parts || (lexicon.bits(tokens.folded(from)) & IS_NAME) !== 0) return false;
    const prefix = parts[1].toLowerCase();
    const isTwoNames = (lexicon.bits(prefix) & lexicon.bits(tokens.folded(from).slice(prefix.length)) & IS_GIVEN) !== 0;
    return !lexicon.context.namePrefixes.has(prefix) && !isTwoNames;
  },

  /** `Lord Ashdene of Hale`: the place of a title. */
  placeOfTitle: (reading, { from, to }) => {
    const { of, nobleTitles } = reading.lexicon.context;
    return to - from === 1 && of.has(wordBefore(reading, from)) && nobleTitles.has(wordBefore(reading, from - 2));
  },

  /** `to Austin, Texas`; `in Chelsea, London`: a town, and the country or state that it is in. */
  townOfPlace: (reading, { from, to }) => {
    const { tokens, lexicon } = reading;
    if (to - from > 1 || wordAt(reading, to) !== ',' || to + 1 >= tokens.length || tokens.breakBefore(to + 1))
      return false;
    const { regions, places } = lexicon.gazetteer;
    const around = tokens.folded(to + 1);
    return (
      lexicon.context.townPrepositions.has(wordBefore(reading, from)) && (regions.has(around) || places.has(around))
    );
  },

  /** It is a town with its state: `Raleigh, NC`. */
  townOfState: (reading, { from, to }) => {
    const sign = to + 1 < reading.tokens.length ? reading.tokens.text(to + 1) : '';
    // `Ana Lek, MD` is a doctor; `Grass Valley, Calif.` has a stop.
    const isShort = /^\p{Lu}\p{Ll}{2,4}\.?$/u.test(sign) && (sign.endsWith('.') || wordAt(reading, to + 2) === '.');
    return (
      wordAt(reading, to) === ',' &&
      (isShort ? to - from <= 2 : to - from === 1 && /^\p{Lu}{2}$/u.test(sign)) &&
      !isPersonal(reading, { from, to }) &&
      reading.lexicon.context.stateSigns.has(sign.replace('.', '').toLowerCase())
    );
  },

  /** `Ana Lek, 32, of Franklin`: where somebody lives. */
  home: (reading, { from, to }) => {
    const { of } = reading.lexicon.context;
    if (to - from > 1 || !of.has(wordBefore(reading, from)) || wordBefore(reading, from - 1) !== ',') return false;
    return /^\d{1,3}$/.test(wordBefore(reading, from - 2));
  },

  /** `Yobe North`; but `Kanye West`. */
  endsInDirection: (reading, { from, to }) =>
    to - from > 1 &&
    reading.lexicon.context.directions.has(reading.tokens.folded(to - 1)) &&
    !hasBits(reading, from, IS_GIVEN) &&
    !isAddressed(reading, { from, to }),

  /** `Ford, Macy's, Kellogg's and others`: a possessive without anything owned is a shop's or a maker's name. */
  ownsNothing: (reading, { from, to }, known) =>
    to - from === 1 &&
    isPossessive(reading, to) &&
    !isKnown(reading, { from, to }, known) &&
    !hasBits(reading, from, IS_GIVEN) &&
    wordBefore(reading, from) === ',' &&
    (wordAt(reading, to + 1) === ',' || reading.lexicon.context.nameJoiners.has(wordAt(reading, to + 1))),

  /** `Zhang, W. et al.`: an index has only a letter of the given name. */
  onlyLetter: (reading, { from, to }) =>
    to - from === 1 && /^\p{Lu}\.?$/u.test(reading.tokens.text(from)) && wordBefore(reading, from) === ',',

  place: (reading, span, known) =>
    !isKnown(reading, span, known) && !isAddressed(reading, span) && isPlace(reading, span),

  people: (reading, span, known) =>
    !isKnown(reading, span, known) && !isAddressed(reading, span) && isPeople(reading, span),

  firm: (reading, span, known) =>
    !isKnown(reading, span, known) && !isAddressed(reading, span) && isFirm(reading, span),
};

const RULES = Object.values(REJECTIONS);

/** Tells whether the tokens of the span, though they look like a person's name, name something else. */
export function isNoPerson(reading: Reading, span: TokenSpan, known: ReadonlySet<string>): boolean {
  return RULES.some((rejects) => rejects(reading, span, known));
}

/** Tells whether a bare name is that of a person named in full: after Harrison Ford, a bare Ford is he. */
function isKnown({ tokens }: Reading, { from, to }: TokenSpan, known: ReadonlySet<string>): boolean {
  return to - from === 1 && known.has(tokens.folded(from));
}

/** Tells whether a form of address shows that it is a person after all: `Mr Ford`, `Ms Jordan`. */
function isAddressed(reading: Reading, { from }: TokenSpan): boolean {
  return reading.lexicon.titles.formsOfAddress.has(wordBefore(reading, from));
}

/** Tells whether a mark of addresses is between tokens `at - 1` and `at`, or one of both is one, without a space. */
function touchesMark({ tokens }: Reading, at: number): boolean {
  if (at <= 0 || at >= tokens.length || tokens.breakBefore(at) || tokens.start(at) > tokens.end(at - 1)) return false;
  return /^[@_=]$/.test(tokens.text(at)) || /^[@_=]$/.test(tokens.text(at - 1));
}

/** The most tokens of a dateline before its dash. */
const MAX_DATELINE = 12;

/**
 * Tells whether a place in capitals opens the text: `PETALING JAYA: …`, `DOLNA ELSHA, Bulgaria — …`, `DOLNA ELSHA
 * (Wire) - …`. Not `JAKE MOORE: …`, a speaker with a known given name.
 */
function isDateline(reading: Reading, { from, to }: TokenSpan): boolean {
  const { tokens } = reading;
  if (to - from < 2 || !tokens.breakBefore(from) || hasBits(reading, from, IS_GIVEN)) return false;
  for (let i = from; i < to; i++) if (tokens.text(i) !== tokens.text(i).toUpperCase()) return false;
  for (let i = to; i < to + MAX_DATELINE && i < tokens.length && !tokens.breakBefore(i); i++) {
    if (/^[—–-]$/.test(tokens.text(i)) || (i === to && tokens.text(i) === ':')) return true;
    if (i === to && !/^[,(]$/.test(tokens.text(i))) return false;
  }
  return false;
}
