import { foldWord } from '../../../text/fold-word';
import { CONTEXTS, nameTokens, type Tokens } from '../../../text/names/name-tokens';
import type { Position } from '../../../text/position';

/** The tokens of all blocks of an article, one after the other, with the way back to positions. */
export interface ArticleTokens {
  length: number;
  text(i: number): string;
  /** Gives a token in lower case, without accents: the form in the tables. */
  folded(i: number): string;
  /** True when a block or a line starts with token `i`. */
  breakBefore(i: number): boolean;
  block(i: number): number;
  start(i: number): number;
  end(i: number): number;
  /** Gives the `Tokens.marks` of token `i`; 0 when there are none. */
  mark(i: number): number;
  /** Gives the hash `which` of `Tokens.contexts` of token `i`; 0 when there is none. */
  context(i: number, which: number): number;
  /** Gives the place of tokens `from` to `to` (exclusive), which are in one block. */
  position(from: number, to: number): Position;
}

/** Token numbers, `to` exclusive. */
export interface TokenSpan {
  from: number;
  to: number;
}

/** Tokenises the texts of an article's blocks, as English is cut and folded, or as `cut` and `fold` do. */
export function tokenizeBlocks(
  texts: readonly string[],
  cut: (text: string) => Tokens = nameTokens,
  fold: (word: string) => string = foldWord,
): ArticleTokens {
  const perBlock = texts.map((text) => cut(text));
  const length = perBlock.reduce((sum, tokens) => sum + tokens.length, 0);
  const blocks = new Uint32Array(length);
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  const breaks = new Uint8Array(length);
  const marks = new Uint8Array(length);
  const contexts = perBlock.some(({ contexts }) => contexts) ? new Uint32Array(length * CONTEXTS) : null;
  const strings: string[] = new Array<string>(length);
  let at = 0;
  for (let block = 0; block < perBlock.length; block++) {
    const tokens = perBlock[block];
    const text = texts[block];
    if (contexts && tokens.contexts) contexts.set(tokens.contexts, at * CONTEXTS);
    for (let i = 0; i < tokens.length; i++, at++) {
      blocks[at] = block;
      starts[at] = tokens.starts[i];
      ends[at] = tokens.ends[i];
      if (tokens.marks) marks[at] = tokens.marks[i];
      strings[at] = text.slice(tokens.starts[i], tokens.ends[i]);
      const gapFrom = i > 0 ? tokens.ends[i - 1] : 0;
      breaks[at] = i === 0 || hasLineBreak(text, gapFrom, tokens.starts[i]) ? 1 : 0;
    }
  }
  const foldedForms = new Map<string, string>();
  return {
    length,
    text: (i) => strings[i],
    folded: (i) => {
      const known = foldedForms.get(strings[i]);
      if (known !== undefined) return known;
      const made = fold(strings[i]);
      foldedForms.set(strings[i], made);
      return made;
    },
    breakBefore: (i) => breaks[i] === 1,
    block: (i) => blocks[i],
    start: (i) => starts[i],
    end: (i) => ends[i],
    mark: (i) => marks[i],
    context: (i, which) => contexts?.[i * CONTEXTS + which] ?? 0,
    position: (from, to) => ({ block: blocks[from], start: starts[from], end: ends[to - 1] }),
  };
}

/** Gives the folded words of a span. */
function foldedWords(tokens: ArticleTokens, { from, to }: TokenSpan): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(tokens.folded(i));
  return words;
}

export function foldedName(tokens: ArticleTokens, span: TokenSpan): string {
  return foldedWords(tokens, span).join(' ');
}

/** Tells whether the token begins with a capital and continues in small letters. */
export function isCapitalised(tokens: ArticleTokens, i: number): boolean {
  // Most words begin with a small letter from a to z, so that the slower test is not needed.
  if (tokens.text(i).charCodeAt(0) >= 97 && tokens.text(i).charCodeAt(0) <= 122) return false;
  return /^\p{Lu}\p{Ll}/u.test(tokens.text(i));
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10 || text.charCodeAt(i) === 0x2029) return true;
  return false;
}
