import { describe, expect, it } from 'vitest';
import type { Article } from '../../article/article';
import { countEntries, getArticle, getEntries, listEntries } from '../articles/list';
import { changeEntries, saveReading } from '../articles/organise';
import { removeArticles } from '../articles/remove';
import type { Library } from '../database/schema';
import { addHighlight, highlightsOf, setNote } from '../highlights/highlights';
import { emptyLibrary, keep, peopleFacts } from '../testing/sample-library';
import { backupStream, countSinceBackup, isBackupDue, noteBackup } from './backup';
import { planRestore, restoreBackup } from './restore';

const asIs = { sanitize: (html: string) => html };
const backupOf = (library: Library) => new Response(backupStream(library, { now: 0 })).blob();
const linesOf = async (library: Library) => (await (await backupOf(library)).text()).split('\n');

/** Thirty articles with everything a reader may add. */
async function fullLibrary(more: Partial<Article> = {}): Promise<Library> {
  const library = emptyLibrary();
  const ids: number[] = [];
  for (let i = 0; i < 30; i++) {
    ids.push(
      await keep(library, `n${i}`, [`The ferry number ${i} left.`, 'Naïve “quotes” \u2028 🚢'], {
        savedAt: i,
        facts: peopleFacts('Ida Lund'),
        ...more,
      }),
    );
  }
  await changeEntries(library, ids.slice(0, 9), { state: 'archived', addTags: ['Ships', 'x'] }, 100);
  await changeEntries(library, ids.slice(5, 12), { favourite: true }, 101);
  await saveReading(library, ids[3], { block: 1, progress: 0.4, at: 102 });
  await addHighlight(library, ids[4], [{ block: 0, start: 4, end: 9 }], { note: 'Check', at: 103 });
  await setNote(library, ids[4], 'Line one\nline two', 104);
  return library;
}

describe('a backup', () => {
  it('restored into an empty library gives the same library, record by record', async () => {
    const library = await fullLibrary();
    await removeArticles(library, [7], 200);
    const backup = await backupOf(library);
    const other = emptyLibrary();
    expect(await planRestore(other, backup)).toEqual({ added: 29, updated: 0, unchanged: 0, pictures: 0, damaged: [] });
    expect(await countEntries(other)).toBe(0);
    expect(await restoreBackup(other, backup, asIs)).toEqual({
      added: 29,
      updated: 0,
      unchanged: 0,
      pictures: 0,
      damaged: [],
    });
    for (const table of ['entries', 'bodies', 'facts', 'highlights', 'notes'] as const) {
      const kept = (rows: unknown[]) => rows.filter((row) => !(row instanceof Object && 'id' in row && row.id === 7));
      expect(await other.table(table).toArray()).toEqual(kept(await library.table(table).toArray()));
    }
    // An article that was removed so long ago does not come back.
    const kept = (lines: string[]) => lines.slice(1).filter((line) => !line.startsWith('{"removed"'));
    expect(kept(await linesOf(other))).toEqual(kept(await linesOf(library)));
  });

  it('restored twice changes nothing, and new articles get new ids', async () => {
    const library = await fullLibrary();
    const backup = await backupOf(library);
    expect(await restoreBackup(library, backup, asIs)).toMatchObject({ added: 0, updated: 0, unchanged: 30 });
    const other = emptyLibrary();
    const own = await keep(other, 'own', ['Mine.']);
    expect(await restoreBackup(other, backup, asIs)).toMatchObject({ added: 30 });
    expect((await getArticle(other, own))?.entry.title).toBe('About own');
    expect(await restoreBackup(other, backup, asIs)).toMatchObject({ unchanged: 30 });
    expect(await keep(other, 'next', ['Next.'])).toBe(32);
  });

  it('is remembered, for a reminder', async () => {
    const library = await fullLibrary();
    expect(await countSinceBackup(library)).toBe(30);
    await noteBackup(library, 20);
    expect(await countSinceBackup(library)).toBe(9);
  });

  it('is due when there is something to keep, and none was made for a week', async () => {
    const library = emptyLibrary();
    const [now, week] = [Date.UTC(2026, 0, 8), 7 * 24 * 60 * 60 * 1000];
    expect(await isBackupDue(library, now)).toBe(false);
    await keep(library, 'one', ['One.']);
    expect(await isBackupDue(library, now)).toBe(true);
    await noteBackup(library, now);
    expect(await isBackupDue(library, now + week - 1)).toBe(false);
    expect(await isBackupDue(library, now + week)).toBe(true);
  });

  it('is one JSON object', async () => {
    const parsed: unknown = JSON.parse(await (await backupOf(await fullLibrary())).text());
    expect(parsed).toMatchObject({ format: 'throughline-backup', version: 1, count: 30, skipped: 0 });
  });

  it('leaves damaged records out and counts them', async () => {
    const library = await fullLibrary();
    await library.entries.update(1, { title: undefined });
    await library.bodies.put({ id: 2, article: JSON.parse('{}') });
    expect(JSON.parse(await (await backupOf(library)).text())).toMatchObject({ count: 29, skipped: 2 });
  });

  it('merges: the newer of each field wins, nothing is dropped', async () => {
    const ours = emptyLibrary();
    const theirs = emptyLibrary();
    const text = 'The ferry left the harbour at dawn.';
    await keep(theirs, 'a', [text], { savedAt: 10, title: 'Older' });
    await addHighlight(theirs, 1, [{ block: 0, start: 4, end: 17 }], { at: 40 });
    await changeEntries(theirs, [1], { state: 'archived', addTags: ['theirs'] }, 50);
    await setNote(theirs, 1, 'Their note', 50);
    const id = await keep(ours, 'a', ['First.', text], { savedAt: 20, title: 'Newer' });
    await changeEntries(ours, [id], { favourite: true, addTags: ['ours'] }, 30);
    await setNote(ours, id, 'Our note', 60);
    const report = await restoreBackup(ours, await backupOf(theirs), asIs);
    expect(report).toEqual({ added: 0, updated: 1, unchanged: 0, pictures: 0, damaged: [] });
    const saved = await getArticle(ours, id);
    expect(saved?.entry).toMatchObject({ title: 'Newer', savedAt: 10, state: 'archived', favourite: true });
    expect(saved?.entry.tags).toEqual(['theirs', 'ours']);
    expect(saved?.article?.blocks).toHaveLength(2);
    expect(await highlightsOf(ours, id)).toMatchObject([
      { orphaned: false, anchors: [{ block: 1, quote: 'ferry left th' }] },
    ]);
    expect(await ours.notes.get(id)).toMatchObject({ text: 'Our note\n\nTheir note' });
  });

  it('brings back what was removed here', async () => {
    const library = await fullLibrary();
    const backup = await backupOf(library);
    await removeArticles(library, [5], 300);
    expect(await restoreBackup(library, backup, asIs)).toMatchObject({ added: 1, unchanged: 29 });
    expect((await getEntries(library, [5])).entries).toHaveLength(1);
  });
});

