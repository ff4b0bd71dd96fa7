const PAIRS = ['“”', '()', '（）', '«»', '„“', '[]', '「」', '『』'];

/**
 * Gives a line that was cut from a text with single spaces and whole quotations and brackets: one that is opened last is closed, because
 * the line ends in it; other marks whose other half is missing are left out.
 */
export function balanced(line: string): string {
  let result = line;
  for (const [open, close] of PAIRS) {
    // `“` opens a quotation, too.
    if (open === '„' && !result.includes(open)) continue;
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
