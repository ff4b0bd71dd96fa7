import { placesFromIntl } from '../../../languages/regions-from-intl';
import { IS_COMMON, IS_FAMILY, IS_GIVEN, IS_PARTICLE, IS_ROLE } from '../names/lexicon';
import { FAMILY_BEGINS } from '../tagger/glyphs';
import { scoredWord } from '../tagger/model';
import { spansOf, tagCandidates } from '../tagger/tag';
import { prepare } from '../tagger/tagger';
import { type ArticleTokens, foldedName, type TokenSpan } from '../tagger/tokens';
import { withoutDescriptions } from './descriptions';
import { folderOf, formsOf } from './forms';
import type { LearntPeople } from './learnt-people';
import { nameEnds } from './name-ends';
import { thingsIn } from './things';
import { endedName, wholeWordsOf } from './unspaced-names';

/** A place where somebody is named, and how sure the tagger is of it (log odds). */
export interface LearntMention extends TokenSpan {
  margin: number;
}

/**
 * Gives every place where a person is named, found by the model of the language, without forms of address, in reading order.
 */
export function learntMentions(tokens: ArticleTokens, people: LearntPeople): LearntMention[] {
  const { lexicon, model, words } = people;
  const prepared = prepare(tokens, lexicon, (text) => scoredWord(model, lexicon, text));
  const address = new Set(formsOf(words.address));
  const tagged = spansOf(prepared, tagCandidates(tokens, prepared, model), model)
    .map((span) => ({ ...span, from: withoutAddress(tokens, span, address, people) }))
    .filter(({ margin }) => margin >= Math.min(0, words.sureFrom));
  const found = surelyNamed(tokens, tagged, people);
  const isNobody = nobodyOf(people);
  if (words.writing === 'unspaced') {
    const endings = formsOf(words.endings);
    const wholeWords = words.particlesBehind ? wholeWordsOf(people) : null;
    return found
      .map((span) => ({ ...span, to: endedName(tokens, span, endings) }))
      .flatMap((span) => (wholeWords ? (wholeWords(tokens, span) ?? []) : span))
      .filter((span) => span.to > span.from && !isNobody(tokens, span));
  }
  if (words.writing === 'caseless')
    return withoutDescriptions(tokens, found, people).filter((span) => !isNobody(tokens, span));
  const links = new Set(formsOf(words.roleLinks));
  const full = new Set(
    found.filter(({ from, to }) => to - from > 1).flatMap(({ from, to }) => [from, to - 1].map(tokens.folded)),
  );
  const things = { named: new Set(formsOf(words.namedThings)), places: new Set(formsOf(words.placeKinds)), links };
  const isThing = thingsIn(tokens, found, people);
  return found
    .map(nameEnds(tokens, found, people))
    .filter((span) => !isNobody(tokens, span) && !isThing(span) && !isNameOfThing(tokens, span, things, full))
    .filter((span) => !isPartOfRole(tokens, span, people) && !isSeatOfRole(tokens, span, people, links, full))
    .map((span) => (words.hasApostropheEndings ? withEnding(tokens, span) : span));
}

type NobodyTest = (tokens: ArticleTokens, span: TokenSpan) => boolean;

/** The test of each language is made once: its countries alone are hundreds of questions to the browser. */
const nobodyTests = new WeakMap<LearntPeople, NobodyTest>();

function nobodyOf(learnt: LearntPeople): NobodyTest {
  const test = nobodyTests.get(learnt) ?? makeNobodyTest(learnt);
  nobodyTests.set(learnt, test);
  return test;
}

/**
 * Makes the test for names that are no person's: a country of two words, a name that the language lists, one with the word for
 * a body at an end.
 */
function makeNobodyTest({ words, lexicon }: LearntPeople): NobodyTest {
  const isSpaced = words.writing !== 'unspaced';
  const fold = folderOf(words);
  const bodies = new Set(formsOf(words.bodies).map(fold));
  const countries = placesFromIntl(words.tag).regions.filter((name) => !isSpaced || name.includes(' '));
  const names = new Set([...countries, ...formsOf(words.nobody)].map(fold));
  const isGiven = (word: string) => (lexicon.bits(word) & IS_GIVEN) !== 0;
  return (tokens, { from, to }) => {
    // The body is named for the person: `la Fundación Ana Lek`.
    if (follows(tokens, from) && CAPITAL.test(tokens.text(from - 1)) && bodies.has(tokens.folded(from - 1)))
      return true;
    const parts: string[] = [];
    for (let i = from; i < to; i++) parts.push(tokens.folded(i));
    // `Aaron Bank` is somebody.
    if (bodies.has(parts[0]) || (bodies.has(parts[parts.length - 1]) && !isGiven(parts[0]))) return isSpaced;
    return names.has(parts.join(isSpaced ? ' ' : ''));
  };
}

