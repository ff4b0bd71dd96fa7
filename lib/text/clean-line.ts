/** The most code points of a title that is kept: the longest headlines have two hundred. */
export const LONGEST_TITLE = 500;
/** The most code points of a name of a person, an outlet or a tag. */
const LONGEST_NAME = 300;

// Characters that print nothing, and those that reverse the direction of what is beside them.
const UNPRINTED =
  /[\u034f\u17b4\u17b5\p{Cc}\u00ad\u115f\u1160\u180e\u200b\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}]/gu;
// A second alphabet that prints nothing, in which a text can be hidden. Behind a black flag it makes the flag of a country.
const TAGS = /(\u{1f3f4}[\u{e0061}-\u{e007a}]{2,6}\u{e007f})|[\u{e0000}-\u{e007f}]/gu;
/** A line of nothing else shows nothing that could be clicked. */
const BLANK = /^[\p{M}\p{Z}\p{Cf}\u2800]*$/u;
// Joiners and marks of direction belong to words, one at a time; a letter never has more than a few marks over it.
const REPEATED = /([\u200c-\u200f])[\u200c-\u200f]+|(\p{M}{5})\p{M}+/gu;

/**
 * Gives a text on one line: without control characters and marks that reverse its direction, with white space folded, and of a
 * bounded length.
 */
export function cleanLine(text: string, longest = LONGEST_NAME): string {
  // The text is cut first, so that it is never too long to look at; a code point is at most two units.
  const line = text
    .slice(0, longest * 4)
    .toWellFormed()
    .replace(UNPRINTED, (mark) => (/[\t\n\v\f\r\u0085\u2028\u2029]/.test(mark) ? ' ' : ''))
    .replace(TAGS, '$1')
    .replace(REPEATED, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();
  if (BLANK.test(line)) return '';
  return line.length <= longest ? line : [...line].slice(0, longest).join('').replace(TAGS, '$1').trim();
}

/** Gives a title as it is kept and shown. */
export function cleanTitle(text: string): string {
  return cleanLine(text, LONGEST_TITLE);
}
