import type { Clause } from '../clause/clause';
import type { ClauseSets } from '../clause/words';

/** Gives what is shown of a clause as a line by itself. */
export function shownOf({ line, isClosed }: Clause, words: ClauseSets): string {
  return isClosed ? line : closeLine(line, words);
}

/** Gives a part of a clause as a line by itself: without the words at its ends that need another one, and without marks. */
export function closeLine(part: string, words: ClauseSets): string {
  let line = part.trim();
  for (;;) {
    const shorter = withoutOpenEnd(line, words);
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

function withoutOpenEnd(line: string, words: ClauseSets): string {
  const closed = line.replace(/[\s,;:–—(-]+$/u, '');
  const [last] = /[^\s]+$/u.exec(closed) ?? [''];
  return words.openEnds.has(last.toLowerCase()) ? closed.slice(0, -last.length).trimEnd() : closed;
}

function withoutOpenStart(line: string, words: ClauseSets): string {
  const closed = line.replace(/^[\s,;:.)–—-]+(?![\d])/u, '');
  const [first] = /^[^\s,]+/u.exec(closed) ?? [''];
  return words.openStarts.has(first) ? closed.slice(first.length).trimStart() : closed;
}
