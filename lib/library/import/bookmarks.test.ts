import { describe, expect, it } from 'vitest';
import { emptyLibrary } from '../testing/sample-library';
import { readBookmarks } from './bookmarks';
import { importArticles } from './import-articles';
import { instantOf } from './imported';
import { readExport } from './read-export';

const file = (lines: string) =>
  `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<H1>Bookmarks</H1>\n<DL><p>\n${lines}\n</DL><p>\n`;

describe('a date of an export', () => {
  it.each([
    [1_700_000_000, '2023-11-14'],
    [1_700_000_000_000, '2023-11-14'],
    ['1700000000000000', '2023-11-14'],
    // Microseconds since 1601.
    ['13344473600000000', '2023-11-14'],
    ['2023-11-14 08:00:00', '2023-11-14'],
  ])('%s is read as %s', (value, day) => {
    expect(new Date(instantOf(value) ?? 0).toISOString().slice(0, 10)).toBe(day);
  });

  it.each(['', '0', '-5', '1e99', 'soon', null, Number.NaN])('%s is none', (value) => {
    expect(instantOf(value)).toBeNull();
  });
});

describe('bookmarks', () => {
  it('have folders and entities of any name', async () => {
    const { items } = await readBookmarks(
      '<h1>Constructor</h1><ul><li><a href="https://quay.test/1">&constructor; &amp; co</a></ul>',
    );
    expect(items).toMatchObject([{ title: '&constructor; & co', tags: ['Constructor'] }]);
  });

  it('keep notes whole that hold links, tags and signs', async () => {
    const { items } = await readBookmarks(
      file(`<DT><A HREF="https://quay.test/1" TAGS="web">&lt;b&gt; and <i>so</i> on</A>
<DD>The <script> element & more: a < b,<br>see <a href="https://quay.test/minutes">the minutes</a> and <b>that
<DT><A HREF="https://quay.test/2">Second</A>
<DT><A HREF="https://quay.test/3">Third</A>`),
    );
    expect(items.map(({ title, note }) => [title, note])).toEqual([
      ['<b> and so on', 'The <script> element & more: a < b, see the minutes and that'],
      ['Second', ''],
      ['Third', ''],
    ]);
  });

  it("of Instapaper are unread, archived, favourites, or in the reader's own list", async () => {
    const list = (name: string, path: string) =>
      `<h1>${name}</h1><ol><li><a href="https://quay.test/${path}">${path} &amp; co</a></li></ol>`;
    const html = `<!DOCTYPE html><html><head><title>Instapaper: Export</title></head><body>${list('Unread', 'a')}${list('Ships', 'b')}${list('Archive', 'c')}${list('Starred', 'd')}</body></html>`;
    const { items } = await readBookmarks(html);
    expect(items.map(({ title, archived, favourite, tags }) => ({ title, archived, favourite, tags }))).toEqual([
      { title: 'a & co', archived: false, favourite: false, tags: [] },
      { title: 'b & co', archived: false, favourite: false, tags: ['Ships'] },
      { title: 'c & co', archived: true, favourite: false, tags: [] },
      { title: 'd & co', archived: false, favourite: true, tags: [] },
    ]);
  });
});

it('an export brought in twice adds what is new, and nothing else', async () => {
  const head = 'title,url,time_added,tags,status\n';
  const rows =
    'Ferry,https://quay.test/1?utm_source=pocket,1700000000,a|b,unread\nQuay,https://quay.test/2,1600000000,,archive\n';
  const library = emptyLibrary();
  const bring = async (text: string) => importArticles(library, (await readExport(new Blob([text]))).items, { now: 1 });
  expect(await bring(head + rows)).toMatchObject({ added: 2 });
  expect(await bring(`${head}${rows}New,https://quay.test/3,1700000100,,unread\n`)).toMatchObject({
    added: 1,
    updated: 0,
    unchanged: 2,
  });
});
