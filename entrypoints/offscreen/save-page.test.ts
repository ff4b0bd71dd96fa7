// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { getArticle, listEntries } from '../../lib/library/articles/list';
import { openLibrary } from '../../lib/library/database/open';
import { highlightsOf } from '../../lib/library/highlights/highlights';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => path } } }));
const { savePage } = await import('./save-page');

const URL_OF_PAGE = 'https://news.example/news/bridge';
const PROSE =
  'The council met on Monday evening, and after two hours of talk it put the decision off until the autumn, as it had done before.';
const STORY = `<title>The bridge stays shut</title><body><h1>The bridge stays shut</h1><article>${`<p>${PROSE}</p>`.repeat(4)}<p onclick="evil()">The bridge cost 40 million euros.<img src="x" onerror="evil()"></p></article></body>`;

const request = (html: string, savedAt = 1_000) => ({
  savedAt,
  withPictures: false,
  snapshot: { url: URL_OF_PAGE, html, selection: '', isLoading: false, isPdf: false },
});

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await openLibrary().delete();
});

it('keeps the article with its facts, sanitised, and in a story', async () => {
  expect(await savePage(request(STORY))).toEqual({ outcome: 'saved' });
  const library = openLibrary();
  const [entry] = (await listEntries(library)).entries;
  expect(entry).toMatchObject({
    savedAt: 1_000,
    lead: { figures: expect.arrayContaining([expect.stringContaining('40')]) },
  });
  const saved = await getArticle(library, entry?.id ?? 0);
  expect(saved?.article?.html).not.toContain('evil');
  expect(await library.stories.count()).toBe(1);
  library.close();
});

it('keeps what is selected, where that is asked for', async () => {
  const page = request(STORY);
  const snapshot = { ...page.snapshot, selection: `<p>${PROSE}</p>` };
  expect(await savePage({ ...page, snapshot, scope: 'selection' })).toEqual({ outcome: 'saved' });
  const library = openLibrary();
  const [entry] = (await listEntries(library)).entries;
  expect((await getArticle(library, entry?.id ?? 0))?.article?.blocks.map(({ text }) => text)).toEqual([PROSE]);
  library.close();
  expect(await savePage({ ...page, scope: 'selection' })).toEqual({ outcome: 'problem', kind: 'empty' });
});

it('highlights what is selected when the article is kept, and once however often it is saved', async () => {
  const page = request(STORY);
  const selected = (selection: string, savedAt: number) => ({
    ...page,
    savedAt,
    snapshot: { ...page.snapshot, selection },
  });
  const quotes = async () => {
    const library = openLibrary();
    const [entry] = (await listEntries(library)).entries;
    const found = await highlightsOf(library, entry?.id ?? 0);
    library.close();
    return found.map(({ anchors }) => anchors.map(({ quote }) => quote));
  };
  expect(await savePage(selected('The bridge cost <b>40 million</b> euros.', 1_000))).toEqual({ outcome: 'saved' });
  expect(await quotes()).toEqual([['The bridge cost 40 million euros.']]);
  await savePage(selected('The bridge cost 40 million euros.', 2_000));
  expect(await quotes()).toEqual([['The bridge cost 40 million euros.']]);
  await savePage(selected('Subscribe to our letters', 3_000));
  expect(await quotes()).toEqual([['The bridge cost 40 million euros.']]);
});

it('says why a page is not kept', async () => {
  expect(await savePage(request('<body></body>'))).toEqual({ outcome: 'problem', kind: 'empty' });
  const pdf = request('');
  expect(await savePage({ ...pdf, snapshot: { ...pdf.snapshot, isPdf: true } })).toEqual({
    outcome: 'problem',
    kind: 'pdf',
  });
});

it('says what the library could not do, and keeps nothing', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await savePage(request(STORY))).toEqual({ outcome: 'failed', code: 'unavailable' });
  vi.unstubAllGlobals();
  const library = openLibrary();
  expect(await library.entries.count()).toBe(0);
  library.close();
});
