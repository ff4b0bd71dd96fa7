import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { NO_FACTS } from '../../facts/facts';
import { DAY_MS } from '../../text/calendar';
import { sampleArticle } from '../testing/sample-article';
import { emptyLibrary, keep, peopleFacts } from '../testing/sample-library';
import { findSaved } from './find-saved';
import { countEntries, getArticle, listEntries } from './list';
import { purgeRemoved, removeArticles, restoreArticles } from './remove';
import { saveArticle } from './save';

describe('saveArticle', () => {
  it('keeps the article, its facts and a row with its lead facts', async () => {
    const library = emptyLibrary();
    const article = sampleArticle('ferry', ['The ferry sank.', 'Nobody was hurt.']);
    const facts = peopleFacts('Anna Berg', 'Olof Dahl', 'Per Ek', 'Siv Falk');
    const { id, isNew } = await saveArticle(library, { article, facts, savedAt: 1000 });
    expect(isNew).toBe(true);
    expect(await getArticle(library, id)).toMatchObject({ article, facts });
    const [entry] = (await listEntries(library)).entries;
    expect(entry).toMatchObject({
      id,
      title: 'About ferry',
      site: 'courier.test',
      state: 'unread',
      savedAt: 1000,
      lead: { people: ['Anna Berg', 'Olof Dahl', 'Per Ek'] },
    });
  });

  it('survives closing: another connection finds it', async () => {
    const factory = new IDBFactory();
    const first = emptyLibrary(factory);
    const id = await keep(first, 'ferry', ['The ferry sank.']);
    first.close();
    expect((await getArticle(emptyLibrary(factory), id))?.article?.blocks[0].text).toBe('The ferry sank.');
  });

  it('updates an address that is known, and keeps its id and saved date', async () => {
    const library = emptyLibrary();
    const id = await keep(library, 'ferry', ['The ferry left at dawn.'], { savedAt: 1 });
    const again = await saveArticle(library, {
      article: sampleArticle('ferry', ['The ferry left at dawn. It sank.'], { title: 'Now known' }),
      facts: NO_FACTS,
      savedAt: 2,
    });
    expect(again).toEqual({ id, isNew: false });
    expect(await countEntries(library)).toBe(1);
    expect(await getArticle(library, id)).toMatchObject({
      entry: { savedAt: 1, updatedAt: 2, title: 'Now known' },
      article: { blocks: [{ text: 'The ferry left at dawn. It sank.' }] },
    });
  });

  it('never gives an id twice, even after everything was removed and purged', async () => {
    const library = emptyLibrary();
    const id = await keep(library, 'one', ['One.']);
    await removeArticles(library, [id], 0);
    await purgeRemoved(library, 1e12);
    expect(await keep(library, 'two', ['Two.'])).toBeGreaterThan(id);
  });

  it('keeps two saves of one address at the same moment as one article', async () => {
    const factory = new IDBFactory();
    const [one, two] = [emptyLibrary(factory), emptyLibrary(factory)];
    await Promise.all([keep(one, 'ferry', ['A.']), keep(two, 'ferry', ['A.']), keep(one, 'other', ['C.'])]);
    expect(await countEntries(one)).toBe(2);
  });

  it('refuses what is not an article, and keeps nothing of it', async () => {
    const library = emptyLibrary();
    const article = { ...sampleArticle('ferry', ['A.']), wordCount: Number.NaN };
    const saving = saveArticle(library, { article, facts: NO_FACTS, savedAt: 1 });
    await expect(saving).rejects.toMatchObject({ name: 'LibraryError', code: 'invalid' });
    expect(await countEntries(library)).toBe(0);
  });

  it('keeps nothing of a save that fails half way', async () => {
    const library = emptyLibrary();
    await keep(library, 'first', ['Before.']);
    library.facts.hook('creating', () => {
      throw Object.assign(new Error('disk'), { name: 'QuotaExceededError' });
    });
    await expect(keep(library, 'ferry', ['A.'])).rejects.toMatchObject({ code: 'full' });
    expect(await countEntries(library)).toBe(1);
    expect(await library.bodies.count()).toBe(1);
    expect(await library.segments.count()).toBe(1);
  });

  it('tries once more when the browser gives no reason', async () => {
    const library = emptyLibrary();
    let failures = 0;
    library.facts.hook('creating', () => {
      if (failures++ === 0) throw Object.assign(new Error('?'), { name: 'UnknownError' });
    });
    await keep(library, 'ferry', ['A.']);
    expect(await countEntries(library)).toBe(1);
  });

  it('mends a damaged row when its address is saved again', async () => {
    const library = emptyLibrary();
    const id = await keep(library, 'ferry', ['A.']);
    await library.entries.update(id, { title: undefined });
    expect((await listEntries(library)).skipped).toBe(1);
    expect(await keep(library, 'ferry', ['A.'])).toBe(id);
    expect(await listEntries(library)).toMatchObject({ skipped: 0, entries: [{ id }] });
  });
});

