import { SENTENCE_ENDS } from '../../text/sentences';
import { MAX_BLOCK_LENGTH } from '../page-bounds';

/**
 * Gives where to end a block within the first `room` UTF-16 units of a text: after a sentence, else at a blank, else,
 * when the text is longer, between two letters. Null when all of it fits. With `isLines`, it ends after a line.
 */
export function endWithin(text: string, room: number, isLines = false): number | null {
  const from = text.length > room ? room >> 1 : 0;
  const searched = text.slice(from, room);
  const line = isLines ? searched.lastIndexOf('\n') : -1;
  if (line >= 0) return from + line + 1;
  const sentence = [...searched.matchAll(SENTENCE_ENDS)].at(-1);
  if (sentence) return from + sentence.index + sentence[0].length;
  const blank = searched.lastIndexOf(' ');
  if (blank >= 0) return from + blank + 1;
  if (text.length <= room) return null;
  // A block does not end within a pair of surrogates, nor before the marks of a letter.
  let end = room;
  while (end > from + 1 && /^(?:[\udc00-\udfff]|\p{M}|\u200d)/u.test(text.slice(end, end + 2))) end--;
  return Math.max(1, end);
}

/** Cuts a text into pieces that each make a block. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > MAX_BLOCK_LENGTH) {
    const end = endWithin(rest, MAX_BLOCK_LENGTH) ?? MAX_BLOCK_LENGTH;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}
