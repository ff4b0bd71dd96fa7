import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { getArticle, getEntries, listEntries } from '../articles/list';
import { changeEntries } from '../articles/organise';
import type { Library } from '../database/schema';
import { addHighlight, getNote, highlightsOf, setNote } from '../highlights/highlights';
import { importArticles } from '../import/import-articles';
import { readExport } from '../import/read-export';
import { findIds } from '../search/find';
import { parseQuery } from '../search/query';
import { emptyLibrary, keep, peopleFacts } from '../testing/sample-library';
import { exportArticles } from './files';
import { highlightsMarkdown, toMarkdown } from './markdown';
import { citationOf, quoteWithSource } from './text';

const PARAGRAPHS = ['The ferry *left* at dawn.', 'Nobody said why.'];

describe('exportArticles', () => {
  it('writes Markdown with front matter, note, highlights and text', async () => {
    const library = emptyLibrary();
    const html =
      '<h2>Dawn</h2><p>The <strong>ferry</strong> *left*.</p><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>';
    const id = await keep(library, 'ferry', PARAGRAPHS, {
      title: 'A "ferry": lost',
      html,
      facts: peopleFacts('Ida Lund'),
    });
    await changeEntries(library, [id], { addTags: ['at sea'] }, 1);
    await setNote(library, id, 'Ask the port.', 2);
    await addHighlight(library, id, [{ block: 1, start: 0, end: 11 }], { note: 'Who?', at: 3 });
    const { name, blob } = await exportArticles(library, [id], 'markdown');
    expect(name).toBe('2025-05-26 A ferry lost.md');
    expect(await blob.text()).toBe(`---
title: "A \\"ferry\\": lost"
author: ["Ida Lund"]
site: "The Courier"
url: "https://www.courier.test/ferry"
published: "2025-05-26T08:00:00+02:00"
saved: "1970-01-01T00:00:00.001Z"
tags: ["at-sea"]
people: ["[[Ida Lund]]"]
---

# A "ferry": lost

## Note

Ask the port.

## Highlights

> Nobody said

Who?

## Article

## Dawn

The **ferry** \\*left\\*.

| A | B |
|---|---|
| 1 | 2 |
`);
    const [entry] = (await getEntries(library, [id])).entries;
    expect(highlightsMarkdown(entry, await highlightsOf(library, id))).toBe(
      '## [A "ferry": lost](https://www.courier.test/ferry)\n\nIda Lund, The Courier, 2025-05-26\n\n> Nobody said\n\nWho?\n',
    );
  });

  it('has the facts that a reader is shown, and people as links to a note of their name', async () => {
    const library = emptyLibrary();
    const facts = peopleFacts('Ida Lund', 'J. [Jo] #1 Holm', 'Nobody Known');
    const said = facts.people.map((fact, i) => ({ ...fact, said: [], weight: i === 2 ? -9 : 1, detail: 'a baker' }));
    const id = await keep(library, 'b', PARAGRAPHS, { facts: { ...facts, people: said } });
    const text = await (await exportArticles(library, [id], 'markdown')).blob.text();
    expect(text).toContain('people: ["[[Ida Lund]]","[[J. Jo 1 Holm]]"]\n');
  });

  it('puts several into a zip, each under a name of its own', async () => {
    const library = emptyLibrary();
    const ids = [];
    for (const path of ['a', 'b']) ids.push(await keep(library, path, PARAGRAPHS, { title: '../same?' }));
    const { name, blob } = await exportArticles(library, ids, 'text');
    expect(name).toMatch(/^Throughline \d{4}-\d\d-\d\d\.zip$/);
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    expect(Object.keys(files)).toEqual(['2025-05-26 .. same.txt', '2025-05-26 .. same 2.txt']);
    expect(strFromU8(Object.values(files)[0])).toBe(
      '../same?\n\nIda Lund, The Courier, 2025-05-26\n\nThe ferry *left* at dawn.\n\nNobody said why.\n',
    );
  });

  it('writes HTML that runs nothing and shows titles as text', async () => {
    const library = emptyLibrary();
    const id = await keep(library, 'a', PARAGRAPHS, { title: '<script>x</script>', lang: '"><script>' });
    const html = await (await exportArticles(library, [id], 'html')).blob.text();
    expect(html).toContain('<h1>&lt;script&gt;x&lt;/script&gt;</h1>');
    expect(html).not.toContain('<script');
    expect(html).toContain('<p data-block="1">Nobody said why.</p>');
  });

  it('writes CSV that is read back, and runs no formula', async () => {
    const library = emptyLibrary();
    const id = await keep(library, 'a', PARAGRAPHS, { title: '=HYPERLINK("x"), two\nlines' });
    await changeEntries(library, [id], { addTags: ['x', 'y'] }, 1);
    const csv = await (await exportArticles(library, [id], 'csv')).blob.text();
    const { data } = Papa.parse(csv, { header: true, skipEmptyLines: true });
    expect(data).toMatchObject([{ title: '\'=HYPERLINK("x"), two lines', tags: 'x, y', state: 'unread', words: '8' }]);
  });

  it('writes CSV that our own import brings back: state, favourites, tags, dates and notes', async () => {
    const library = emptyLibrary();
    const ids = [await keep(library, 'a', PARAGRAPHS, { savedAt: 1000 }), await keep(library, 'b', PARAGRAPHS)];
    await changeEntries(library, ids.slice(0, 1), { state: 'archived', favourite: true, addTags: ['x', 'y, z'] }, 5);
    await setNote(library, ids[1], 'Two\n"lines"', 6);
    const { blob } = await exportArticles(library, ids, 'csv');
    const { items } = await readExport(blob);
    const other = emptyLibrary();
    await importArticles(other, items, { now: 9e12 });
    const told = async (from: Library) =>
      (await listEntries(from)).entries.map(({ canonicalUrl, title, state, favourite, tags, savedAt }) => {
        return { canonicalUrl, title, state, favourite, tags, savedAt };
      });
    expect(await told(other)).toEqual(await told(library));
    const [withNote] = await findIds(other, parseQuery('has:note'));
    expect((await getNote(other, withNote))?.text).toBe('Two\n"lines"');
  });
});

