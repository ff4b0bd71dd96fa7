import type { Position } from '../../text/position';
import { familiesWithParticles, reversedNames, withoutTitles, withParticles, withSuffix } from './boundaries';
import { familyNamesPassedOver, fullNamesPassedOver, namesOfRule } from './missed-names';
import { IS_COMMON, IS_PARTICLE } from './names/lists';
import { FIRM_AFTER } from './names/rejection-words';
import { joinNicknames } from './nicknames';
import { firmsAmong, isNoPerson, isSeat, seatsAmong } from './rejections';
import { findMentionsByRules } from './rules';
import { BEGIN, LABELS, LAST, UNIT } from './tagger/crf';
import { REACH } from './tagger/features';
import { addBucket, addWord, type PeopleModel, type ScoredWord, scoredWord } from './tagger/model';
import { decodeChains, documentUse, eachDocument, eachJoint, type Prepared, prepare } from './tagger/tagger';
import { type ArticleTokens, foldedName, type TokenSpan, tokenizeBlocks } from './tagger/tokens';

/**
 * Every place where a person is named, in reading order, titles and possessives left out. `texts` are the texts of an
 * article's blocks; positions count in UTF-16 units of their block. Linear in the length of the texts; never throws.
 */
export function findPersonMentions(texts: readonly string[], model: PeopleModel | null): Position[] {
  return findMentionsInTokens(tokenizeBlocks(texts), model);
}

/** The same for texts that are tokenised already. */
export function findMentionsInTokens(tokens: ArticleTokens, model: PeopleModel | null): Position[] {
  if (!model) return findMentionsByRules(tokens);
  const prepared = prepare(tokens, (text) => scoredWord(model, text));
  const spans = spansOf(prepared, tagCandidates(tokens, prepared, model));
  const isCommon = (i: number) => (prepared.kinds[i].bits & IS_COMMON) !== 0;
  return afterRules(tokens, spans, isCommon).map(({ from, to }) => tokens.position(from, to));
}

/**
 * What is left of the tagger's spans when the rules have put them right, and what the rules add; in order. `isCommon`
 * says which tokens are words that are mostly written small.
 */
function afterRules(tokens: ArticleTokens, found: readonly TokenSpan[], isCommon: (i: number) => boolean): TokenSpan[] {
  const taken = new Uint8Array(tokens.length);
  const take = (spans: readonly TokenSpan[]) => {
    for (const { from, to } of spans) taken.fill(1, from, to);
    return spans;
  };
  const reversed = take(reversedNames(tokens));
  const tagged = joinNicknames(tokens, found)
    .map((span) => withSuffix(tokens, withoutTitles(tokens, span)))
    .filter(({ from, to }, n, all) => {
      return (n === 0 || from >= all[n - 1].to) && taken.subarray(from, to).every((mark) => mark === 0);
    });
  const known = nameWords(tokens, tagged);
  const firms = firmsAmong(tokens, known);
  const isPerson = ({ from, to }: TokenSpan) =>
    !isNoPerson(tokens, from, to, known) && !(to - from === 1 && firms.has(tokens.folded(from)));
  const families = familiesWithParticles(tokens, tagged);
  const whole = (span: TokenSpan) => withParticles(tokens, span, families);
  const people = [...take(tagged.filter(isPerson).map(whole)), ...reversed];
  people.push(...take(fullNamesPassedOver(tokens, taken, isCommon).filter(isPerson)));
  // What may be a firm as well as a person is the firm, for the tagger did not take it for the person.
  const later = familyNamesPassedOver(tokens, taken, people, isCommon).filter(
    ({ from, to }) => !isNoPerson(tokens, from, to, NOBODY),
  );
  people.push(...take(later.map(whole)));
  people.push(...namesOfRule(tokens, taken, known, isCommon));
  const seats = seatsAmong(tokens, people);
  return people
    .filter((span) => !isSeat(tokens, span) && !seats.has(foldedName(tokens, span)))
    .sort((a, b) => a.from - b.from);
}

