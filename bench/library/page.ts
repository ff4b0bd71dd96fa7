/** Runs in a page of the extension for `bench.ts`, on the library that ships and on MiniSearch. */
import MiniSearch from 'minisearch';
import { getEntries } from '../../lib/library/articles/list';
import { saveArticle } from '../../lib/library/articles/save';
import { openLibrary } from '../../lib/library/database/open';
import { findIds } from '../../lib/library/search/find';
import { parseQuery } from '../../lib/library/search/query';
import { tidyLibrary } from '../../lib/library/tidy/tidy-library';
import { fillLibrary, milliseconds } from './fill';
import { generatedArticle, randomFrom, vocabulary, zipf } from './texts';

const SHOWN = 20;
const words = vocabulary();
const library = openLibrary();

/** Queries as they are typed: each list is one word growing by a letter, or two words. */
function typedQueries(count: number): string[] {
  const random = randomFrom(42);
  return Array.from({ length: count }, (_, i) => {
    const word = words[zipf(random)];
    const first = i % 3 === 2 ? `${words[zipf(random)]} ` : '';
    return first + word.slice(0, Math.max(3, Math.ceil(random() * word.length)));
  });
}

const bench = {
  /** Saves articles `from` to `to`; returns the characters of their text. */
  async fill(from: number, to: number): Promise<number> {
    const characters = await fillLibrary(library, words, from, to);
    await tidyLibrary(library, Date.now());
    return characters;
  },
  /** Milliseconds of each of `count` saves, one after the other. */
  async saves(from: number, count: number): Promise<number[]> {
    const times: number[] = [];
    for (let n = from; n < from + count; n++) {
      const { article, facts } = generatedArticle(n, words);
      times.push(await milliseconds(() => saveArticle(library, { article, facts, savedAt: n })));
    }
    return times;
  },
  /** Milliseconds from the last keystroke to the rows to be shown. */
  async searches(count: number): Promise<number[]> {
    const times: number[] = [];
    for (const text of typedQueries(count)) {
      times.push(
        await milliseconds(async () => {
          const ids = await findIds(library, parseQuery(text), { by: 'relevance', descending: true });
          await getEntries(library, ids.slice(0, SHOWN));
        }),
      );
    }
    return times;
  },
  /** The same with MiniSearch, built over the same articles; `build` in milliseconds. */
  async miniSearches(size: number, count: number): Promise<{ build: number; times: number[] }> {
    const index = new MiniSearch({ fields: ['title', 'byline', 'text'], storeFields: ['title'] });
    const build = await milliseconds(() => {
      for (let n = 0; n < size; n++) {
        const { article } = generatedArticle(n, words);
        index.add({
          id: n,
          ...article,
          byline: article.byline.join(' '),
          text: article.blocks.map((b) => b.text).join('\n'),
        });
      }
    });
    const times: number[] = [];
    for (const text of typedQueries(count)) {
      const last = (_: string, i: number, all: string[]) => i === all.length - 1;
      times.push(await milliseconds(() => index.search(text, { prefix: last, combineWith: 'AND' }).slice(0, SHOWN)));
    }
    // Kept, as a library page would keep it.
    Object.assign(globalThis, { index });
    return { build, times };
  },
  async usage(): Promise<number> {
    return (await navigator.storage.estimate()).usage ?? 0;
  },
};

export type LibraryBench = typeof bench;
Object.assign(globalThis, { bench });
