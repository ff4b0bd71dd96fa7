import { IS_PARTICLE } from '../names/lexicon';
import { BEGIN, LABELS, LAST, UNIT } from './crf';
import { REACH } from './features';
import { addBucket, addWord, type PeopleModel, type ScoredWord } from './model';
import { decodeChains, documentUse, eachDocument, eachJoint, type Prepared } from './tagger';
import type { ArticleTokens, TokenSpan } from './tokens';

/** Two passes: each word in its surroundings, then again with what the first pass made of it elsewhere in the article. */
export function tagCandidates(tokens: ArticleTokens, prepared: Prepared<ScoredWord>, model: PeopleModel): Uint8Array {
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

/** The spans of people that the labels give, in order. */
export function spansOf({ candidates }: Prepared<ScoredWord>, labels: Uint8Array): TokenSpan[] {
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