describe('removeArticles', () => {
  it('removes, and brings back as it was, from another tab too', async () => {
    const factory = new IDBFactory();
    const library = emptyLibrary(factory);
    const ids = [await keep(library, 'one', ['One.']), await keep(library, 'two', ['Two.'])];
    const before = await listEntries(library);
    expect(await removeArticles(library, [...ids, 99], 5)).toEqual(ids);
    expect(await countEntries(library)).toBe(0);
    expect(await findSaved(library, sampleArticle('one', ['One.']))).toBeNull();
    library.close();
    const reopened = emptyLibrary(factory);
    expect(await restoreArticles(reopened, ids)).toEqual(ids);
    expect(await listEntries(reopened)).toEqual(before);
    expect((await getArticle(reopened, ids[0]))?.article?.blocks).toEqual([{ type: 'paragraph', text: 'One.' }]);
  });

  it('lets a removed address be saved again, as new, with the same id', async () => {
    const library = emptyLibrary();
    const id = await keep(library, 'ferry', ['The ferry left at dawn.'], { savedAt: 1 });
    await removeArticles(library, [id], 2);
    const article = sampleArticle('ferry', ['The ferry left at dawn.', 'B.']);
    expect(await saveArticle(library, { article, facts: NO_FACTS, savedAt: 3 })).toEqual({ id, isNew: true });
    expect((await getArticle(library, id))?.entry.savedAt).toBe(3);
    expect(await restoreArticles(library, [id])).toEqual([]);
    expect((await getArticle(library, id))?.article?.blocks[1].text).toBe('B.');
  });

  it('brings a removed text back whole when a save has only its opening', async () => {
    const library = emptyLibrary();
    const paragraphs = [
      'The ferry left the quay at dawn.',
      'It sank in the sound.',
      'All forty people on it were saved.',
    ];
    const id = await keep(library, 'ferry', paragraphs, { savedAt: 1 });
    await removeArticles(library, [id], 2);
    const opening = sampleArticle('ferry', paragraphs.slice(0, 1));
    expect(await saveArticle(library, { article: opening, facts: NO_FACTS, savedAt: 3 })).toEqual({ id, isNew: true });
    const kept = await getArticle(library, id);
    expect(kept?.article?.blocks.map(({ text }) => text)).toEqual(paragraphs);
    expect(kept?.entry).toMatchObject({ savedAt: 3, updatedAt: 3 });
  });

  it('purges after thirty days, not before', async () => {
    const library = emptyLibrary();
    const day = DAY_MS;
    const id = await keep(library, 'ferry', ['A.']);
    await removeArticles(library, [id], 0);
    expect(await purgeRemoved(library, 29 * day)).toBe(0);
    expect(await purgeRemoved(library, 31 * day)).toBe(1);
    expect(await library.bodies.count()).toBe(0);
    expect(await restoreArticles(library, [id])).toEqual([]);
  });
});
