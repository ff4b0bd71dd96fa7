import type { TaggerLexicon } from '../names/lexicon';
import { BEGIN, decodeChain, INSIDE, LAST, OTHER_NAME, OUTSIDE, UNIT } from './crf';
import { AT_START, EDGE, IN_HEADLINE, IN_TALK, jointBuckets, MAX_JOINT, SEEN_LOWER, type WordKind } from './features';
import { type GlyphWindow, glyphBuckets } from './glyphs';
import { isTalk } from './register';
import type { ArticleTokens } from './tokens';
import { documentBuckets, TALK, type WordUse } from './word-use';

/** The words of an article prepared for tagging: kinds, the candidates, and the chains they are in. */
export interface Prepared<Kind extends WordKind> {
  kinds: Kind[];
  /** The token number of each candidate. */
  candidates: Uint32Array;
  /** The `AT_START` … bits of each candidate. */
  places: Uint8Array;
  /** The first candidate of each chain, and at the end the number of candidates. */
  chains: number[];
  /** True for a letter, a review, a post: see `isTalk`. */
  talk: boolean;
  /** The log odds that a single name loses when the article never gives it in full; nothing in a text that is talk. */
  loneName: number;
  /** True when the text is read letter by letter. */
  unspaced: boolean;
}

/** Marks behind which a capital shows nothing: a sentence, a quotation, a list or an aside may begin there. */
const CAPITAL_MARKS = new Set([
  '.',
  '!',
  '?',
  ':',
  ';',
  '…',
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '(',
  '—',
  '–',
  '*',
  '•',
  '-',
  '|',
]);

/** The log odds that a single name loses in English. The value was chosen on the development sets: see training/README.md. */
const UNANCHORED = 1.5;

/**
 * Finds the tokens that may be in a name (with a capital, or joined to one), the chains they make, and where they
 * are. A line all in capitals is read as if it were a headline with each word capitalised.
 */
export function prepare<Kind extends WordKind>(
  tokens: ArticleTokens,
  lexicon: TaggerLexicon,
  kindOf: (text: string) => Kind,
): Prepared<Kind> {
  const { length } = tokens;
  const kinds: Kind[] = new Array<Kind>(length);
  const headline = new Uint8Array(length);
  const lower = new Set<string>();
  for (let from = 0; from < length; ) {
    let to = from;
    let words = 0;
    let capitals = 0;
    let shouted = 0;
    let lowerLetters = 0;
    const sentenceStart = from;
    while (to < length && (to === sentenceStart || !tokens.breakBefore(to))) {
      const kind = kindOf(tokens.text(to));
      kinds[to] = kind;
      const text = tokens.text(to);
      if (kind.isWord) {
        words++;
        if (kind.capitalised) capitals++;
        if (kind.capitalised && kind.shouted) shouted++;
        else lowerLetters++;
      }
      to++;
      if ((text === '.' || text === '!' || text === '?') && to < length && !tokens.breakBefore(to)) break;
    }
    const allCapitals = words >= 3 && shouted >= words * 0.8 && lowerLetters <= words * 0.2;
    const titled = words >= 4 && capitals >= words * 0.7;
    for (let i = from; i < to; i++) {
      if (allCapitals) {
        const text = tokens.text(i);
        if (text.length > 1 && kinds[i].capitalised) kinds[i] = kindOf(titleCase(text));
      }
      if (allCapitals || titled) headline[i] = 1;
      if (!kinds[i].capitalised) lower.add(kinds[i].folded);
    }
    from = to;
  }
  const talk = isTalk(tokens, lexicon);
  const candidates: number[] = [];
  const places: number[] = [];
  const chains: number[] = [];
  let previous = -2;
  for (let i = 0; i < length; i++) {
    const kind = kinds[i];
    if (!kind.nameLike) continue;
    if (!kind.capitalised && !kind.smallGiven && !beside(tokens, kinds, i)) continue;
    if (previous !== i - 1 || tokens.breakBefore(i)) chains.push(candidates.length);
    const start = tokens.breakBefore(i) || CAPITAL_MARKS.has(tokens.text(i - 1));
    places.push(
      (start ? AT_START : 0) |
        (headline[i] ? IN_HEADLINE : 0) |
        (lower.has(kind.folded) ? SEEN_LOWER : 0) |
        (talk ? IN_TALK : 0),
    );
    candidates.push(i);
    previous = i;
  }
  chains.push(candidates.length);
  return {
    kinds,
    candidates: Uint32Array.from(candidates),
    places: Uint8Array.from(places),
    chains,
    talk,
    loneName: lexicon.unanchored ?? UNANCHORED,
    unspaced: lexicon.writing === 'unspaced',
  };
}

