import type { Clause } from '../clause/clause';
import type { ClauseSets } from '../clause/words';

/** Gives what is shown of a clause as a line by itself. */
export function shownOf({ line, isClosed, isEndKept = false }: Clause, words: ClauseSets): string {
  return isClosed ? line : closeLine(line, words, isEndKept);
}

/**
 * Gives a part of a clause as a line by itself: without the words at its ends that need another one, and without marks. `isEndKept`
 * is true when its last word ends its sentence, too, and needs none: `der Mann teilte es mit`.
 */
export function closeLine(part: string, words: ClauseSets, isEndKept = false): string {
  let line = part.trim();
  for (;;) {
    const shorter = isEndKept ? line.replace(MARKS_AT_END, '') : withoutOpenEnd(line, words);
    if (shorter === line) break;
    line = shorter;
  }
  for (;;) {
    const shorter = withoutOpenStart(line, words);
    if (shorter === line) break;
    line = shorter;
  }
  return line;
}

const MARKS_AT_END = /[\s,;:–—(-]+$/u;

function withoutOpenEnd(line: string, words: ClauseSets): string {
  const closed = line.replace(MARKS_AT_END, '');
  const [last] = /[^\s]+$/u.exec(closed) ?? [''];
  return words.openEnds.has(last.toLowerCase()) ? closed.slice(0, -last.length).trimEnd() : closed;
}

function withoutOpenStart(line: string, words: ClauseSets): string {
  const closed = line.replace(/^[\s,;:.)–—-]+(?![\d])/u, '');
  const [first] = /^[^\s,]+/u.exec(closed) ?? [''];
  return words.openStarts.has(first) ? closed.slice(first.length).trimStart() : closed;
}
