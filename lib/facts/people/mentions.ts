import type { Position } from '../../text/position';
import {
  familiesWithParticles,
  joinNeighbours,
  reversedNames,
  withGivenName,
  withInnerParticle,
  withoutOpenBracket,
  withoutPostNominals,
  withoutTitles,
  withParticles,
  withSuffix,
} from './boundaries';
import { namesOfThings } from './evidence';
import {
  addressedNames,
  familyNames,
  fullNames,
  namesBeforeNamesake,
  namesByContext,
  namesOfRule,
  nicknamed,
} from './missed-names';
import { IS_COMMON, type PeopleLexicon } from './names/lexicon';
import { joinNicknames } from './nicknames';
import { firmsAmong, isAfterMayorOf, isPersonal, placesAfterMayorOf } from './places-and-firms';
import type { Reading } from './reading';
import { isNoPerson } from './rejections';
import { findMentionsByRules } from './rules';
import { type PeopleModel, scoredWord } from './tagger/model';
import { spansOf, tagCandidates } from './tagger/tag';
import { prepare } from './tagger/tagger';
import { type ArticleTokens, foldedName, type TokenSpan, tokenizeBlocks } from './tagger/tokens';

/**
 * Finds every place where a person is named, in reading order, without titles and possessives. `texts` are the texts of
 * an article's blocks; positions count in UTF-16 units of their block. Linear in the length of the texts; never throws.
 */
export function findPersonMentions(
  texts: readonly string[],
  lexicon: PeopleLexicon,
  model: PeopleModel | null,
): Position[] {
  return findMentionsInTokens(tokenizeBlocks(texts), lexicon, model);
}

/** Finds every place where a person is named in texts that are tokenised already. */
export function findMentionsInTokens(
  tokens: ArticleTokens,
  lexicon: PeopleLexicon,
  model: PeopleModel | null,
): Position[] {
  if (!model) return findMentionsByRules(tokens, lexicon);
  const { reading, spans } = readNames(tokens, lexicon, model);
  const things = namesOfThings(reading, spans);
  return spans.filter((span) => !things.has(foldedName(tokens, span))).map(({ from, to }) => tokens.position(from, to));
}

/**
 * Gives what may be people's names by the tagger and by the words around each, in reading order: see `namesOfThings`.
 */
export function readNames(
  tokens: ArticleTokens,
  lexicon: PeopleLexicon,
  model: PeopleModel,
): { reading: Reading; spans: TokenSpan[] } {
  const prepared = prepare(tokens, lexicon, (text) => scoredWord(model, lexicon, text));
  const tagged = spansOf(prepared, tagCandidates(tokens, prepared, model), model);
  const margins = new Map<number, number>();
  for (const { from, to, margin } of tagged) for (let i = from; i < to; i++) margins.set(i, margin);
  const isCommon = (i: number) => (prepared.kinds[i].bits & IS_COMMON) !== 0;
  const reading = { tokens, lexicon, isCommon, isTalk: prepared.talk, margin: (i: number) => margins.get(i) };
  return { reading, spans: correctSpans(reading, tagged) };
}

/** Corrects the tagger's spans: their boundaries, what is no person, and what the tagger missed. In reading order. */
function correctSpans(reading: Reading, found: readonly TokenSpan[]): TokenSpan[] {
  const { tokens, lexicon } = reading;
  const taken = new Uint8Array(tokens.length);
  const take = (spans: readonly TokenSpan[]) => {
    for (const { from, to } of spans) taken.fill(1, from, to);
    return spans;
  };
  const isFree = ({ from, to }: TokenSpan) => taken.subarray(from, to).every((mark) => mark === 0);
  const reversed = take(reversedNames(reading));
  const tagged = withoutOverlaps(
    joinNicknames(tokens, joinNeighbours(reading, found)).map((span) => withRightEnds(reading, span)),
  ).filter(isFree);
  const known = wordsOfPeople(reading, tagged);
  const firms = firmsAmong(reading, known);
  const isPerson = (span: TokenSpan) =>
    !isNoPerson(reading, span, known) && !(span.to - span.from === 1 && firms.has(tokens.folded(span.from)));
  const families = familiesWithParticles(tokens, tagged);
  const whole = (span: TokenSpan) => withParticles(tokens, span, families);
  const people = [...take(tagged.filter(isPerson).map(whole)), ...reversed];
  for (const missed of [nicknamed, fullNames, namesByContext, addressedNames, namesBeforeNamesake]) {
    people.push(...take(missed(reading, taken).filter(isPerson)));
  }
  // A name that may be a firm's or a person's is the firm's, because the tagger did not take it for the person.
  const later = familyNames(reading, taken, people).filter(
    (span) => !isNoPerson(reading, span, NOBODY) && !lexicon.gazetteer.brands.has(tokens.folded(span.from)),
  );
  people.push(...take(later.map(whole)));
  people.push(...namesOfRule(reading, taken, known));
  const places = placesAfterMayorOf(reading, people);
  return people
    .filter((span) => !isAfterMayorOf(reading, span) && !places.has(foldedName(tokens, span)))
    .sort((a, b) => a.from - b.from);
}

const NOBODY: ReadonlySet<string> = new Set();

function withRightEnds(reading: Reading, span: TokenSpan): TokenSpan {
  const closed = withoutOpenBracket(reading, span);
  const begun = withoutPostNominals(reading, withoutTitles(reading, withGivenName(reading, closed)));
  return withSuffix(reading.tokens, withInnerParticle(reading, begun));
}

/** Leaves out the spans that a span which was made longer overlaps. */
function withoutOverlaps(spans: readonly TokenSpan[]): TokenSpan[] {
  const kept: TokenSpan[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (!last || span.from >= last.to) kept.push(span);
    else if (span.to > last.to) kept[kept.length - 1] = { from: last.from, to: span.to };
  }
  return kept;
}

/**
 * Gives the first and last words, folded, of the names of several words, and single names with something personal
 * beside them.
 */
function wordsOfPeople(reading: Reading, spans: readonly TokenSpan[]): ReadonlySet<string> {
  const { tokens, lexicon } = reading;
  const words = new Set<string>();
  for (const { from, to } of spans) {
    if (to - from === 1 && isPersonal(reading, { from, to })) words.add(tokens.folded(from));
    if (to - from > 1 && !lexicon.context.firmSuffixes.has(tokens.folded(to - 1)))
      words.add(tokens.folded(from)).add(tokens.folded(to - 1));
  }
  return words;
}