/**
 * Tells whether a word without a capital is looked at: when one with a capital is beside it, or one place further behind a
 * similar word.
 */
function beside(tokens: ArticleTokens, kinds: readonly WordKind[], i: number): boolean {
  for (const way of [-1, 1]) {
    for (let far = 1; far <= 3; far++) {
      const j = i + way * far;
      if (j < 0 || j >= kinds.length || tokens.breakBefore(way < 0 ? j + 1 : j)) break;
      if (kinds[j].capitalised || kinds[j].smallGiven) return true;
      if (!kinds[j].nameLike) break;
    }
  }
  return false;
}

function titleCase(text: string): string {
  return text.charAt(0) + text.slice(1).toLowerCase();
}

const joint = new Int32Array(MAX_JOINT);

/** Calls `each` for every candidate with the buckets of its joint features (a buffer that is used again) and their number. */
export function eachJoint<Kind extends WordKind>(
  tokens: ArticleTokens,
  { kinds, candidates, places, unspaced }: Prepared<Kind>,
  edge: Kind,
  each: (candidate: number, buckets: Int32Array, count: number) => void,
): void {
  for (let c = 0; c < candidates.length; c++) {
    const i = candidates[c];
    const before = neighbour(tokens, kinds, i, -1, edge);
    const after = neighbour(tokens, kinds, i, 1, edge);
    const before2 = before === edge ? edge : neighbour(tokens, kinds, i - 1, -1, edge);
    const after2 = after === edge ? edge : neighbour(tokens, kinds, i + 1, 1, edge);
    let count = jointBuckets(before2, before, kinds[i], after, after2, places[c], joint);
    if (unspaced)
      count = glyphBuckets(glyphWindow(tokens, [before2, before, kinds[i], after, after2], i), joint, count);
    each(c, joint, count);
  }
}

function glyphWindow(tokens: ArticleTokens, kinds: GlyphWindow['kinds'], i: number): GlyphWindow {
  const markAt = (j: number) => (j >= 0 && j < tokens.length ? tokens.mark(j) : 0);
  return {
    kinds,
    marks: [markAt(i - 2), markAt(i - 1), markAt(i), markAt(i + 1), markAt(i + 2)],
    contexts: [tokens.context(i, 0), tokens.context(i, 1), tokens.context(i, 2), tokens.context(i, 3)],
  };
}

/** Gives the word one place on, or the edge where the line ends. */
function neighbour<Kind extends WordKind>(
  tokens: ArticleTokens,
  kinds: readonly Kind[],
  i: number,
  way: -1 | 1,
  edge: Kind,
): Kind {
  const j = i + way;
  if (j < 0 || j >= kinds.length) return edge;
  return tokens.breakBefore(way < 0 ? i : j) ? edge : kinds[j];
}

/** Counts how the labels of the first pass use each word and each pair of words of the article. */
export interface DocumentUse {
  words: Map<number, WordUse>;
  /** For each pair of words, the times inside one person minus the times inside or across anything else. */
  pairs: Map<number, number>;
}

const emptyUse = (): WordUse => ({ first: 0, middle: 0, last: 0, alone: 0, other: 0, none: 0 });

