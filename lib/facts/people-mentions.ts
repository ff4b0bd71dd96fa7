import type { Position } from '../text/position';
import { BEGIN, LABELS, LAST, UNIT } from './crf';
import { fullNamesPassedOver, namesOfRule, reversedNames, withoutTitles } from './people-boundaries';
import { REACH } from './people-features';
import { IS_PARTICLE } from './people-lists';
import { addBucket, type PeopleModel, type ScoredWord, scoredWord, wordScores } from './people-model';
import { joinNicknames } from './people-nicknames';
import { findMentionsByRules } from './people-rules';
import { decodeChains, documentUse, eachDocument, eachJoint, type Prepared, prepare } from './people-tagger';
import { type ArticleTokens, type TokenSpan, tokenizeBlocks } from './people-tokens';
import { foldedName, isNoPerson, isSeat, seatsAmong } from './people-vetoes';

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
  return afterRules(tokens, spans).map(({ from, to }) => tokens.position(from, to));
}

/** What is left of the tagger's spans when the rules have put them right, and what the rules add; in order. */
function afterRules(tokens: ArticleTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const taken = new Uint8Array(tokens.length);
  const reversed = reversedNames(tokens);
  for (const { from, to } of reversed) taken.fill(1, from, to);
  const tagged = joinNicknames(tokens, found)
    .map((span) => withoutTitles(tokens, span))
    .filter(({ from, to }) => taken.subarray(from, to).every((mark) => mark === 0));
  const known = new Set<string>();
  for (const { from, to } of tagged) if (to - from > 1) known.add(tokens.folded(from)).add(tokens.folded(to - 1));
  const spans = tagged.filter(({ from, to }) => !isNoPerson(tokens, from, to, known)).concat(reversed);
  for (const { from, to } of spans) taken.fill(1, from, to);
  const passedOver = fullNamesPassedOver(tokens, taken).filter(({ from, to }) => !isNoPerson(tokens, from, to, known));
  const all = [...spans, ...passedOver, ...namesOfRule(tokens, taken, known)];
  const seats = seatsAmong(tokens, all);
  return all
    .filter((span) => !isSeat(tokens, span) && !seats.has(foldedName(tokens, span)))
    .sort((a, b) => a.from - b.from);
}

/** Two passes: each word in its surroundings, then again with what the first pass made of it elsewhere in the article. */
export function tagCandidates(tokens: ArticleTokens, prepared: Prepared<ScoredWord>, model: PeopleModel): Uint8Array {
  const { kinds, candidates, chains } = prepared;
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
  eachDocument(tokens, prepared, labels, use, (c, buckets, count) => {
    const own = use.words.get(kinds[candidates[c]].word);
    if (own && own.first + own.last === 0)
      emissions[c * LABELS + UNIT] -= UNANCHORED * Math.min(1, tokens.length / FULL_LENGTH);
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
 * shorter one. Chosen on the development sets: see training/README.md.
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
  add(wordScores(model, kinds[i], 0), emissions, at);
  for (const way of [-1, 1]) {
    let inside = true;
    for (let far = 1; far <= REACH; far++) {
      const j = i + way * far;
      inside &&= j >= 0 && j < kinds.length && !tokens.breakBefore(way < 0 ? j + 1 : j);
      add(wordScores(model, inside ? kinds[j] : model.edge, way * far), emissions, at);
      if (!inside) break;
    }
  }
}

function add(scores: Float32Array, emissions: Float32Array, at: number): void {
  for (let label = 0; label < LABELS; label++) emissions[at + label] += scores[label];
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