/** Gives where the name begins behind forms of address and roles that the tagger left in: `Bakan Uraloğlu`. */
function withoutAddress(
  tokens: ArticleTokens,
  { from, to }: TokenSpan,
  address: ReadonlySet<string>,
  { words, lexicon }: Pick<LearntPeople, 'words' | 'lexicon'>,
): number {
  const endings = formsOf(words.roleEndings).map(folderOf(words));
  const hasBits = (word: string, bits: number) => (lexicon.bits(word) & bits) !== 0;
  // `Bayern-Vorstand` is an office, too.
  const isRoleWord = (word: string) =>
    hasBits(word, IS_ROLE) ||
    (word.includes('-') && hasBits(word.split('-').at(-1) ?? '', IS_ROLE)) ||
    endings.some((ending) => word.length > ending.length && word.endsWith(ending));
  const isTitle = (i: number) =>
    address.has(tokens.text(i).toLowerCase()) || (isRoleWord(tokens.folded(i)) && !hasBits(tokens.folded(i), IS_GIVEN));
  // `für Everton. Branthwaite traf`: a sentence ends inside of what the tagger took for a name.
  const isStop = (i: number) =>
    words.writing === 'cased' && tokens.text(i) === '.' && tokens.text(i - 1).length > LONGEST_ABBREVIATION;
  let start = from;
  for (let i = from + 1; i + 1 < to; i++) if (isStop(i)) start = i + 1;
  while (start + 1 < to && isTitle(start)) start++;
  return start;
}

/** The most letters of a short form with a stop: `Jr.`, `Geo.` */
const LONGEST_ABBREVIATION = 3;

/**
 * Gives the names of which the tagger is sure, and those for which it need not be: full ones with a known given name, and those
 * that are a part of such a one in the article.
 */
function surelyNamed(
  tokens: ArticleTokens,
  tagged: readonly LearntMention[],
  people: Pick<LearntPeople, 'words' | 'lexicon'>,
): LearntMention[] {
  const { words, lexicon } = people;
  const stemAt = (i: number) => lexicon.stem?.(tokens.folded(i)) ?? tokens.folded(i);
  const inFull = tagged.filter((span) => isNamedInFull(tokens, span, people));
  const known = new Set(inFull.flatMap(({ from, to }) => [stemAt(from), stemAt(to - 1)]));
  const isKnown = ({ from, to }: TokenSpan) =>
    words.writing !== 'unspaced' && to - from === 1 && known.has(stemAt(from));
  const full = new Set(inFull);
  const isDoubtful = (span: TokenSpan) => isWordOfNoTable(tokens, span, words, lexicon);
  return tagged.filter(
    (span) =>
      full.has(span) || isKnown(span) || span.margin >= words.sureFrom + (isDoubtful(span) ? (words.doubtful ?? 0) : 0),
  );
}

/**
 * Tells whether a name is one word of which the tables of names know nothing: in Korean one that does not begin with a family
 * name (`에너지`), in German a noun (`Hacker`).
 */
function isWordOfNoTable(
  tokens: ArticleTokens,
  { from, to }: TokenSpan,
  { writing }: LearntPeople['words'],
  { bits }: LearntPeople['lexicon'],
): boolean {
  if (writing === 'unspaced') {
    for (let i = from + 1; i < to; i++) if (tokens.start(i) > tokens.end(i - 1)) return false;
    return (tokens.mark(from) & FAMILY_BEGINS) === 0;
  }
  return to - from === 1 && (bits(tokens.folded(from)) & (IS_COMMON | IS_GIVEN | IS_FAMILY)) === IS_COMMON;
}

/**
 * Tells whether a name is a known given name with another word behind it, or a foreign name in Chinese and Japanese: `保罗·马丁`.
 */
