import { diffArrays } from 'diff';
import { UNSPACED } from '../../text/scripts';

/** A piece of a text that two versions share, or that only one of them has. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** The most changes in one paragraph for which the words are compared one by one: beyond them, it was written anew. */
const MAX_EDITS = 2000;

// A number with its separators, a word with its apostrophes and hyphens, a character of a script without spaces, spaces,
// or any other sign by itself.
const TOKEN = new RegExp(
  `\\p{N}+(?:[.,:]\\p{N}+)*|[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+(?:['’-](?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+)*|\\s+|.`,
  'gsu',
);

export const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

/**
 * Gives a token in the form in which tokens are compared: outlets change their quotation marks and spaces without a
 * change of words.
 */
export const plainToken = (token: string) =>
  token
    .replace(/\s+/g, ' ')
    .replace(/[‘’‚′]/g, "'")
    .replace(/[“”„″«»]/g, '"')
    .replace(/[‐‑‒–—]/g, '-');

/** Gives what was changed from one text to the other, word by word. */
export function wordChanges(before: string, after: string): Piece[] {
  const changes = diffArrays(tokensOf(before), tokensOf(after), {
    comparator: (one, other) => plainToken(one) === plainToken(other),
    maxEditLength: MAX_EDITS,
  });
  if (!changes)
    return piecesOf([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  const pieces = changes.map(({ value, added, removed }): Piece => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') };
  });
  return piecesOf(pieces);
}

/**
 * Gives pieces that read well: a single space between two changes belongs to both, so that a phrase that was replaced
 * is one piece and not one for each word; what was removed comes before what was added.
 */
function piecesOf(pieces: readonly Piece[]): Piece[] {
  const done: Piece[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    if (removed) done.push({ kind: 'removed', text: removed });
    if (added) done.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  pieces.forEach(({ kind, text }, i) => {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (/^\s+$/.test(text) && removed.trim() && added.trim() && i < pieces.length - 1) {
      removed += text;
      added += text;
    } else {
      close();
      done.push({ kind, text });
    }
  });
  close();
  return done.filter(({ text }) => text);
}
