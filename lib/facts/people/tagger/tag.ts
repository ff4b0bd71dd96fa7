import { IS_PARTICLE } from '../names/lexicon';
import { BEGIN, LABELS, LAST, OTHER_NAME, OUTSIDE, UNIT } from './crf';
import { REACH } from './features';
import { addBucket, addWord, type PeopleModel, type ScoredWord } from './model';
import { decodeChains, documentUse, eachDocument, eachJoint, type Prepared } from './tagger';
import type { ArticleTokens, TokenSpan } from './tokens';

/** The tagger's result for each candidate: its label, and the `LABELS` scores by which the label was chosen. */
export interface Tagging {
  labels: Uint8Array;
  emissions: Float32Array;
}

/**
 * Tags in two passes: each word in its surroundings, then again with the result of the first pass for it elsewhere in the
 * article.
 */
export function tagCandidates(tokens: ArticleTokens, prepared: Prepared<ScoredWord>, model: PeopleModel): Tagging {
  const { kinds, candidates, chains, talk, loneName } = prepared;
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
  const unanchored = talk ? 0 : loneName * Math.min(1, tokens.length / FULL_LENGTH);
  eachDocument(tokens, prepared, labels, use, (c, buckets, count) => {
    const own = use.words.get(kinds[candidates[c]].stem);
    if (own && own.first + own.last === 0) emissions[c * LABELS + UNIT] -= unanchored;
    for (let k = 0; k < count; k++) addBucket(model, buckets[k], emissions, c * LABELS);
  });
  decodeChains(chains, emissions, model.transitions, labels);
  return { labels, emissions };
}

/** A quote mark or an ampersand neither begins nor ends a name; a particle may begin one (`van Aert`). */
function forbid(kind: ScoredWord, emissions: Float32Array, at: number): void {
  emissions[at + UNIT] = FORBIDDEN;
  emissions[at + LAST] = FORBIDDEN;
  if ((kind.bits & IS_PARTICLE) === 0) emissions[at + BEGIN] = FORBIDDEN;
}

const FORBIDDEN = -1e6;
/** In an article of at least this many tokens, people are named in full; in a shorter one a single name loses less. */
const FULL_LENGTH = 200;

/** Adds the scores of each word from `REACH` before to `REACH` after token `i`; beyond the line's end is the edge. */
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

/** A span of the tagger's, with how much likelier it is a person than anything else (log odds, 0 or more). */
export interface TaggedSpan extends TokenSpan {
  margin: number;
}

/** Gives the spans of people in the labels, in order. */
export function spansOf(
  { candidates, chains }: Prepared<ScoredWord>,
  { labels, emissions }: Tagging,
  model: PeopleModel,
): TaggedSpan[] {
  const found: TaggedSpan[] = [];
  const ends = new Set(chains);
  for (let c = 0; c < candidates.length; c++) {
    if (labels[c] !== UNIT && labels[c] !== BEGIN) continue;
    let end = c + 1;
    if (labels[c] === BEGIN) while (end < candidates.length && labels[end - 1] !== LAST) end++;
    const before = ends.has(c) ? OUTSIDE : labels[c - 1];
    const after = ends.has(end) ? OUTSIDE : labels[end];
    const score = (labelAt: (i: number) => number) => pathScore(c, end, before, after, labelAt, emissions, model);
    const other = Math.max(
      score(() => OUTSIDE),
      score(() => OTHER_NAME),
    );
    found.push({ from: candidates[c], to: candidates[end - 1] + 1, margin: score((i) => labels[i]) - other });
    c = end - 1;
  }
  return found;
}

/** Gives the score of labels for the candidates `from` to `to` between two labels that stay. */
function pathScore(
  from: number,
  to: number,
  before: number,
  after: number,
  labelAt: (i: number) => number,
  emissions: Float32Array,
  { transitions }: PeopleModel,
): number {
  let sum = 0;
  let last = before;
  for (let i = from; i < to; i++) {
    sum += emissions[i * LABELS + labelAt(i)] + transitions[last * LABELS + labelAt(i)];
    last = labelAt(i);
  }
  return sum + transitions[last * LABELS + after];
}