it('cites and quotes with the source', async () => {
  const library = emptyLibrary();
  const id = await keep(library, 'ferry', PARAGRAPHS);
  const saved = await getArticle(library, id);
  if (!saved) throw new Error('not saved');
  expect(citationOf(saved.entry, 'en-GB', Date.UTC(2025, 5, 3))).toBe(
    'Ida Lund: “About ferry”. The Courier, 26 May 2025. https://www.courier.test/ferry (3 June 2025).',
  );
  expect(quoteWithSource('left at dawn', saved.entry)).toBe(
    '“left at dawn”\n— Ida Lund, The Courier, 2025-05-26, https://www.courier.test/ferry',
  );
  expect(toMarkdown({ ...saved, article: null, facts: null, highlights: [], note: null, versions: [] })).not.toContain(
    '## Article',
  );
});

it('cites, sorts and names by the day of the outlet', async () => {
  const library = emptyLibrary();
  const late = await keep(library, 'late', PARAGRAPHS, { publishedAt: '2025-05-26T23:30:00-05:00' });
  const next = await keep(library, 'next', PARAGRAPHS, { publishedAt: '2025-05-27T01:00:00+09:00' });
  const sorted = await listEntries(library, { sort: { by: 'publishedAt', descending: false } });
  expect(sorted.entries.map(({ id }) => id)).toEqual([late, next]);
  expect(await findIds(library, parseQuery('before:2025-05-27'))).toEqual([late]);
  expect((await exportArticles(library, [late], 'text')).name).toBe('2025-05-26 About late.txt');
  expect(citationOf(sorted.entries[0], 'en-GB', Date.UTC(2025, 5, 3, 12))).toContain('The Courier, 26 May 2025.');
});

it('writes no formula into CSV, whatever comes before it', async () => {
  const library = emptyLibrary();
  const ids = [];
  for (const [i, byline] of ['@SUM(1)', ' =1+1', '＝1+1', '-1', '+1'].entries()) {
    ids.push(await keep(library, `f${i}`, PARAGRAPHS, { byline: [byline] }));
  }
  const csv = await (await exportArticles(library, ids, 'csv')).blob.text();
  const { data } = Papa.parse<{ author: string }>(csv, { header: true, skipEmptyLines: true });
  expect(data.map(({ author }) => author[0])).toEqual(["'", "'", "'", "'", "'"]);
});
