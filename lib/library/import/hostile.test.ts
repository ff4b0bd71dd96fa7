import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NO_FACTS } from '../../facts/facts';
import { countEntries, getArticle, listEntries } from '../articles/list';
import type { Library } from '../database/schema';
import { highlightsOf } from '../highlights/highlights';
import { countFacets } from '../search/facet-counts';
import { sampleArticle } from '../testing/sample-article';
import { emptyLibrary } from '../testing/sample-library';
import { importArticles } from './import-articles';
import type { ImportedContent } from './imported';
import { readExport } from './read-export';

const NOW = Date.UTC(2026, 0, 1);
const POCKET = 'title,url,time_added,tags,status\n';
const SCRIPT = '<script>globalThis.ran=1</script><img src=x onerror="globalThis.ran=1">';

const readContent = ({ html, title }: ImportedContent) => ({
  article: sampleArticle('x', [html.replace(/<[^>]*>/g, '')], { title }),
  facts: NO_FACTS,
});

const zipOf = (files: Record<string, string | Uint8Array>, level: 0 | 9 = 9) =>
  new Uint8Array(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file]),
      ),
      { level },
    ),
  );

/** Gives the reason why a file is refused; `read` when it is not. */
async function codeOf(...parts: BlobPart[]): Promise<unknown> {
  try {
    await readExport(new Blob(parts));
    return 'read';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}

async function bringIn(library: Library, ...parts: BlobPart[]) {
  const { items, skipped } = await readExport(new Blob(parts));
  const report = await importArticles(library, items, { now: NOW, readContent });
  return { ...report, skipped: [...skipped, ...report.skipped] };
}

/** A file of each format with two articles, in the hands of somebody who means ill. */
const q = JSON.stringify;
const HOSTILE: Record<string, BlobPart> = {
  Pocket: `${POCKET}"${SCRIPT.replaceAll('"', '""')}",https://a.test/1,1700000000,__proto__|constructor,unread\nX,javascript:alert(1),1,,unread\n`,
  'Pocket (zip)': zipOf({
    '../../part_000000.csv': `${POCKET}${SCRIPT.replaceAll('"', '')},https://a.test/1,1,__proto__,unread\nX,data:text/html;x,1,,unread\n`,
    __proto__: 'x',
    'annotations/__proto__.json': `[{"url":"https://a.test/1","title":"x","highlights":[{"quote":${q(SCRIPT)}}]}]`,
  }),
  Instapaper: `URL,Title,Selection,Folder,Timestamp,Tags\nhttps://a.test/1,"${SCRIPT.replaceAll('"', '""')}",${SCRIPT.replaceAll('"', '')},__proto__,1e99,"[""constructor""]"\nvbscript:x,X,,Unread,1,[]\n`,
  'Readwise Reader': `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n"${SCRIPT.replaceAll('"', '""')}",https://a.test/1,__proto__,"['__proto__']",not a date,-5,archive,True\nX,file:///etc/passwd,1,[],,Infinity,new,True\n`,
  Omnivore: `[{"__proto__":{"polluted":1},"slug":"__proto__","url":"https://a.test/1","title":${q(SCRIPT)},"state":"Active","readingProgress":1e999,"labels":["__proto__"],"savedAt":"x"},{"slug":"../x","url":"javascript:alert(1)","title":"X","savedAt":null}]`,
  'Omnivore (zip)': zipOf({
    'metadata_0_to_1.json': `[{"slug":"a","url":"https://a.test/1","title":${q(SCRIPT)},"savedAt":1},{"slug":"__proto__","url":"javascript:x","title":"X","savedAt":1}]`,
    'content/a.html': `<p>Text ${SCRIPT}</p>`,
    'highlights/a.md': `> ${SCRIPT}\n\n${SCRIPT}`,
  }),
  wallabag: `[{"is_archived":0,"is_starred":0,"url":"https://a.test/1","title":${q(SCRIPT)},"content":${q(SCRIPT)},"tags":["__proto__",{"label":"constructor"}],"annotations":[{"quote":${q(SCRIPT)},"text":${q(SCRIPT)}}],"__proto__":{"polluted":1}},{"is_archived":1,"url":"javascript:alert(1)","title":"X"}]`,
  Karakeep: `{"__proto__":{"polluted":1},"bookmarks":[{"__proto__":{"polluted":1},"createdAt":1e400,"title":${q(SCRIPT)},"tags":["__proto__"],"content":{"type":"link","url":"https://a.test/1"},"note":${q(SCRIPT)}},{"title":"X","content":{"type":"link","url":"javascript:alert(1)"}}]}`,
  Bookmarks: `<!DOCTYPE NETSCAPE-Bookmark-file-1><script>globalThis.ran=1</script><DL><DT><H3>__proto__</H3><DL><DT><A HREF="https://a.test/1" ADD_DATE="-1" TAGS="constructor" onclick="globalThis.ran=1">&lt;script&gt;globalThis.ran=1&lt;/script&gt;</A><DD>x</DL><DT><A HREF="javascript:alert(1)">X</A></DL>`,
};

describe('a hostile export', () => {
  it.each(Object.entries(HOSTILE))(
    'of %s brings in an entry that does no harm, and no address that runs',
    async (_, file) => {
      const library = emptyLibrary();
      const report = await bringIn(library, file);
      expect(report).toMatchObject({ added: 1, updated: 0 });
      expect(report.skipped).toHaveLength(1);
      const [entry] = (await listEntries(library)).entries;
      expect(entry).toMatchObject({ canonicalUrl: 'https://a.test/1', site: 'a.test' });
      expect(entry.title).not.toBe('');
      expect(Number.isFinite(entry.savedAt)).toBe(true);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      expect(Object.hasOwn(Array.prototype, 'polluted')).toBe(false);
      expect('ran' in globalThis).toBe(false);
    },
  );

  it('is cut where it is too long, and freed of control characters', async () => {
    const library = emptyLibrary();
    const long = `a\u0000b${'x'.repeat(200_000)}`;
    const bookmark = {
      createdAt: 1,
      title: long,
      tags: ['y\u0000z', ...Array.from({ length: 5000 }, (_, i) => `t${i}`)],
      content: { type: 'link', url: 'https://a.test/1' },
      note: long,
    };
    const other = { ...bookmark, content: { type: 'link', url: `https://a.test/${'x'.repeat(100_000)}` } };
    const report = await bringIn(library, JSON.stringify({ bookmarks: [bookmark, other] }));
    expect(report).toMatchObject({ added: 1, skipped: [{ reason: 'notAnAddress' }] });
    const [entry] = (await listEntries(library)).entries;
    expect(entry.title).toHaveLength(500);
    expect(entry.title.startsWith('abx')).toBe(true);
    expect(entry.tags).toHaveLength(1000);
    expect((await countFacets(library, 'tag')).map(({ shown }) => shown)).toContain('yz');
  });

  it('keeps as many highlights of one article as the library holds', async () => {
    const library = emptyLibrary();
    const annotations = Array.from({ length: 11_000 }, (_, i) => ({ quote: `word ${i}`, text: '' }));
    const rows = [
      { is_archived: 0, url: 'https://a.test/1', title: 'One', content: '<p>word 7 is here</p>', annotations },
    ];
    await bringIn(library, JSON.stringify(rows));
    expect(await highlightsOf(library, 1)).toHaveLength(10_000);
    expect((await getArticle(library, 1))?.article?.blocks[0].text).toBe('word 7 is here');
  });

  it('with rows that are none is read around them', async () => {
    const rows = [null, 7, 'x', [], { slug: 'a', url: 5 }, { slug: 'a', url: 'https://a.test/1', title: 'One' }];
    const { service, items, skipped } = await readExport(new Blob([JSON.stringify(rows)]));
    expect(service).toBe('Omnivore');
    expect(items).toMatchObject([{ title: 'One' }]);
    expect(skipped.map(({ row, reason }) => `${row} ${reason}`)).toEqual(
      ['#1', '#2', '#3', '#4', '#5'].map((row) => `${row} damaged`),
    );
  });
});

describe('a file that is not right', () => {
  const rows = Array.from({ length: 60 }, (_, i) => `T${i},https://a.test/${i},1700000000,x|y,unread\n`).join('');
  const html = '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF="https://a.test/1">One</A></DL>';
  const utf16 = (text: string) => new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer);
  const zip = zipOf({ 'a.csv': POCKET + rows, 'b.csv': POCKET + rows });

  it.each<[string, string, BlobPart[]]>([
    ['nothing', 'empty', []],
    ['blanks', 'empty', ['  \n ']],
    ['another table', 'unknown', ['a,b,c\n1,2,3']],
    ['another object', 'unknown', ['{"a":1}']],
    ['other objects', 'unknown', ['[{"a":1}]']],
    ['a list of nothing', 'unknown', ['[null,null]']],
    ['a web page', 'unknown', ['<html><p>Hello']],
    ['half a JSON list', 'damaged', ['[{"url":"https://a.test/", ']],
    ['half of wallabag', 'damaged', [String(HOSTILE.wallabag).slice(0, -50)]],
    ['a row that stops within quotes', 'truncated', [POCKET, rows, '"Title, https://a.te']],
    ['a quote that is never closed', 'truncated', [POCKET, '"x,https://a.test/,1,,unread\n', rows]],
    ['bookmarks that stop within a tag', 'truncated', [html.slice(0, 80)]],
    ['Latin-1', 'encoding', [POCKET, new Uint8Array([0xe9, 0x2c])]],
    ['UTF-16 without a mark', 'encoding', [utf16(POCKET + rows)]],
    ['zeros in the middle', 'encoding', [POCKET, rows, new Uint8Array(4096), rows]],
    ['a picture', 'encoding', [new Uint8Array([0x89, 0x50, 0, 0, 0, 1, 2, 3])]],
    ['a zip in name only', 'unknown', ['PK\u0003\u0004', 'rubbish']],
    ['a zip of something else', 'unknown', [zipOf({ 'read.me': 'hi' })]],
    ['half a zip', 'damaged', [zip.slice(0, zip.length / 2)]],
    ['a zip with a hole', 'damaged', [zip.slice(0, 100), new Uint8Array(60), zip.slice(160)]],
  ])('%s: %s', async (_, code, parts) => {
    expect(await codeOf(...parts)).toBe(code);
  });

  it('is taken up to a last row that is cut off', async () => {
    const library = emptyLibrary();
    const report = await bringIn(library, POCKET, rows, 'Half,https://a.te');
    expect(report).toMatchObject({ added: 60, skipped: [{ row: 'Half', reason: 'damaged' }] });
    expect(await countEntries(library)).toBe(60);
    // A whole one may lack the end of its line.
    expect(await bringIn(library, POCKET, 'Whole,https://b.test/,1,,unread')).toMatchObject({ added: 1, skipped: [] });
  });

  it('is read in UTF-16 and UTF-8 with their marks, as spreadsheets write them', async () => {
    const text = `\ufeff${POCKET}Ærø,https://a.test/,1700000000,,unread`;
    for (const part of [utf16(text), text]) {
      expect((await readExport(new Blob([part]))).items).toMatchObject([{ title: 'Ærø' }]);
    }
  });

  it('is refused when a zip unpacks to more than any export', async () => {
    const limits = { file: 100_000, unpacked: 2 ** 20, files: 10 };
    const bomb = new Blob([
      zipOf(Object.fromEntries(['1', '2', '3'].map((n) => [`${n}.csv`, new Uint8Array(2 ** 19)]))),
    ]);
    expect(bomb.size).toBeLessThan(10_000);
    await expect(readExport(bomb, limits)).rejects.toMatchObject({ code: 'tooLarge' });
    const many = new Blob([zipOf(Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`${i}.csv`, 'url\n'])))]);
    await expect(readExport(many, limits)).rejects.toMatchObject({ code: 'tooLarge' });
    await expect(readExport(new Blob(['x'.repeat(100_001)]), limits)).rejects.toMatchObject({ code: 'tooLarge' });
  });

  it.each<[string, string, BlobPart[]]>([
    ['open tags', 'truncated', ['<A '.repeat(200_000)]],
    ['a name without a value', 'read', [`<A ${'a'.repeat(300_000)}>x</A>`]],
    ['quotes without a row', 'truncated', [POCKET, '"'.repeat(200_001)]],
    ['a row without an end', 'truncated', [POCKET, '"', 'x'.repeat(5_000_000)]],
    ['a list of escaped quotes', 'read', [POCKET, 't,https://a.test/1,1,"[', '""\\'.repeat(100_000), ']",unread\n']],
    ['entities without an end', 'read', ['<A HREF="https://a.test/1">', '&a'.repeat(300_000), '</A>']],
  ])('is walked in linear time: %s', async (_, code, parts) => {
    expect(await codeOf(...parts)).toBe(code);
  });
});
