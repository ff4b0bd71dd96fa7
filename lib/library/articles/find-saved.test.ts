import { describe, expect, it } from 'vitest';
import { NO_FACTS } from '../../facts/facts';
import { backupStream } from '../backup/backup';
import { restoreBackup } from '../backup/restore';
import type { Library } from '../database/schema';
import { addHighlight, highlightsOf, setNote } from '../highlights/highlights';
import { importArticles } from '../import/import-articles';
import { type ImportedContent, imported } from '../import/imported';
import { articleAt, longText, saveIn, textAt } from '../testing/crossing';
import { emptyLibrary, keep } from '../testing/sample-library';
import { findSaved } from './find-saved';
import { countEntries, getArticle, listEntries } from './list';
import { changeEntries } from './organise';
import { removeArticles, restoreArticles } from './remove';

const FERRY = longText('ferry');
const HARBOUR = longText('harbour');

const LIVE = 'https://paper.test/live';

describe('another text under one address', () => {
  it('is kept beside the first, and each is found by its text', async () => {
    const library = emptyLibrary();
    const first = await saveIn(library, articleAt(LIVE, FERRY));
    expect(await findSaved(library, articleAt(LIVE, HARBOUR))).toBeNull();
    const second = await saveIn(library, articleAt(LIVE, HARBOUR), 2);
    expect(second).not.toBe(first);
    expect(await textAt(library, first)).toEqual(FERRY);
    expect((await findSaved(library, articleAt(LIVE, FERRY)))?.id).toBe(first);
    expect((await findSaved(library, articleAt(LIVE, HARBOUR)))?.id).toBe(second);
    expect(await saveIn(library, articleAt(LIVE, [...FERRY, 'One more line.']), 3)).toBe(first);
    expect(await countEntries(library)).toBe(2);
  });

  it('leaves what the reader added where it was', async () => {
    const library = emptyLibrary();
    const first = await saveIn(library, articleAt(LIVE, FERRY));
    await changeEntries(library, [first], { addTags: ['sea'], favourite: true }, 2);
    await addHighlight(library, first, [{ block: 1, start: 0, end: 20 }], { at: 3 });
    await setNote(library, first, 'Mine', 4);
    const second = await saveIn(library, articleAt(LIVE, HARBOUR), 5);
    expect((await getArticle(library, first))?.entry).toMatchObject({ tags: ['sea'], favourite: true });
    expect(await highlightsOf(library, first)).toMatchObject([{ orphaned: false }]);
    expect((await getArticle(library, second))?.entry).toMatchObject({ tags: [], favourite: false });
    expect(await highlightsOf(library, second)).toEqual([]);
  });

  it('does not come in the way of undo', async () => {
    const library = emptyLibrary();
    const first = await saveIn(library, articleAt(LIVE, FERRY));
    await removeArticles(library, [first], 2);
    const second = await saveIn(library, articleAt(LIVE, HARBOUR), 3);
    expect(second).not.toBe(first);
    await removeArticles(library, [second], 4);
    expect(await restoreArticles(library, [first, second])).toEqual([first, second]);
    expect(await textAt(library, first)).toEqual(FERRY);
    expect(await textAt(library, second)).toEqual(HARBOUR);
    await removeArticles(library, [first, second], 5);
    expect(await saveIn(library, articleAt(LIVE, HARBOUR), 6)).toBe(second);
    expect(await countEntries(library)).toBe(1);
  });
});

