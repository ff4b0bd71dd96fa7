/** The most bytes of UTF-8 of a name with its ending: most file systems take 255, encrypted ones fewer. */
const LONGEST = 140;
/** Names that Windows reserves for its devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?=\.|\s*$)/i;

/**
 * Gives a name that every file system takes: `2025-05-26 The ferry.md`. It has no path, no character that prints
 * nothing or reverses the direction of the others (so that the ending is what it seems to be), and is no name of a
 * device.
 * @param extension without the dot;
 * @param number above 1, it is written behind the name
 */
export function fileName(name: string, extension: string, number = 1): string {
  const ending = `${number > 1 ? ` ${number}` : ''}.${extension}`;
  const safe = name
    .slice(0, 4 * LONGEST)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cn}\p{Co}\ufffd<>:"/\\|?*#^[\]]/gu, ' ')
    // Joiners belong to words and to emoji; other characters that print nothing are removed.
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  let short = '';
  let bytes = new TextEncoder().encode(ending).length;
  for (const character of safe) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > LONGEST) break;
    short += character;
  }
  short = short.replace(/[. ]+$/, '');
  return (short.replace(RESERVED, '$&_') || 'article') + ending;
}
