import type { ArticleTokens, TokenSpan } from './tagger/tokens';

/** The marks that open a nickname, each with the one that closes it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ["'", "'"],
  ['‘', '’'],
  ['«', '»'],
]);
const MAX_NICKNAME = 3;

/**
 * Joins the parts of a name around a nickname in quotes: `Joaquín "El Chapo" Guzmán` is one person, however the tagger
 * split it. Spans are in order and do not overlap, before and after.
 */
export function joinNicknames(tokens: ArticleTokens, spans: readonly TokenSpan[]): TokenSpan[] {
  const joined: TokenSpan[] = [];
  for (let n = 0; n < spans.length; n++) {
    const span = spans[n];
    const last = joined.at(-1);
    // The piece is part of the name before it already.
    if (last && span.from < last.to) continue;
    const open = firstQuote(tokens, span);
    const end = open < 0 ? -1 : nicknameEnd(tokens, open);
    if (end < 0) {
      joined.push(open > span.from && open < span.to ? { from: span.from, to: open } : span);
      continue;
    }
    // The family name may be the start of a span of several words.
    let next = n;
    while (next + 1 < spans.length && spans[next + 1].from < end) next++;
    const rest = spans[next];
    joined.push({ from: span.from, to: Math.max(end, rest.to) });
  }
  return joined;
}

/** Gives the opening quote inside the span, or right behind it; -1 when there is none. */
function firstQuote(tokens: ArticleTokens, { from, to }: TokenSpan): number {
  for (let i = from + 1; i <= to && i < tokens.length && !tokens.breakBefore(i); i++) {
    const spaced = tokens.start(i) > tokens.end(i - 1);
    if (CLOSING.has(tokens.text(i)) && spaced) return i;
  }
  return -1;
}

/** Gives where the name ends whose nickname's quote opens at `open`; -1 when it is another kind of quote. */
export function nicknameEnd(tokens: ArticleTokens, open: number): number {
  const closing = CLOSING.get(tokens.text(open));
  if (closing === undefined || tokens.start(open) === tokens.end(open - 1)) return -1;
  for (let i = open + 1; i <= open + MAX_NICKNAME + 1 && i + 1 < tokens.length; i++) {
    if (tokens.breakBefore(i) || tokens.breakBefore(i + 1)) return -1;
    if (tokens.text(i) === closing) {
      const glued = tokens.start(i) === tokens.end(i - 1) && tokens.start(i + 1) > tokens.end(i);
      return i > open + 1 && glued && /^\p{Lu}\p{Ll}/u.test(tokens.text(i + 1)) ? i + 2 : -1;
    }
    if (!/^[\p{L}\p{N}]/u.test(tokens.text(i))) return -1;
  }
  return -1;
}