function isNamedInFull(
  tokens: ArticleTokens,
  { from, to }: TokenSpan,
  { words, lexicon }: Pick<LearntPeople, 'words' | 'lexicon'>,
): boolean {
  if (to - from < 2) return false;
  if (words.writing === 'unspaced') return hasMark(tokens, from, to);
  const isNamed = (i: number, bits: number) => (lexicon.bits(tokens.folded(i)) & bits) !== 0;
  // In scripts without capitals only the tables distinguish a name from a word: they must know every part of it.
  if (words.writing === 'caseless')
    for (let i = from + 1; i < to; i++) if (!isNamed(i, IS_GIVEN | IS_FAMILY | IS_PARTICLE)) return false;
  return isNamed(from, IS_GIVEN);
}

function hasMark(tokens: ArticleTokens, from: number, to: number): boolean {
  for (let i = from + 1; i + 1 < to; i++) if (/^[・·•‧]$/.test(tokens.text(i))) return true;
  return false;
}

const APOSTROPHE_ENDING = /^['’]\p{Ll}+$/u;

/** Adds the ending of a case to the place of a name; it is not part of the name: `Erdoğan'ın`. */
function withEnding(tokens: ArticleTokens, span: LearntMention): LearntMention {
  const { to } = span;
  const isGlued = to < tokens.length && !tokens.breakBefore(to) && tokens.start(to) === tokens.end(to - 1);
  return isGlued && APOSTROPHE_ENDING.test(tokens.text(to)) ? { ...span, to: to + 1 } : span;
}

const SMALL = /^\p{Ll}/u;

/** Tells whether a name is part of a role: `da Fazenda` of `ministro da Fazenda`. */
function isPartOfRole(tokens: ArticleTokens, { from, to }: TokenSpan, { lexicon }: LearntPeople): boolean {
  if (!SMALL.test(tokens.text(from))) return false;
  return to - from === 1 || (follows(tokens, from) && isRole(tokens, from - 1, lexicon));
}

/**
 * Tells whether a word behind a role and a preposition, which is in no full name of the article, is the role's place: `Valmar`
 * of `maire de Valmar`.
 */
function isSeatOfRole(
  tokens: ArticleTokens,
  span: TokenSpan,
  { lexicon }: LearntPeople,
  links: ReadonlySet<string>,
  full: ReadonlySet<string>,
): boolean {
  const { from, to } = span;
  if (to - from > 1 || full.has(foldedName(tokens, span))) return false;
  let at = from;
  while (follows(tokens, at) && links.has(tokens.text(at - 1).toLowerCase()) && from - at < 3) at--;
  return at < from && follows(tokens, at) && isRole(tokens, at - 1, lexicon);
}

interface NamedThings {
  named: ReadonlySet<string>;
  places: ReadonlySet<string>;
  links: ReadonlySet<string>;
}

/**
 * Tells whether a name is that of a thing: `Teresa Carreño` of `el Teatro Teresa Carreño`, `Cádiz` of `provincia de Cádiz`; not
 * when somebody is named in full elsewhere.
 */
function isNameOfThing(
  tokens: ArticleTokens,
  span: TokenSpan,
  { named, places, links }: NamedThings,
  full: ReadonlySet<string>,
): boolean {
  let at = span.from;
  const before = () => tokens.text(at - 1).toLowerCase();
  // Several words may be between the noun of the body and the person: `la Escuela Normal Rural Raúl Burgos`.
  while (
    follows(tokens, at) &&
    span.from - at < MAX_BETWEEN &&
    CAPITAL.test(tokens.text(at - 1)) &&
    !named.has(before())
  )
    at--;
  if (follows(tokens, at) && named.has(before())) return true;
  if (span.to - span.from > 1 || full.has(foldedName(tokens, span))) return false;
  at = span.from;
  while (follows(tokens, at) && links.has(before()) && span.from - at < MAX_BETWEEN) at--;
  return follows(tokens, at) && places.has(before());
}

const MAX_BETWEEN = 2;
const CAPITAL = /^\p{Lu}/u;

const follows = (tokens: ArticleTokens, i: number) => i > 0 && !tokens.breakBefore(i);

const isRole = (tokens: ArticleTokens, i: number, { bits }: LearntPeople['lexicon']) =>
  (bits(tokens.folded(i)) & IS_ROLE) !== 0;
