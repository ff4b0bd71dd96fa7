const PAIRS = ['“”', '()', '（）', '«»', '„“', '[]', '「」', '『』'];

/**
 * Gives a line that was cut from a text without quotation marks and brackets whose other half is missing, with single spaces.
 */
export function balanced(line: string): string {
  let result = line;
  for (const [open, close] of PAIRS) {
    // `“` opens a quotation, too.
    if (open === '„' && !result.includes(open)) continue;
    if (result.split(open).length === result.split(close).length) continue;
    result = result.replaceAll(open, '').replaceAll(close, '');
  }
  if (result.split('"').length % 2 === 0) result = result.replaceAll('"', '');
  return result.replace(/\s+/g, ' ');
}
