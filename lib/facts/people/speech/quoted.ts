import type { ArticleTokens } from '../tagger/tokens';

/** The marks that open a quotation, each with those that close it. Papers mix straight and curly ones: `"It is late,”`. */
const CLOSES: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['"', '"”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
]);

/**
 * Gives for each token whether it is in a quotation. One that is not closed in its block goes on to the end of it, as a quotation
 * of several paragraphs does.
 */
export function quotedTokens(tokens: ArticleTokens): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let closing = '';
  for (let at = 0; at < tokens.length; at++) {
    const isFirst = at === 0 || tokens.block(at) !== tokens.block(at - 1);
    if (isFirst) closing = '';
    const mark = tokens.text(at);
    if (closing !== '') quoted[at] = 1;
    if (closing.includes(mark)) closing = '';
    // `»Nein«` in German, `«non»` in Italian: the mark that opens has a space before it.
    else if (closing === '' && (isFirst || !/[«»]/.test(mark) || tokens.start(at) > tokens.end(at - 1)))
      closing = CLOSES.get(mark) ?? '';
  }
  return quoted;
}
