import { ENGLISH } from '../lib/facts/people/english';
import type { TaggerLexicon } from '../lib/facts/people/names/lexicon';
import { BEGIN, INSIDE, LAST, OTHER_NAME, UNIT } from '../lib/facts/people/tagger/crf';
import { type WordKind, wordKind } from '../lib/facts/people/tagger/features';
import { type Prepared, prepare } from '../lib/facts/people/tagger/tagger';
import { type ArticleTokens, tokenizeBlocks } from '../lib/facts/people/tagger/tokens';
import type { Tokens } from '../lib/text/names/name-tokens';

/** A text with its named things, offsets in UTF-16 units, ends exclusive. */
export interface MarkedText {
  id: string;
  text: string;
  people: { start: number; end: number }[];
  /** Organisations, places and other named things. */
  others: { start: number; end: number }[];
  /** Says how much an error counts beside one in the other texts. */
  weight: number;
}

/** A text prepared for training: its candidates with their labels. */
export interface TrainingDocument {
  tokens: ArticleTokens;
  prepared: Prepared<WordKind>;
  labels: Uint8Array;
  weight: number;
}

/** Reads a language: it has its words, and cuts its texts. */
export interface TrainingReading {
  lexicon: TaggerLexicon;
  cut?(text: string): Tokens;
}

export const ENGLISH_READING: TrainingReading = { lexicon: ENGLISH };

const kindsOf = new WeakMap<TaggerLexicon, Map<string, WordKind>>();

/** Remembers the kinds of words: a training run meets each many times. */
function rememberedKind(text: string, common: Uint32Array, lexicon: TaggerLexicon): WordKind {
  const kinds = kindsOf.get(lexicon) ?? new Map<string, WordKind>();
  kindsOf.set(lexicon, kinds);
  let kind = kinds.get(text);
  if (!kind) {
    kind = wordKind(text, lexicon, common);
    kinds.set(text, kind);
  }
  return kind;
}

/** Tokenises a marked text and labels its candidates. */
export function toTrainingDocument(
  { text, people, others, weight }: MarkedText,
  common: Uint32Array,
  { lexicon, cut }: TrainingReading,
): TrainingDocument {
  const tokens = tokenizeBlocks([text], cut, lexicon.fold);
  const prepared = prepare(tokens, lexicon, (word) => rememberedKind(word, common, lexicon));
  const { candidates } = prepared;
  const labels = new Uint8Array(candidates.length);
  const label = (start: number, end: number, person: boolean) => {
    const inside: number[] = [];
    for (let c = lowerBound(tokens, candidates, start); c < candidates.length; c++) {
      if (tokens.start(candidates[c]) >= end) break;
      inside.push(c);
    }
    if (!person) for (const c of inside) labels[c] = OTHER_NAME;
    else if (inside.length === 1) labels[inside[0]] = UNIT;
    else
      inside.forEach((c, n) => {
        // A name with a word that is no candidate inside it is taken apart by the chains: see `repairLabels`.
        labels[c] = n === 0 ? BEGIN : n === inside.length - 1 ? LAST : INSIDE;
      });
  };
  for (const { start, end } of others) label(start, end, false);
  for (const { start, end } of people) label(start, end, true);
  repairLabels(prepared, labels);
  return { tokens, prepared, labels, weight };
}

function lowerBound(tokens: ArticleTokens, candidates: Uint32Array, start: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end(candidates[middle]) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Makes the labels of each chain a sequence that the decoder may give. */
function repairLabels({ chains }: Prepared<WordKind>, labels: Uint8Array): void {
  for (let k = 0; k + 1 < chains.length; k++) {
    for (let c = chains[k]; c < chains[k + 1]; c++) {
      const open = c > chains[k] && (labels[c - 1] === BEGIN || labels[c - 1] === INSIDE);
      const goesOn = c + 1 < chains[k + 1] && (labels[c + 1] === INSIDE || labels[c + 1] === LAST);
      if (labels[c] === INSIDE || labels[c] === LAST || labels[c] === BEGIN || labels[c] === UNIT) {
        labels[c] = open ? (goesOn ? INSIDE : LAST) : goesOn ? BEGIN : UNIT;
      }
    }
  }
}
