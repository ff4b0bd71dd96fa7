import { describe, expect, it } from 'vitest';
import { NO_FACTS } from '../../facts/facts';
import { listEntries } from '../articles/list';
import { LONGEST_NOTE, MAX_TAGS } from '../database/records';
import { getNote } from '../highlights/highlights';
import { sampleArticle } from '../testing/sample-article';
import { emptyLibrary } from '../testing/sample-library';
import { importArticles } from './import-articles';
import { type Imported, imported } from './imported';

const url = 'https://a.test/ferry';

async function bring(item: Partial<Imported>) {
  const library = emptyLibrary();
  const readContent = () => ({ article: sampleArticle('x', ['The ferry sank.'], { title: 'Ferry' }), facts: NO_FACTS });
  const { shortened } = await importArticles(library, [imported({ url, ...item })], { now: 5, readContent });
  return { library, shortened };
}

describe('what is longer than is kept', () => {
  it('is cut, and its article is named', async () => {
    const { library, shortened } = await bring({ title: 'F'.repeat(501), note: 'n'.repeat(LONGEST_NOTE + 1) });
    expect(shortened).toEqual([url]);
    const [{ id, title }] = (await listEntries(library)).entries;
    expect(title).toBe('F'.repeat(500));
    expect((await getNote(library, id))?.text).toHaveLength(LONGEST_NOTE);
  });

  it.each([
    ['a title', { title: 'F'.repeat(501) }],
    ['a note', { note: 'n'.repeat(LONGEST_NOTE + 1) }],
    ['a tag', { tags: ['t'.repeat(LONGEST_NOTE + 1)] }],
    ['the tags', { tags: Array.from({ length: MAX_TAGS + 1 }, (_, i) => `${i}`) }],
    ['a highlight', { highlights: [{ quote: 'q'.repeat(LONGEST_NOTE + 1), note: '', at: null }] }],
    ['the note of one', { highlights: [{ quote: 'q', note: 'n'.repeat(LONGEST_NOTE + 1), at: null }] }],
  ])('may be %s', async (_, item) => {
    expect((await bring(item)).shortened).toEqual([url]);
  });

  it('is nothing that is within bounds, nor a title that is not taken', async () => {
    expect((await bring({ title: '🚢'.repeat(500), note: 'n', tags: ['t'] })).shortened).toEqual([]);
    const content = { url, title: '', html: '<p>The ferry sank.', byline: [], publishedAt: null, lang: null };
    expect((await bring({ title: 'F'.repeat(501), content })).shortened).toEqual([]);
  });
});
