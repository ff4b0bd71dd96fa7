import type { Span } from '../../../text/position';
import { UNSPACED } from '../../../text/scripts';
import { datelineEnd } from '../../dateline';
import type { ClauseSets } from './words';

/** A word, a number or a mark of a sentence; in scripts without spaces, a character. */
export interface Piece extends Span {
  text: string;
  /** The text in small letters. */
  lower: string;
  isWord: boolean;
  /** True when white space comes before it, or nothing does. */
  isSpaced: boolean;
  /** True when white space comes after it, or nothing does. */
  endsSpaced: boolean;
  /** True when it is left out of every line: a source, or an aside. */
  isDropped: boolean;
  /** True when it names the source of the sentence, and is kept: no line presents a statement as a fact. */
  isSource: boolean;
  /** The number of its clause in the sentence. */
  clause: number;
}

const PIECE = new RegExp(
  `[${UNSPACED}]|(?:\\p{L}\\.){2,}|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+(?:[’'.,:‐‑–-](?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+)*(?:[-‐‑](?=\\s\\p{Ll}{1,4}\\s))?|\\S`,
  'gu',
);

/** Gives the pieces of `text` in `span` without those of a dateline; a word that is `elided` is one by itself. */
export function piecesOf(text: string, span: Span, elided: ReadonlySet<string>): Piece[] {
  const told = text.slice(span.start, span.end);
  const from = datelineEnd(told);
  PIECE.lastIndex = 0;
  const found = [...told.slice(from).matchAll(PIECE)].map(({ 0: written, index }) => ({ written, index }));
  const parts = elided.size === 0 ? found : found.flatMap((part) => withoutElision(part, elided));
  return parts.map(({ written, index }) => {
    const start = span.start + from + index;
    const end = start + written.length;
    return {
      text: written,
      lower: lowerOf(written),
      isWord: WORD.test(written),
      isSpaced: start === span.start + from || isSpace(text[start - 1]),
      endsSpaced: end >= span.end || isSpace(text[end]),
      isDropped: false,
      isSource: false,
      clause: 0,
      start,
      end,
    };
  });
}

const WORD = /^[\p{L}\p{N}]/u;

const isSpace = (letter: string) => letter === ' ' || /\s/.test(letter);

interface Part {
  written: string;
  index: number;
}

/** Splits a word behind the one that is written to it: `l’` and `homme`. */
function withoutElision(part: Part, elided: ReadonlySet<string>): Part[] {
  const { written, index } = part;
  const short = written.search(/['’]/u) + 1;
  const isElided = short > 0 && short < written.length && elided.has(lowerOf(written.slice(0, short)));
  if (!isElided) return [part];
  return [
    { written: written.slice(0, short), index },
    { written: written.slice(short), index: index + short },
  ];
}

/** Gives where the first of those pieces begins; null where there is none. */
export function startOfPieces(text: string, span: Span): number | null {
  const told = text.slice(span.start, span.end);
  const from = datelineEnd(told);
  const first = told.slice(from).search(/\S/);
  return first < 0 ? null : span.start + from + first;
}

const lowerOf = (word: string) => word.toLowerCase().replace('’', "'");

const COMMAS: ReadonlySet<string> = new Set(',،、，');

export const isComma = (piece: Piece | undefined) => piece !== undefined && COMMAS.has(piece.text);

const DIVIDERS: ReadonlySet<string> = new Set(';；:：—()（）[]…|•。');

/** Tells whether a piece is a mark that separates what is before it from what is after it: semicolon, colon, dash, bracket. */
export function isDivider(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  if (DIVIDERS.has(piece.text)) return true;
  return (piece.text === '–' || piece.text === '-') && piece.isSpaced && piece.endsSpaced;
}

const QUOTES: ReadonlySet<string> = new Set('"“”„«»「」『』');

export const isQuote = (piece: Piece | undefined) => piece !== undefined && QUOTES.has(piece.text);

/** Tells whether a mark begins a word: `$`, `#`, an opening bracket. */
export const opensWord = (piece: Piece) => /^[\p{Sc}#@&~≈<>≥≤+−-]$/u.test(piece.text) && !piece.endsSpaced;

/** Tells whether a mark belongs to the word before it: `%`, `°`. */
export const closesWord = (piece: Piece) => /^[%‰°′″\p{Sc}’'.+]$/u.test(piece.text) && !piece.isSpaced;

/** Splits a sentence into segments at commas and dividers; each is a range of pieces without the marks. */
export function segmentsOf(pieces: readonly Piece[]): { from: number; to: number }[] {
  const segments: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 0; at <= pieces.length; at++) {
    if (at < pieces.length && !isComma(pieces[at]) && !isDivider(pieces[at])) continue;
    if (at > from) segments.push({ from, to: at });
    from = at + 1;
  }
  return segments;
}

/** Tells whether a word opens a clause of its own. */
export function isConnective(piece: Piece | undefined, words: ClauseSets): boolean {
  if (!piece?.isWord) return false;
  return (
    words.conjunctions.has(piece.lower) || words.subordinators.has(piece.lower) || words.relatives.has(piece.lower)
  );
}

/** Tells whether a word may be between a name and its verb of saying: `later`, `angrily`. */
export function isAdverb(lower: string, words: Pick<ClauseSets, 'adverbs' | 'adverbEndings'>): boolean {
  return words.adverbs.has(lower) || hasAdverbEnding(lower, words);
}

/** Tells whether a word is made an adverb by its ending: `angrily`. */
export const hasAdverbEnding = (word: string, words: Pick<ClauseSets, 'adverbEndings'>) =>
  endsLike(word, words.adverbEndings, 1);

/** Tells whether a word has the ending of a gerund, which is no verb of a clause by itself: `closing`. */
export const isGerund = (word: string, words: Pick<ClauseSets, 'gerunds'>) => endsLike(word, words.gerunds, 1);

/** Tells whether a word has one of some endings, behind a stem of so many letters at least. */
function endsLike(word: string, endings: ReadonlySet<string>, stem: number): boolean {
  for (const ending of endings) if (word.endsWith(ending) && word.length >= ending.length + stem) return true;
  return false;
}

/** Tells whether a word is a known verb, or an auxiliary. */
export function isVerb({ lower }: Pick<Piece, 'lower'>, words: ClauseSets): boolean {
  if (words.auxiliaries.has(lower) || words.verbs.has(lower)) return true;
  return endsLike(lower, words.verbEndings, SHORTEST_STEM);
}

/** The letters that a word must have before the ending of a participle: `closed`, not `red`. */
const SHORTEST_STEM = 3;

/** Tells whether a word in small letters has the ending of a participle. */
export const isParticiple = (lower: string, words: ClauseSets) => endsLike(lower, words.participles, SHORTEST_STEM);

/** Tells whether a noun is one of several things by its ending: `mills`, not `press`. */
export const isPlural = (noun: string, { severalEndings, notSeveralEndings }: NonNullable<ClauseSets['pointing']>) =>
  endsLike(noun, severalEndings, 1) && !endsLike(noun, notSeveralEndings, 0);