const NOBODY: ReadonlySet<string> = new Set();

/** The first and last words, folded, of the names of several words. */
function nameWords(tokens: ArticleTokens, spans: readonly TokenSpan[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { from, to } of spans) {
    if (to - from > 1 && !FIRM_AFTER.has(tokens.folded(to - 1)))
      words.add(tokens.folded(from)).add(tokens.folded(to - 1));
  }
  return words;
}

/** Two passes: each word in its surroundings, then again with what the first pass made of it elsewhere in the article. */
function tagCandidates(tokens: ArticleTokens, prepared: Prepared<ScoredWord>, model: PeopleModel): Uint8Array {
  const { kinds, candidates, chains, talk } = prepared;
  const labels = new Uint8Array(candidates.length);
  const emissions = new Float32Array(candidates.length * LABELS);
  for (let c = 0; c < candidates.length; c++) {
    addWords(tokens, kinds, candidates[c], model, emissions, c * LABELS);
    if (kinds[candidates[c]].joins) forbid(kinds[candidates[c]], emissions, c * LABELS);
  }
  eachJoint(tokens, prepared, model.edge, (c, buckets, count) => {
    for (let k = 0; k < count; k++) addBucket(model, buckets[k], emissions, c * LABELS);
  });
  decodeChains(chains, emissions, model.transitions, labels);
  const use = documentUse(prepared, labels);
  const unanchored = talk ? 0 : UNANCHORED * Math.min(1, tokens.length / FULL_LENGTH);
  eachDocument(tokens, prepared, labels, use, (c, buckets, count) => {
    const own = use.words.get(kinds[candidates[c]].word);
    if (own && own.first + own.last === 0) emissions[c * LABELS + UNIT] -= unanchored;
    for (let k = 0; k < count; k++) addBucket(model, buckets[k], emissions, c * LABELS);
  });
  decodeChains(chains, emissions, model.transitions, labels);
  return labels;
}

/** A quote mark or an ampersand neither begins nor ends a name; a particle may begin one (`van Aert`). */
function forbid(kind: ScoredWord, emissions: Float32Array, at: number): void {
  emissions[at + UNIT] = FORBIDDEN;
  emissions[at + LAST] = FORBIDDEN;
  if ((kind.bits & IS_PARTICLE) === 0) emissions[at + BEGIN] = FORBIDDEN;
}

const FORBIDDEN = -1e6;
/**
 * What a lone name that the article never gives in full loses, in an article of at least so many tokens; less in a
 * shorter one, nothing in a text that talks. Chosen on the development sets: see training/README.md.
 */
const UNANCHORED = 1.5;
const FULL_LENGTH = 200;

/** Adds what each word from `REACH` before to `REACH` after says of token `i`; beyond the line's end stands the edge. */
function addWords(
  tokens: ArticleTokens,
  kinds: readonly ScoredWord[],
  i: number,
  model: PeopleModel,
  emissions: Float32Array,
  at: number,
): void {
  addWord(model, kinds[i], 0, emissions, at);
  for (const way of [-1, 1]) {
    let inside = true;
    for (let far = 1; far <= REACH; far++) {
      const j = i + way * far;
      inside &&= j >= 0 && j < kinds.length && !tokens.breakBefore(way < 0 ? j + 1 : j);
      addWord(model, inside ? kinds[j] : model.edge, way * far, emissions, at);
      if (!inside) break;
    }
  }
}

function spansOf({ candidates }: Prepared<ScoredWord>, labels: Uint8Array): TokenSpan[] {
  const found: TokenSpan[] = [];
  for (let c = 0; c < candidates.length; c++) {
    if (labels[c] === UNIT) found.push({ from: candidates[c], to: candidates[c] + 1 });
    else if (labels[c] === BEGIN) {
      let end = c;
      while (end + 1 < candidates.length && labels[end] !== LAST) end++;
      found.push({ from: candidates[c], to: candidates[end] + 1 });
      c = end;
    }
  }
  return found;
}
