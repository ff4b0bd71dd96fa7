import { describe, expect, it } from 'vitest';
import type { Library } from '../database/schema';
import { countFacets } from '../search/facet-counts';
import type { Sort } from '../search/find';
import { parseQuery } from '../search/query';
import { emptyLibrary, keep, peopleFacts } from '../testing/sample-library';
import { countEntries, listEntries } from './list';

async function titles(library: Library, query = '', sort?: Sort): Promise<string[]> {
  const { entries } = await listEntries(library, { query: parseQuery(query), ...(sort && { sort }) });
  return entries.map(({ title }) => title);
}

describe('listEntries', () => {
  it('pages newest first, each entry once, whatever shares a moment', async () => {
    const library = emptyLibrary();
    for (let i = 0; i < 7; i++) await keep(library, `n${i}`, ['Text.'], { savedAt: i < 4 ? 10 : 20 + i });
    const seen: string[] = [];
    let after: (string | number)[] | null = null;
    do {
      const page = await listEntries(library, { limit: 3, after });
      seen.push(...page.entries.map(({ title }) => title));
      after = page.next;
    } while (after);
    expect(seen).toEqual(['About n6', 'About n5', 'About n4', 'About n3', 'About n2', 'About n1', 'About n0']);
  });

  it('pages a filtered list the same way', async () => {
    const library = emptyLibrary();
    for (let i = 0; i < 5; i++) await keep(library, `n${i}`, ['Text.'], { savedAt: i });
    for (const text of ['is:unread', 'site:courier.test', 'text']) {
      const query = parseQuery(text);
      const first = await listEntries(library, { query, limit: 3 });
      const second = await listEntries(library, { query, limit: 3, after: first.next });
      expect([...first.entries, ...second.entries].map(({ savedAt }) => savedAt)).toEqual([4, 3, 2, 1, 0]);
      expect(second.next).toBeNull();
    }
  });

  it('sorts by each order', async () => {
    const library = emptyLibrary();
    await keep(library, 'a', ['One two three.'], {
      savedAt: 1,
      publishedAt: '2025-05-03',
      canonicalUrl: 'https://z.test/',
    });
    await keep(library, 'b', ['One.'], { savedAt: 2, publishedAt: null, canonicalUrl: 'https://m.test/' });
    await keep(library, 'c', ['One two.'], { savedAt: 3, publishedAt: '2025-05-02', canonicalUrl: 'https://a.test/' });
    const order = async (by: Sort['by'], descending: boolean) =>
      (await titles(library, '', { by, descending })).map((title) => title.slice(6)).join('');
    expect(await order('savedAt', true)).toBe('cba');
    expect(await order('savedAt', false)).toBe('abc');
    expect(await order('publishedAt', true)).toBe('acb');
    expect(await order('site', false)).toBe('cba');
    expect(await order('wordCount', true)).toBe('acb');
  });

  it('filters by person, site and publication date', async () => {
    const library = emptyLibrary();
    await keep(library, 'may', ['Text.'], { publishedAt: '2025-05-31', facts: peopleFacts('Zoë Älvmark') });
    await keep(library, 'june', ['Text.'], { publishedAt: '2025-06-01', canonicalUrl: 'https://post.test/june' });
    await keep(library, 'undated', ['Text.'], { publishedAt: null });
    expect(await titles(library, 'person:"zoe alvmark"')).toEqual(['About may']);
    expect(await titles(library, 'person:alvmark')).toEqual(['About may']);
    expect(await titles(library, 'site:post.test')).toEqual(['About june']);
    expect(await titles(library, '-site:post.test')).toEqual(['About undated', 'About may']);
    expect(await titles(library, 'after:2025-05 before:2025-06')).toEqual(['About may']);
    expect(await titles(library, 'before:2026')).toEqual(['About june', 'About may']);
  });

  it('leaves a damaged row out and counts it', async () => {
    const library = emptyLibrary();
    const id = await keep(library, 'one', ['Text.']);
    await keep(library, 'two', ['Text.']);
    await library.entries.update(id, { byline: undefined });
    expect(await listEntries(library)).toMatchObject({ skipped: 1, entries: [{ title: 'About two' }], next: null });
  });

  it('counts entries and sites', async () => {
    const library = emptyLibrary();
    for (const path of ['a', 'b']) await keep(library, path, ['Text.']);
    await keep(library, 'c', ['Text.'], { canonicalUrl: 'https://post.test/c', siteName: 'The Post' });
    expect(await countEntries(library)).toBe(3);
    expect(await countEntries(library, parseQuery('is:archived'))).toBe(0);
    expect(await countFacets(library, 'site')).toEqual([
      { value: 'courier.test', shown: 'The Courier', count: 2 },
      { value: 'post.test', shown: 'The Post', count: 1 },
    ]);
  });
});
