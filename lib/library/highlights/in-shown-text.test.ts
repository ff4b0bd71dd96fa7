import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { saveArticle } from '../articles/save';
import { openLibrary } from '../database/open';
import { sampleArticle } from '../testing/sample-article';
import { highlightFromText, highlightsInText } from './in-shown-text';

const SAVED = ['The ferry to Orsa sank on Monday.', 'Forty people were on board.'];
const NOW = ['This story was updated at noon.', ...SAVED, 'A hearing begins in April.'];
const shown = sampleArticle('ferry', NOW).blocks;
const FACTS = { people: [], figures: [], dates: [] };

let library = openLibrary();
let id = 0;
beforeEach(async () => {
  library = openLibrary();
  ({ id } = await saveArticle(library, { article: sampleArticle('ferry', SAVED), facts: FACTS, savedAt: 1 }));
});
afterEach(() => library.delete());

const mark = (block: number) =>
  highlightFromText(library, id, shown, [{ block, start: 0, end: NOW[block].length }], { colour: 'green', at: 2 });

it('marks words of the page in the text that is saved, wherever they are there', async () => {
  const highlight = await mark(2);
  expect(highlight?.anchors).toMatchObject([{ block: 1, quote: 'Forty people were on board.' }]);
});

it('marks nothing where the saved text has not these words', async () => {
  expect(await mark(3)).toBeNull();
  expect(await highlightsInText(library, id, shown)).toEqual([]);
});

it('shows the highlights where the page has their words now', async () => {
  await mark(2);
  expect(await highlightsInText(library, id, shown)).toMatchObject([{ orphaned: false, anchors: [{ block: 2 }] }]);
  const without = shown.slice(0, 2);
  expect(await highlightsInText(library, id, without)).toMatchObject([{ orphaned: true, anchors: [{ block: 1 }] }]);
});

it('says that an article is no longer there', async () => {
  await expect(
    highlightFromText(library, 99, shown, [{ block: 1, start: 0, end: 9 }], { colour: 'green', at: 2 }),
  ).rejects.toMatchObject({ code: 'missing' });
});
