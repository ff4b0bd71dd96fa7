/**
 * A place in an article's text: `start` to `end` (exclusive) in UTF-16 units of the text of block number `block`. Facts,
 * highlights, search hits and speech all use it.
 */
export interface Position {
  block: number;
  start: number;
  end: number;
}

/** A range of one text, `start` to `end` (exclusive), in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** Tells whether a place is in another one, or is all of it. */
export function contains(outer: Position, inner: Position): boolean {
  return outer.block === inner.block && outer.start <= inner.start && outer.end >= inner.end;
}
