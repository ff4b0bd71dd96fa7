/**
 * Annotated pages: what an editor pulled out of pages of the shared data, without their texts, which are the publishers'. A row names
 * its page, and its blocks by their first characters; the texts are read from the page each time.
 */
import * as v from 'valibot';
import type { Article } from '../../lib/article/article';
import { articleOfPage } from '../extraction/article-of-page';
import { PAGE_SETS, readPageSets, readPages } from '../extraction/data';

const PAGES = new URL('../../../shared/data/extraction', import.meta.url).pathname;

const AnnotatedPage = v.looseObject({
  id: v.string(),
  /** The set and the id of the page: `htmldate-news/0123456789abcdef`. */
  page: v.string(),
  /** The first characters of each block of the article as it was when it was annotated. */
  blocks: v.array(v.string()),
});

/** Whether a row of an annotated file names a page instead of holding an article. */
export function isOfPage(row: unknown): boolean {
  return v.is(AnnotatedPage, row);
}

/**
 * Gives the rows with the texts of their pages, in the form of an annotated article. A row whose page is not there, or whose
 * page is read without one of its blocks, is left out, and said so.
 */
export async function withTexts(rows: readonly unknown[]): Promise<unknown[]> {
  const pages = new Map(
    [...readPages(PAGES), ...readPageSets(PAGES, PAGE_SETS)].map((page) => [`${page.set}/${page.id}`, page]),
  );
  const found: unknown[] = [];
  for (const row of rows) {
    const annotated = v.parse(AnnotatedPage, row);
    const page = pages.get(annotated.page);
    const article = page ? await articleOfPage(page) : null;
    const blocks = article && blocksBeginning(article, annotated.blocks);
    if (!blocks) {
      console.log(
        `Left out: ${annotated.id}, ${page ? 'its page is read without one of its blocks' : 'no such page'}.`,
      );
      continue;
    }
    const { url, title, siteName, byline, lang } = article;
    found.push({ url, title, siteName, byline, lang, ...annotated, blocks });
  }
  return found;
}

/** The blocks of the article that begin so, in this order. */
function blocksBeginning({ blocks }: Article, beginnings: readonly string[]): { type: string; text: string }[] | null {
  const found: { type: string; text: string }[] = [];
  let from = 0;
  for (const beginning of beginnings) {
    const at = blocks.findIndex(({ text }, i) => i >= from && text.startsWith(beginning));
    if (at < 0) return null;
    found.push({ type: blocks[at].type, text: blocks[at].text });
    from = at + 1;
  }
  return found;
}
