import { describe, expect, it } from 'vitest';
import { listEntries } from '../articles/list';
import { emptyLibrary } from '../testing/sample-library';
import { importArticles } from './import-articles';
import { imported } from './imported';

describe('a text that is too heavy to be read', () => {
  it('leaves its address, and is named', async () => {
    const library = emptyLibrary();
    const content = { title: 'Huge', html: '', byline: [], publishedAt: null, lang: null };
    const items = ['https://a.test/1', 'https://a.test/2'].map((url) =>
      imported({ url, content: { ...content, url } }),
    );
    const report = await importArticles(library, items, { now: 5, readContent: async () => 'tooHeavy' as const });
    expect(report).toMatchObject({ added: 2, skipped: items.map(({ url: row }) => ({ row, reason: 'tooHeavy' })) });
    expect((await listEntries(library)).entries.map(({ hasText }) => hasText)).toEqual([false, false]);
  });

  it('can be cancelled before the next one', async () => {
    const library = emptyLibrary();
    const content = { title: 'One', html: '', byline: [], publishedAt: null, lang: null };
    const items = ['https://a.test/1', 'https://a.test/2'].map((url) =>
      imported({ url, content: { ...content, url } }),
    );
    const stop = new AbortController();
    const read: string[] = [];
    const importing = importArticles(library, items, {
      now: 5,
      signal: stop.signal,
      readContent: ({ url }) => {
        read.push(url);
        stop.abort();
        return null;
      },
    });
    await expect(importing).rejects.toMatchObject({ name: 'AbortError' });
    expect(read).toEqual(['https://a.test/1']);
  });
});
