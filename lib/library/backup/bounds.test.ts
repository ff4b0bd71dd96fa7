import { expect, it } from 'vitest';
import { getArticle, listEntries } from '../articles/list';
import { exportArticles } from '../export/files';
import { setNote } from '../highlights/highlights';
import { readExport } from '../import/read-export';
import { emptyLibrary, keep } from '../testing/sample-library';
import { backupStream } from './backup';
import { restoreBackup } from './restore';

const asIs = { sanitize: (html: string) => html };

it('a backup has every article that was saved, also one with a very long address', async () => {
  const library = emptyLibrary();
  const url = `https://courier.test/long?q=${'a'.repeat(20_000)}`;
  const id = await keep(library, 'long', ['One.'], { url, canonicalUrl: url });
  expect((await getArticle(library, id))?.entry.url).toBe('https://courier.test/long');
  const backup = await new Response(backupStream(library, { now: 0 })).blob();
  expect(await restoreBackup(emptyLibrary(), backup, asIs)).toMatchObject({ added: 1, damaged: [] });
});

it.each(['blob:https://courier.test/1', 'about:blank', `https://courier.test/${'a'.repeat(9000)}`])(
  'an article without an address to open again is refused: %#',
  async (url) => {
    const saving = keep(emptyLibrary(), 'x', ['One.'], { url, canonicalUrl: url });
    await expect(saving).rejects.toMatchObject({ code: 'noAddress' });
  },
);

it('what a backup says is bounded and cleaned', async () => {
  const library = emptyLibrary();
  await keep(library, 'a', ['One two.'], { savedAt: 5 });
  const text = await new Response(backupStream(library, { now: 0 })).text();
  await expect(
    restoreBackup(emptyLibrary(), new Blob([text.replace('"version":1', '"version":-1')]), asIs),
  ).rejects.toMatchObject({ code: 'unknown' });
  const odd = text
    .replace('"tags":[]', '"tags":["","  ","Ships"]')
    .replace(/"wordCount":\d+/, '"wordCount":9007199254740991')
    .replace('"savedAt":5', `"savedAt":${Date.now() * 2}`);
  const other = emptyLibrary();
  await restoreBackup(other, new Blob([odd]), asIs);
  const [entry] = (await listEntries(other)).entries;
  expect(entry).toMatchObject({ tags: ['Ships'], wordCount: 8, savedAt: 5 });
});

it('a formula behind a semicolon or a tab is text in a table', async () => {
  const library = emptyLibrary();
  const id = await keep(library, 'a', ['One.'], { byline: ['x', '=HYPERLINK("http://evil.test")', '+1'] });
  const { blob } = await exportArticles(library, [id], 'csv');
  expect(await blob.text()).toContain(`"x; '=HYPERLINK(""http://evil.test""); '+1"`);
});

it('a note of blanks alone is written into a table at once', async () => {
  const library = emptyLibrary();
  const id = await keep(library, 'a', ['One.']);
  await setNote(library, id, `${'\t'.repeat(400_000)}x; =1+1`, 1);
  const { blob } = await exportArticles(library, [id], 'csv');
  expect(await blob.text()).toContain(" '=1+1");
}, 60_000);

it('an export has so many rows at most', async () => {
  const row = '{"url":"https://a.test/1","is_archived":0}';
  const rows = (count: number) => new Blob([`[${Array.from({ length: count }, () => row).join()}]`]);
  expect((await readExport(rows(50_000))).items).toHaveLength(50_000);
  await expect(readExport(rows(200_001))).rejects.toMatchObject({ code: 'tooLarge' });
  await expect(readExport(new Blob(['url\n', 'x\n'.repeat(200_001)]))).rejects.toMatchObject({ code: 'tooLarge' });
}, 120_000);
