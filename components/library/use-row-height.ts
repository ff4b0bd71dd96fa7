import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * The width up to which there is room for the headline and the facts only; the style sheet of the rows has the same.
 */
const NARROW = '(max-width: 40rem)';
/** Heights of a row in CSS pixels at the usual size of text: with the opening of the text under the headline, and without it. */
const ROW = 112;
const NARROW_ROW = 104;
/** Height of a compact row, which has the headline and where it is from, in any window. */
const COMPACT_ROW = 56;

/** Gives the height of every row of the list in CSS pixels at the usual size of text, for the width of the window. */
export function useRowHeight(isCompact: boolean): number {
  const [isNarrow, setIsNarrow] = useState(() => matchMedia(NARROW).matches);
  useLayoutEffect(() => {
    const query = matchMedia(NARROW);
    const follow = () => setIsNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  if (isCompact) return COMPACT_ROW;
  return isNarrow ? NARROW_ROW : ROW;
}