function addUse(use: WordUse, label: number, times: number): void {
  if (label === BEGIN) use.first += times;
  else if (label === INSIDE) use.middle += times;
  else if (label === LAST) use.last += times;
  else if (label === UNIT) use.alone += times;
  else if (label === OTHER_NAME) use.other += times;
  else use.none += times;
}

const pairKey = (a: WordKind, b: WordKind) => (Math.imul(a.stem, 0x9e3779b1) ^ b.stem) >>> 0;

/** Gathers the use of every candidate word with a capital from the labels of a first pass. */
export function documentUse({ kinds, candidates }: Prepared<WordKind>, labels: Uint8Array): DocumentUse {
  const words = new Map<number, WordUse>();
  const pairs = new Map<number, number>();
  for (let c = 0; c < candidates.length; c++) {
    const kind = kinds[candidates[c]];
    if (!kind.capitalised) continue;
    let use = words.get(kind.stem);
    if (!use) {
      use = emptyUse();
      words.set(kind.stem, use);
    }
    addUse(use, labels[c], 1);
    if (c > 0 && candidates[c - 1] === candidates[c] - 1) {
      const key = pairKey(kinds[candidates[c - 1]], kind);
      pairs.set(key, (pairs.get(key) ?? 0) + pairVote(labels[c - 1], labels[c]));
    }
  }
  return { words, pairs };
}

function pairVote(a: number, b: number): number {
  if ((a === BEGIN || a === INSIDE) && (b === INSIDE || b === LAST)) return 1;
  return a === OUTSIDE && b === OUTSIDE ? 0 : -1;
}

const documentBuffer = new Int32Array(MAX_JOINT);

/** Calls `each` for every candidate word with a capital, with the buckets of what the rest of the article shows about it. */
export function eachDocument(
  tokens: ArticleTokens,
  { kinds, candidates, talk }: Prepared<WordKind>,
  labels: Uint8Array,
  { words, pairs }: DocumentUse,
  each: (candidate: number, buckets: Int32Array, count: number) => void,
): void {
  for (let c = 0; c < candidates.length; c++) {
    const i = candidates[c];
    const kind = kinds[i];
    const use = words.get(kind.stem);
    if (!use) continue;
    const before = neighbour<WordKind>(tokens, kinds, i, -1, EDGE);
    const after = neighbour<WordKind>(tokens, kinds, i, 1, EDGE);
    addUse(use, labels[c], -1);
    const followsCandidate = c > 0 && candidates[c - 1] === i - 1;
    const leadsCandidate = c + 1 < candidates.length && candidates[c + 1] === i + 1;
    const pairBefore = pairSign(pairs, before, kind, followsCandidate ? pairVote(labels[c - 1], labels[c]) : 0);
    const pairAfter = pairSign(pairs, kind, after, leadsCandidate ? pairVote(labels[c], labels[c + 1]) : 0);
    const count = documentBuckets(
      use,
      words.get(before.stem) ?? null,
      words.get(after.stem) ?? null,
      pairBefore,
      pairAfter,
      talk ? TALK : tokens.length,
      documentBuffer,
    );
    addUse(use, labels[c], 1);
    each(c, documentBuffer, count);
  }
}

/** Gives 1 when the pair's other places are a person's name, 2 when they are something else, 0 when it is nowhere else. */
function pairSign(pairs: Map<number, number>, a: WordKind, b: WordKind, own: number): number {
  const votes = (pairs.get(pairKey(a, b)) ?? 0) - own;
  return votes > 0 ? 1 : votes < 0 ? 2 : 0;
}

/** Decodes every chain of the article: `emissions` holds `LABELS` scores for each candidate. */
export function decodeChains(
  chains: readonly number[],
  emissions: Float32Array,
  transitions: Float32Array,
  labels: Uint8Array,
): void {
  for (let k = 0; k + 1 < chains.length; k++) {
    decodeChain(emissions, transitions, chains[k], chains[k + 1] - chains[k], labels);
  }
}