describe('a backup that is not right', () => {
  const codeOf = async (file: Blob, library = emptyLibrary()) => {
    const before = await listEntries(library);
    const failure: unknown = await restoreBackup(library, file, asIs).then(
      () => null,
      (error: unknown) => error,
    );
    expect(await listEntries(library)).toEqual(before);
    return failure instanceof Error && 'code' in failure ? failure.code : failure;
  };

  it('is refused before anything is changed', async () => {
    const text = await (await backupOf(await fullLibrary())).text();
    expect(await codeOf(new Blob([text.slice(0, text.length / 2)]))).toBe('truncated');
    expect(await codeOf(new Blob(['<html>']))).toBe('unknown');
    expect(await codeOf(new Blob([]))).toBe('empty');
    expect(await codeOf(new Blob([text.replace('"version":1', '"version":2')]))).toBe('newer');
    expect(await codeOf(new Blob([text.slice(0, 300), new Uint8Array([0xff, 0xfe]), text.slice(300)]))).toBe(
      'encoding',
    );
  });

  it('gives what can be read of it, and says which lines cannot', async () => {
    const lines = await linesOf(await fullLibrary());
    lines[3] = ',{"entry":{"id":3}}';
    lines[5] = lines[5].replace('"canonicalUrl":"https:', '"canonicalUrl":"javascript:');
    lines[6] = lines[6].replace('{"entry":{', '{"__proto__":{"polluted":1},"entry":{"__proto__":{"polluted":1},');
    const library = emptyLibrary();
    const report = await restoreBackup(library, new Blob([lines.join('\n')]), asIs);
    expect(report).toEqual({ added: 28, updated: 0, unchanged: 0, pictures: 0, damaged: [4, 6] });
    expect(Object.keys((await listEntries(library)).entries[0])).not.toContain('polluted');
  });

  it('has its HTML made safe', async () => {
    const backup = await backupOf(await fullLibrary({ html: '<script>steal()</script>' }));
    const library = emptyLibrary();
    await restoreBackup(library, backup, { sanitize: () => 'clean' });
    expect((await getArticle(library, 1))?.article?.html).toBe('clean');
  });

  it('can be stopped, and gone on with', async () => {
    const backup = await backupOf(await fullLibrary());
    const library = emptyLibrary();
    const stop = new AbortController();
    const restore = restoreBackup(library, backup, { ...asIs, signal: stop.signal, progress: () => stop.abort() });
    await expect(restore).rejects.toMatchObject({ name: 'AbortError' });
    expect(await countEntries(library)).toBe(20);
    expect(await restoreBackup(library, backup, asIs)).toMatchObject({ added: 10, unchanged: 20 });
  });
});
