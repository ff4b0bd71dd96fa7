/**
 * A place in an article's text: `start` to `end` (exclusive) in UTF-16 units of the text of block number `block`.
 * Facts, highlights, search hits and speech all point this way.
 */
export interface Position {
  block: number;
  start: number;
  end: number;
}

/** A stretch of one text, `start` to `end` (exclusive), in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** Whether a place is in another one, or is all of it. */
export function contains(outer: Position, inner: Position): boolean {
  return outer.block === inner.block && outer.start <= inner.start && outer.end >= inner.end;
}
