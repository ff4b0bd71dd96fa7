import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NO_FACTS } from '../../facts/facts';
import { countEntries, getArticle, getEntries, listEntries } from '../articles/list';
import { changeEntries, saveReading } from '../articles/organise';
import type { Library } from '../database/schema';
import { getNote, highlightsOf } from '../highlights/highlights';
import { findIds } from '../search/find';
import { parseQuery } from '../search/query';
import { sampleArticle } from '../testing/sample-article';
import { emptyLibrary, keep } from '../testing/sample-library';
import { importArticles } from './import-articles';
import { type ImportedContent, imported } from './imported';
import { readExport } from './read-export';

const NOW = Date.UTC(2026, 0, 1);
const SAVED = Date.UTC(2024, 4, 6, 7, 8, 9);
const SECONDS = SAVED / 1000;

/** Stands in for the page's parser: a paragraph of the text. */
const readContent = ({ html, title, byline }: ImportedContent) => ({
  article: sampleArticle('x', [html.replace(/<[^>]*>/g, '')], { title, byline }),
  facts: NO_FACTS,
});

async function importText(library: Library, text: string | Uint8Array<ArrayBuffer>) {
  const { service, items } = await readExport(new Blob([text]));
  const report = await importArticles(library, items, { now: NOW, readContent });
  return { service, ...report };
}

const entriesOf = async (library: Library, text = '') =>
  (await listEntries(library, { query: parseQuery(text), sort: { by: 'savedAt', descending: false } })).entries;

