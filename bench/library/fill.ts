import { ARTICLE_TABLES, entryOf, newIds, writeArticles } from '../../lib/library/articles/save';
import { writing } from '../../lib/library/database/open';
import type { Library } from '../../lib/library/database/schema';
import { generatedArticle } from './texts';

/** Articles that are saved in one transaction. */
const BATCH = 100;

/** Saves generated articles, number `from` to `to`, each at the time of its number; returns the characters of their text. */
export async function fillLibrary(
  library: Library,
  words: readonly string[],
  from: number,
  to: number,
): Promise<number> {
  let characters = 0;
  for (let n = from; n < to; n += BATCH) {
    const savings = Array.from({ length: Math.min(BATCH, to - n) }, (_, i) => generatedArticle(n + i, words));
    for (const { article } of savings) for (const { text } of article.blocks) characters += text.length;
    await writing(library, ARTICLE_TABLES, async () => {
      const id = await newIds(library, savings.length);
      const kept = savings.map((saving, i) => ({
        ...saving,
        entry: entryOf({ ...saving, savedAt: n + i }, id + i, null),
      }));
      await writeArticles(library, kept);
    });
  }
  return characters;
}

/** Gives how long something takes, in milliseconds. */
export async function milliseconds(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