describe('a part of a text', () => {
  it('is an article that is saved, and leaves the fuller text', async () => {
    const library = emptyLibrary();
    const id = await saveIn(library, articleAt(LIVE, FERRY));
    const opening = articleAt(LIVE, FERRY.slice(0, 2), { isStub: true });
    expect((await findSaved(library, opening))?.id).toBe(id);
    expect(await saveIn(library, opening, 2)).toBe(id);
    expect(await textAt(library, id)).toEqual(FERRY);
    expect((await getArticle(library, id))?.entry.isStub).toBe(false);
  });

  it('is kept beside it when half of it is another text, as before a wall', async () => {
    const library = emptyLibrary();
    const id = await saveIn(library, articleAt(LIVE, FERRY));
    const wall = articleAt(LIVE, [...FERRY.slice(0, 2), HARBOUR[0]]);
    const second = await saveIn(library, wall, 2);
    expect(second).not.toBe(id);
    expect(await textAt(library, id)).toEqual(FERRY);
    expect(await saveIn(library, wall, 3)).toBe(second);
    expect(await saveIn(library, articleAt(LIVE, [...FERRY, 'One more line.']), 4)).toBe(id);
    expect(await countEntries(library)).toBe(2);
  });

  it('gives way to the fuller text', async () => {
    const library = emptyLibrary();
    const id = await saveIn(library, articleAt(LIVE, FERRY.slice(0, 2), { isStub: true }));
    expect(await saveIn(library, articleAt(LIVE, FERRY), 2)).toBe(id);
    expect(await textAt(library, id)).toEqual(FERRY);
  });
});

describe('one text under several addresses', () => {
  const ADDRESSES = [
    'http://dup.test/news/barrier-fails',
    'http://dup.test/news/barrier-fails/',
    'https://www.dup.test/news/barrier-fails',
    'http://m.dup.test/news/barrier-fails',
    'http://dup.test/news/barrier-fails/amp/',
    'http://dup.test/news/barrier-fails?amp=1',
    'http://dup.test/news/barrier-fails/index.html',
    'http://dup.test/news/barrier-fails?gi=24317dd65bdc',
  ];

  it.each(ADDRESSES)('is one article, saved first at %s', async (first) => {
    const library = emptyLibrary();
    const id = await saveIn(library, articleAt(first, FERRY));
    for (const address of ADDRESSES) {
      // Two unknown parameters, or one beside an AMP page's, may be two articles.
      if (first.includes('?gi') ? address.includes('?amp') : first.includes('?amp') && address.includes('?gi'))
        continue;
      expect((await findSaved(library, articleAt(address, FERRY)))?.id, address).toBe(id);
      expect(await saveIn(library, articleAt(address, FERRY), 2), address).toBe(id);
    }
    expect((await listEntries(library)).entries.map(({ canonicalUrl }) => canonicalUrl)).toEqual([first]);
  });

  it('is two where the text or the title is another', async () => {
    const library = emptyLibrary();
    await saveIn(library, articleAt(ADDRESSES[0], FERRY));
    expect(await findSaved(library, articleAt(ADDRESSES[1], HARBOUR))).toBeNull();
    expect(await findSaved(library, articleAt(ADDRESSES[1], FERRY, { title: 'Another crossing' }))).toBeNull();
  });

  it('is two where parameters or routes tell articles apart', async () => {
    const library = emptyLibrary();
    await saveIn(library, articleAt('https://paper.test/a?cid=101', FERRY));
    expect(await findSaved(library, articleAt('https://paper.test/a?cid=102', FERRY))).toBeNull();
    await saveIn(library, articleAt('https://paper.test/#/article/1', FERRY));
    expect(await findSaved(library, articleAt('https://paper.test/#/article/2', FERRY))).toBeNull();
  });
});

const contentOf = (paragraphs: string[]): ImportedContent => ({
  url: LIVE,
  title: 'The crossing',
  html: paragraphs.join('|'),
  byline: [],
  publishedAt: null,
  lang: null,
});