describe('importing', () => {
  it('takes Pocket CSV: state, tags and dates; rows are said to have no text yet', async () => {
    const library = emptyLibrary();
    const csv = `title,url,time_added,tags,status
"The ferry, lost",https://a.test/ferry?utm_source=pocket#top,${SECONDS},sea|big ships,archive
https://b.test/,https://b.test/,${SECONDS + 1},,unread
No address,,${SECONDS},,unread
Bad,javascript:alert(1),${SECONDS},,unread
`;
    const report = await importText(library, csv);
    expect(report).toMatchObject({ service: 'Pocket', added: 2, updated: 0 });
    expect(report.skipped).toEqual([{ row: 'javascript:alert(1)', reason: 'notAnAddress' }]);
    expect((await readExport(new Blob([csv]))).skipped).toEqual([{ row: 'No address', reason: 'noAddress' }]);
    expect(await entriesOf(library)).toMatchObject([
      {
        title: 'The ferry, lost',
        canonicalUrl: 'https://a.test/ferry',
        state: 'archived',
        tags: ['sea', 'big ships'],
        savedAt: SAVED,
        hasText: false,
      },
      { title: 'https://b.test/', state: 'unread', tags: [] },
    ]);
    expect(await entriesOf(library, 'is:unsaved ferry')).toHaveLength(1);
    expect(await importText(library, csv)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
  });

  it('takes a Pocket zip, with its highlights', async () => {
    const library = emptyLibrary();
    const zip = zipSync({
      'part_000000.csv': strToU8(`title,url,time_added,tags,status\nFerry,https://a.test/f,${SECONDS},,unread\n`),
      'part_000001.csv': strToU8(`title,url,time_added,tags,status\nPort,https://a.test/p,${SECONDS},,archive\n`),
      'annotations/part_000000.json': strToU8(
        JSON.stringify([
          { url: 'https://a.test/f', title: 'Ferry', highlights: [{ quote: 'the sea was calm', created_at: SECONDS }] },
        ]),
      ),
    });
    expect(await importText(library, new Uint8Array(zip))).toMatchObject({ service: 'Pocket', added: 2 });
    const [id] = await findIds(library, parseQuery('has:highlight'));
    expect(await highlightsOf(library, id)).toMatchObject([
      { orphaned: true, anchors: [{ quote: 'the sea was calm' }] },
    ]);
    // Once the text is saved, it finds its place.
    await keep(library, 'f', ['They said the sea was calm that day.'], {
      url: 'https://a.test/f',
      canonicalUrl: 'https://a.test/f',
    });
    expect(await highlightsOf(library, id)).toMatchObject([{ orphaned: false, anchors: [{ block: 0, start: 10 }] }]);
  });

  it('takes Instapaper and Readwise Reader CSV', async () => {
    const library = emptyLibrary();
    await importText(
      library,
      `URL,Title,Selection,Folder,Timestamp,Tags
https://a.test/1,One,Quoted words,Starred,${SECONDS},"[""x"", ""y, z""]"
https://a.test/2,Two,,Long reads,${SECONDS + 1},[]
https://a.test/3,Three,,Archive,${SECONDS + 2},`,
    );
    expect(await entriesOf(library)).toMatchObject([
      { favourite: true, tags: ['x', 'y, z'], savedAt: SAVED },
      { tags: ['Long reads'], state: 'unread' },
      { state: 'archived', tags: [] },
    ]);
    expect((await getNote(library, 1))?.text).toBe('Quoted words');
    const reader = emptyLibrary();
    await importText(
      reader,
      `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
One,https://a.test/1,01a,"['war', 'peace talks']",2024-05-06 07:08:09.000000+00:00,0.4,archive,True`,
    );
    expect(await entriesOf(reader)).toMatchObject([
      { tags: ['war', 'peace talks'], savedAt: SAVED, state: 'archived', reading: { progress: 0.4 } },
    ]);
  });

  it('takes an Omnivore zip with texts and highlights', async () => {
    const library = emptyLibrary();
    const metadata = [
      {
        id: '1',
        slug: 'ferry-1',
        url: 'https://a.test/f',
        title: 'Ferry',
        author: 'Ida Lund',
        state: 'Archived',
        readingProgress: 50,
        labels: ['sea'],
        savedAt: new Date(SAVED).toISOString(),
      },
      {
        id: '2',
        slug: 'port-2',
        url: 'https://a.test/p',
        title: 'Port',
        state: 'Active',
        readingProgress: 0,
        labels: [],
        savedAt: new Date(SAVED + 1).toISOString(),
      },
      { id: '3', title: 'No slug' },
    ];
    const zip = zipSync({
      'metadata_0_to_20.json': strToU8(JSON.stringify(metadata)),
      'content/ferry-1.html': strToU8('<p>They said the sea was calm that day.</p>'),
      'highlights/ferry-1.md': strToU8('# Ferry\n\n> the sea\n> was calm\n\nReally?\n\n> that day\n'),
    });
    const report = await importText(library, new Uint8Array(zip));
    expect(report).toMatchObject({ service: 'Omnivore', added: 2, skipped: [] });
    const [ferry, port] = await entriesOf(library);
    expect(ferry).toMatchObject({ state: 'archived', tags: ['sea'], hasText: true, byline: ['Ida Lund'] });
    expect(port).toMatchObject({ hasText: false, state: 'unread' });
    expect((await getArticle(library, ferry.id))?.article?.blocks[0].text).toContain('sea was calm');
    expect(await highlightsOf(library, ferry.id)).toMatchObject([
      { note: 'Really?', orphaned: false, anchors: [{ start: 10, quote: 'the sea was calm' }] },
      { orphaned: false, anchors: [{ quote: 'that day' }] },
    ]);
    expect(await findIds(library, parseQuery('calm '))).toEqual([ferry.id]);
  });

  it('takes wallabag and Karakeep JSON', async () => {
    const library = emptyLibrary();
    const wallabag = [
      {
        is_archived: 1,
        is_starred: 1,
        tags: ['x'],
        id: 1,
        title: 'One',
        url: 'https://a.test/1',
        content: '<p>Otters swim here.</p>',
        created_at: '2024-05-06T07:08:09+0000',
        published_by: ['Ida Lund'],
        language: 'en',
        annotations: [{ text: 'Good', quote: 'Otters swim', created_at: '2024-05-06T07:08:09+0000' }],
      },
      { is_archived: 0, is_starred: 0, tags: [{ label: 'y' }], url: 'https://a.test/2', title: null, content: '' },
      'not a record',
    ];
    expect(await importText(library, JSON.stringify(wallabag))).toMatchObject({ service: 'wallabag', added: 2 });
    expect(await entriesOf(library)).toMatchObject([
      { title: 'One', state: 'archived', favourite: true, tags: ['x'], savedAt: SAVED, hasText: true },
      { title: 'https://a.test/2', tags: ['y'], savedAt: NOW, hasText: false },
    ]);
    expect(await highlightsOf(library, 1)).toMatchObject([{ note: 'Good', orphaned: false }]);
    const other = emptyLibrary();
    const karakeep = {
      bookmarks: [
        {
          createdAt: SECONDS,
          title: 'One',
          tags: ['x'],
          content: { type: 'link', url: 'https://a.test/1' },
          note: 'Mine',
          archived: true,
        },
        { createdAt: SECONDS, title: 'A thought', tags: [], content: { type: 'text', text: 'Hm.' }, note: null },
      ],
    };
    const contents = await readExport(new Blob([JSON.stringify(karakeep)]));
    expect(contents.skipped).toEqual([{ row: 'A thought', reason: 'noAddress' }]);
    await importArticles(other, contents.items, { now: NOW });
    expect(await entriesOf(other)).toMatchObject([{ title: 'One', tags: ['x'], state: 'archived', savedAt: SAVED }]);
    expect((await getNote(other, 1))?.text).toBe('Mine');
  });

  it('takes bookmarks: folders and tags', async () => {
    const library = emptyLibrary();
    const html = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p>
  <DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
  <DL><p>
    <DT><A HREF="https://a.test/1?a=1&amp;b=2" ADD_DATE="${SECONDS}" TAGS="x,y">Ships &amp; ports</A>
    <DD>Worth it
    <DT><H3>News</H3>
    <DL><p><DT><A HREF="https://a.test/2">Two</A></DL><p>
    <DT><A HREF="place:sort=8">Recent</A>
  </DL><p>
</DL>`;
    const report = await importText(library, html);
    expect(report).toMatchObject({
      service: 'Bookmarks',
      added: 2,
      skipped: [{ row: 'place:sort=8', reason: 'notAnAddress' }],
    });
    expect(await entriesOf(library)).toMatchObject([
      { canonicalUrl: 'https://a.test/1?a=1&b=2', title: 'Ships & ports', tags: ['x', 'y'], savedAt: SAVED },
      { title: 'Two', tags: ['News'] },
    ]);
  });

  it('leaves what the reader has alone, and adds to it', async () => {
    const library = emptyLibrary();
    const id = await keep(library, 'ferry', ['Text.'], { savedAt: SAVED + 9e6, title: 'Mine' });
    await changeEntries(library, [id], { addTags: ['own'] }, SAVED + 9e6);
    const csv = `title,url,time_added,tags,status\nTheirs,https://www.courier.test/ferry,${SECONDS},pocket,archive`;
    expect(await importText(library, csv)).toMatchObject({ updated: 1, added: 0 });
    expect((await getEntries(library, [id])).entries).toMatchObject([
      { title: 'Mine', hasText: true, state: 'unread', tags: ['own', 'pocket'], savedAt: SAVED },
    ]);
  });

  it('of a file without dates, again, takes nothing back', async () => {
    const library = emptyLibrary();
    const content = { url: 'https://a.test/1', title: 'One', html: 'From the file.', byline: [], publishedAt: null };
    const item = imported({
      url: 'https://a.test/1',
      title: 'One',
      note: 'Noted',
      progress: 0.2,
      highlights: [{ quote: 'the file', note: '', at: null }],
      content: { ...content, lang: null },
    });
    await importArticles(library, [item], { now: NOW, readContent });
    expect(await entriesOf(library)).toMatchObject([{ savedAt: NOW }]);
    await changeEntries(library, [1], { state: 'archived' }, NOW + 1);
    await saveReading(library, 1, { block: 0, progress: 0.9, at: NOW + 1 });
    const again = await importArticles(library, [item], { now: NOW + 9e6, readContent });
    expect(again).toMatchObject({ added: 0, updated: 0, unchanged: 1 });
    expect(await entriesOf(library)).toMatchObject([{ savedAt: NOW, state: 'archived', reading: { progress: 0.9 } }]);
  });

  it('keeps the text of an article that a file lists first as an address only, and all tags and highlights', async () => {
    const library = emptyLibrary();
    const url = 'https://a.test/ferry';
    const content = { url, title: 'The ferry', html: '<p>It sank.</p>', byline: [], publishedAt: null, lang: 'en' };
    const highlights = [{ quote: 'It sank', note: '', at: SAVED }];
    const items = [imported({ url, tags: ['sea'] }), imported({ url, tags: ['lost'], content, highlights })];
    await importArticles(library, items, { now: NOW, readContent });
    const [entry] = await entriesOf(library);
    expect(entry).toMatchObject({ hasText: true, tags: ['sea', 'lost'] });
    expect((await getArticle(library, entry.id))?.article?.blocks).toMatchObject([{ text: 'It sank.' }]);
    expect(await highlightsOf(library, entry.id)).toMatchObject([{ orphaned: false }]);
  });

  it('can be stopped, keeps what was done, and goes on', async () => {
    const library = emptyLibrary();
    const rows = Array.from({ length: 120 }, (_, i) => `T${i},https://a.test/${i},${SECONDS},,unread`);
    const { items } = await readExport(new Blob([`title,url,time_added,tags,status\n${rows.join('\n')}`]));
    const stop = new AbortController();
    const stopped = importArticles(library, items, { now: NOW, signal: stop.signal, progress: () => stop.abort() });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(await countEntries(library)).toBe(50);
    expect(await importArticles(library, items, { now: NOW })).toMatchObject({ added: 70, unchanged: 50 });
  });
});
