import type { Article } from './article';

/**
 * UTF-16 units of HTML from which an article is shown in two goes. The longest that newspapers print have a third of it; to
 * sanitise and draw ten times as much takes a second.
 */
export const LONG = 200_000;

/** UTF-16 units of the text that is shown first, with an addition for each block: a few screenfuls. */
const FIRST_SCREENS = 10_000;
const BLOCK = 80;

/**
 * Gives the first screens of a long article as an article of their own, so that they are there while the rest is made ready;
 * null for one that is not long.
 * @param article its HTML need not be sanitised, and neither is that of the result then
 */
export function beginningOf(article: Article): Article | null {
  if (article.html.length <= LONG) return null;
  let size = 0;
  const end = article.blocks.findIndex((block) => {
    size += block.text.length + BLOCK;
    return size > FIRST_SCREENS;
  });
  const blocks = article.blocks.slice(0, Math.max(end, 1));
  if (end < 0 || blocks.length === article.blocks.length) return null;
  return { ...article, blocks, html: htmlBefore(article.html, blocks.length) };
}

/**
 * Gives the HTML before a block of an article. The elements that are open there are closed by whatever parses it.
 * @param html as a browser serialises it
 */
export function htmlBefore(html: string, block: number): string {
  const at = html.indexOf(` data-block="${block}"`);
  return at < 0 ? html : html.slice(0, html.lastIndexOf('<', at));
}
