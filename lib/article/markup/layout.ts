/** Two elements are set alike when this many levels of elements around them are alike. */
const LEVELS = 4;

/**
 * Numbers, and what editors of pages put into the class of each of their blocks: `block-6b392fa1`. It begins with the first letter of
 * a run: a class may be a megabyte of letters.
 */
const NUMBERED = /(?<![a-z])[a-z]*\d[a-z\d]*/gi;

/** Gives how an element is set: its name and classes, and those of the elements around it. The text of one story is mostly set alike. */
export function layoutOf(element: Element): string {
  const names: string[] = [];
  let at: Element | null = element;
  for (let level = 0; at && at.localName !== 'body' && level < LEVELS; level++, at = at.parentElement) {
    names.push(`${at.localName}.${(at.getAttribute('class') ?? '').replace(NUMBERED, '')}`);
  }
  return names.join(' ');
}
