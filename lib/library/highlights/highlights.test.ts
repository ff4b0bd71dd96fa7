import { describe, expect, it } from 'vitest';
import { removeArticles, restoreArticles } from '../articles/remove';
import { findIds } from '../search/find';
import { parseQuery } from '../search/query';
import { emptyLibrary, keep } from '../testing/sample-library';
import {
  addHighlight,
  changeHighlight,
  getNote,
  highlightsOf,
  listHighlights,
  listNotes,
  putHighlights,
  removeHighlights,
  setNote,
} from './highlights';

const PARAGRAPHS = ['The ferry left at dawn.', 'The captain said the sea was calm that day.'];
const CALM = { block: 1, start: 21, end: 33 };

describe('highlights', () => {
  it('hold the words they stand on', async () => {
    const library = emptyLibrary();
    const id = await keep(library, 'ferry', PARAGRAPHS);
    const added = await addHighlight(library, id, [CALM], { note: 'Really?', colour: 'green', at: 5 });
    expect(added).toMatchObject({ colour: 'green', note: 'Really?', anchors: [{ quote: 'sea was calm' }] });
    expect(await highlightsOf(library, id)).toEqual([added]);
    expect(await changeHighlight(library, added.id, { note: '', at: 6 })).toMatchObject({ note: '', updatedAt: 6 });
  });

  it('move with the text when the article is saved again, or are kept as orphans and come back', async () => {
    const library = emptyLibrary();
    const id = await keep(library, 'ferry', PARAGRAPHS);
    await addHighlight(library, id, [CALM], { at: 5 });
    await keep(library, 'ferry', ['Updated.', ...PARAGRAPHS]);
    expect(await highlightsOf(library, id)).toMatchObject([{ orphaned: false, anchors: [{ block: 2, start: 21 }] }]);
    await keep(library, 'ferry', ['Updated.', PARAGRAPHS[0], 'The captain said not a word about the weather.']);
    expect(await highlightsOf(library, id)).toMatchObject([{ orphaned: true, anchors: [{ quote: 'sea was calm' }] }]);
    await keep(library, 'ferry', PARAGRAPHS);
    expect(await highlightsOf(library, id)).toMatchObject([{ orphaned: false, anchors: [CALM] }]);
  });

  it('are refused outside the text, and on what is not in the library', async () => {
    const library = emptyLibrary();
    const id = await keep(library, 'ferry', PARAGRAPHS);
    await expect(addHighlight(library, id, [{ block: 9, start: 0, end: 1 }], { at: 1 })).rejects.toMatchObject({
      code: 'invalid',
    });
    await expect(addHighlight(library, 99, [CALM], { at: 1 })).rejects.toMatchObject({ code: 'missing' });
  });

  it('go and come back with their article, and by themselves', async () => {
    const library = emptyLibrary();
    const id = await keep(library, 'ferry', PARAGRAPHS);
    const added = await addHighlight(library, id, [CALM], { at: 5 });
    await setNote(library, id, 'Call the harbour.', 6);
    await removeArticles(library, [id], 7);
    expect((await listHighlights(library)).highlights).toEqual([]);
    expect(await getNote(library, id)).toBeNull();
    await restoreArticles(library, [id]);
    expect(await highlightsOf(library, id)).toEqual([added]);
    expect(await getNote(library, id)).toEqual({ articleId: id, text: 'Call the harbour.', updatedAt: 6 });
    await putHighlights(library, await removeHighlights(library, [added.id]));
    expect(await highlightsOf(library, id)).toEqual([added]);
  });

  it('are listed over all articles, latest first, by the page', async () => {
    const library = emptyLibrary();
    for (let i = 0; i < 5; i++) {
      await addHighlight(library, await keep(library, `n${i}`, PARAGRAPHS), [CALM], { at: i < 3 ? 1 : i });
    }
    const first = await listHighlights(library, { limit: 3 });
    const second = await listHighlights(library, { limit: 3, after: first.next });
    const titles = [...first.highlights, ...second.highlights].map(({ entry }) => entry.title);
    expect(titles.slice(0, 2)).toEqual(['About n4', 'About n3']);
    expect(new Set(titles).size).toBe(5);
    expect(second.next).toBeNull();
  });

  it('are found by what the reader wrote', async () => {
    const library = emptyLibrary();
    const id = await keep(library, 'ferry', PARAGRAPHS);
    const other = await keep(library, 'other', PARAGRAPHS);
    await addHighlight(library, id, [CALM], { note: 'Contradicts the inquiry', at: 1 });
    await setNote(library, other, 'For the essay', 1);
    expect(await findIds(library, parseQuery('inqui'))).toEqual([id]);
    expect(await findIds(library, parseQuery('essay ferry '))).toEqual([other]);
    expect(await findIds(library, parseQuery('has:highlight'))).toEqual([id]);
    expect(await findIds(library, parseQuery('has:note'))).toEqual([other]);
    await setNote(library, other, ' ', 2);
    expect(await findIds(library, parseQuery('has:note'))).toEqual([]);
  });
});

it('notes on articles are listed with their articles, the latest first', async () => {
  const library = emptyLibrary();
  const ferry = await keep(library, 'ferry', PARAGRAPHS);
  const quay = await keep(library, 'quay', ['The quay was sold.']);
  await setNote(library, ferry, 'Ask the captain.', 5);
  await setNote(library, quay, 'Who bought it?', 9);
  expect((await listNotes(library)).map(({ note, entry }) => [note.text, entry.id])).toEqual([
    ['Who bought it?', quay],
    ['Ask the captain.', ferry],
  ]);
  await removeArticles(library, [quay], 10);
  expect((await listNotes(library)).map(({ entry }) => entry.id)).toEqual([ferry]);
});
