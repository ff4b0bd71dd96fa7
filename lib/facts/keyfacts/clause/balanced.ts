const PAIRS = ['“”', '()', '（）', '«»', '[]', '「」', '『』'];

/**
 * Gives a line that was cut from a text with single spaces and whole quotations and brackets: one that is opened last is closed, because
 * the line ends in it; other marks whose other half is missing are left out.
 */
export function balanced(line: string): string {
  if (!MARK.test(line)) return line.replace(/\s+/g, ' ');
  let result = withLowQuotes(line);
  for (const [open, close] of PAIRS) {
    // `“` ends what `„` opens.
    if (open === '“' && result.includes(LOW)) continue;
    const [opened, closed] = [result.split(open).length, result.split(close).length];
    if (opened === closed) continue;
    const isOpen = opened === closed + 1 && result.lastIndexOf(open) > result.lastIndexOf(close);
    result = isOpen ? result.trimEnd() + close : result.replaceAll(open, '').replaceAll(close, '');
  }
  if (result.split('"').length % 2 === 0) {
    const isOpen = /(?:^|[\s(])"[^"\s][^"]*$/.test(result);
    result = isOpen ? `${result.trimEnd()}"` : result.replaceAll('"', '');
  }
  return result.replace(/\s+/g, ' ');
}

/** Matches any mark of a quotation or a bracket: most lines have none. */
const MARK = /["„“”()（）«»[\]「」『』]/;

const LOW = '„';
/** Matches `“` behind a word, which ends a quotation whose `„` was cut off; where `“` opens one, a word follows it. */
const END_OF_LOW = /(?<=[^\s([])“(?=[\s.,;:!?)\]]|$)/gu;

/**
 * Gives a line with its `„…“` and `„…”` whole: marks that end none are left out, and one that is open at the end of the line is
 * closed.
 */
export function withLowQuotes(line: string): string {
  if (!line.includes(LOW)) return line.replace(END_OF_LOW, '');
  const close = line.includes('”') ? '”' : '“';
  let isOpen = false;
  let result = '';
  for (const letter of line) {
    if (/[“”]/.test(letter) && !isOpen) continue;
    if (letter === LOW) isOpen = true;
    else if (/[“”]/.test(letter)) isOpen = false;
    result += letter;
  }
  return isOpen ? result.trimEnd() + close : result;
}