describe('an export that lists one address with two texts', () => {
  it('gives two articles, and one for a text that is listed twice', async () => {
    const library = emptyLibrary();
    const item = (paragraphs: string[], tag: string) =>
      imported({
        url: LIVE,
        title: 'The crossing',
        tags: [tag],
        content: contentOf(paragraphs),
      });
    const readContent = ({ html }: ImportedContent) => ({ article: articleAt(LIVE, html.split('|')), facts: NO_FACTS });
    const items = [item(FERRY, 'a'), item(HARBOUR, 'b'), item(FERRY, 'c')];
    for (const added of [2, 0]) {
      expect(await importArticles(library, items, { now: 5, readContent })).toMatchObject({ added });
      const { entries } = await listEntries(library);
      expect(entries.map(({ tags }) => tags.join()).sort()).toEqual(['a,c', 'b']);
    }
  });

  it('keeps both texts where the library knows the address alone', async () => {
    const library = emptyLibrary();
    const bare = imported({ url: LIVE, title: 'The crossing' });
    await importArticles(library, [bare], { now: 5 });
    const readContent = ({ html }: ImportedContent) => ({ article: articleAt(LIVE, html.split('|')), facts: NO_FACTS });
    const items = [FERRY, HARBOUR].map((paragraphs) => ({
      ...bare,
      content: contentOf(paragraphs),
    }));
    await importArticles(library, items, { now: 6, readContent });
    expect(await countEntries(library)).toBe(2);
    expect(await findSaved(library, articleAt(LIVE, FERRY))).not.toBeNull();
    expect(await findSaved(library, articleAt(LIVE, HARBOUR))).not.toBeNull();
  });
});

describe('a backup with two texts of one address', () => {
  const asIs = { sanitize: (html: string) => html };
  const backupOf = (library: Library) => new Response(backupStream(library, { now: 0 })).blob();

  it('gives both back, once, with what belongs to each', async () => {
    const library = emptyLibrary();
    const first = await saveIn(library, articleAt(LIVE, FERRY));
    const second = await saveIn(library, articleAt(LIVE, HARBOUR), 2);
    await setNote(library, first, 'On the ferry', 3);
    await setNote(library, second, 'On the harbour', 3);
    const other = emptyLibrary();
    await keep(other, 'own', ['Mine.']);
    const mine = await saveIn(other, articleAt(LIVE, HARBOUR), 1);
    const backup = await backupOf(library);
    expect(await restoreBackup(other, backup, asIs)).toMatchObject({ added: 1, updated: 1 });
    expect(await restoreBackup(other, backup, asIs)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
    expect(await countEntries(other)).toBe(3);
    expect(await textAt(other, mine)).toEqual(HARBOUR);
    expect((await other.notes.get(mine)) ?? null).toMatchObject({ text: 'On the harbour' });
    const ferry = await findSaved(other, articleAt(LIVE, FERRY));
    expect(await other.notes.get(ferry?.id ?? 0)).toMatchObject({ text: 'On the ferry' });
    await removeArticles(other, [mine], 5);
    expect(await restoreBackup(other, backup, asIs)).toMatchObject({ added: 1, unchanged: 1 });
    expect(await textAt(other, mine)).toEqual(HARBOUR);
  });

  it('keeps the fuller text against a newer part of it', async () => {
    const [library, other] = [emptyLibrary(), emptyLibrary()];
    await saveIn(library, articleAt(LIVE, FERRY.slice(0, 2)), 9);
    const id = await saveIn(other, articleAt(LIVE, FERRY), 1);
    await restoreBackup(other, await backupOf(library), asIs);
    expect(await textAt(other, id)).toEqual(FERRY);
    expect(await restoreBackup(other, await backupOf(library), asIs)).toMatchObject({ unchanged: 1 });
  });

  it('keeps both, whichever is newer, where one is a wall with the opening before it', async () => {
    const wall = [...FERRY.slice(0, 2), HARBOUR[0]];
    for (const [theirs, ours] of [
      [wall, FERRY],
      [FERRY, wall],
    ]) {
      for (const [theirTime, ourTime] of [
        [9, 1],
        [1, 9],
      ]) {
        const [library, other] = [emptyLibrary(), emptyLibrary()];
        await saveIn(library, articleAt(LIVE, theirs), theirTime);
        const id = await saveIn(other, articleAt(LIVE, ours), ourTime);
        expect(await restoreBackup(other, await backupOf(library), asIs)).toMatchObject({ added: 1 });
        expect(await textAt(other, id)).toEqual(ours);
        expect(await restoreBackup(other, await backupOf(library), asIs)).toMatchObject({ unchanged: 1 });
      }
    }
  });
});
