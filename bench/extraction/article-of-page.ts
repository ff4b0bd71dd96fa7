import { setImmediate } from 'node:timers/promises';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type Article, NotAnArticle } from '../../lib/article/article';
import { extractArticle } from '../../lib/article/extract';
import { htmlOf, type Page } from './data';
import { addressOf } from './engines';

/**
 * The article of a page as jsdom reads it; null where it is none, or where jsdom cannot read its styles, which browsers can. It
 * comes a turn of the event loop later: until then jsdom holds on to every page that was opened in the turn.
 */
export async function articleOfPage(page: Page): Promise<Article | null> {
  const article = readAtOnce(page);
  await setImmediate();
  return article;
}

function readAtOnce(page: Page): Article | null {
  try {
    const { window } = new JSDOM(htmlOf(page), { url: addressOf(page), virtualConsole: new VirtualConsole() });
    const article = extractArticle(window.document, addressOf(page));
    window.close();
    return article;
  } catch (error) {
    if (error instanceof NotAnArticle || error instanceof SyntaxError) return null;
    throw error;
  }
}
