// Dexie watches only where the browser has a database at all.
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { formatRoute, type Place, parseRoute, type Route } from '../../../components/shared/route';
import { findFacts } from '../../../lib/facts/find-facts';
import type { ReadContent } from '../../../lib/library/import/import-articles';
import type { ImportedContent } from '../../../lib/library/import/imported';
import { getStory } from '../../../lib/library/stories/list';
import { sampleArticle } from '../../../lib/library/testing/sample-article';
import { emptyLibrary } from '../../../lib/library/testing/sample-library';
import { findFigureSeries } from '../../../lib/stories/figures/figure-series';
import { keyEvents } from '../../../lib/stories/timeline/key-events';
import { buildTimeline } from '../../../lib/stories/timeline/timeline';

const library = emptyLibrary();
const route = signal<Route>(parseRoute('#/stories'));
const go = (place: Place) => {
  route.value = parseRoute(formatRoute(place));
};
const undo = vi.hoisted(() => ({ run: (): Promise<unknown> => Promise.resolve() }));
const warn = vi.fn();
vi.mock('../state/app', () => ({
  library,
  route,
  go,
  warn,
  language: { plural: String },
  offerUndo: (_: string, run: () => Promise<unknown>) => {
    undo.run = run;
  },
}));
vi.mock('./story-actions', () => ({ catchUp: () => undefined }));

/** Reads the paragraphs of the sample, which are all that is in its markup. */
function read({ url, title, html, publishedAt, lang }: ImportedContent): ReadContent {
  const paragraphs = [...html.matchAll(/<p>(.*?)<\/p>/g)].map(([, text]) => text);
  const siteName = /content="([^"]*)"/.exec(html)?.[1] ?? '';
  const article = sampleArticle('', paragraphs, { url, canonicalUrl: url, title, siteName, publishedAt, lang });
  return { article, facts: findFacts(article, { people: null }) };
}
vi.mock('./transfer-content', () => ({ contentReader: () => ({ read, close: () => undefined }) }));
const { isLoadingSample, loadSample, removeSampleStory } = await import('./sample-actions');

beforeEach(() => go({ page: 'stories' }));
afterAll(() => library.delete());

it('loads the sample until its story can be shown, and goes there', async () => {
  const loading = loadSample();
  expect(isLoadingSample.value).toBe(true);
  await loading;
  expect(warn.mock.calls).toEqual([]);
  expect(isLoadingSample.value).toBe(false);
  expect(route.value.page).toBe('story');
  expect((await getStory(library, route.value.id ?? ''))?.entries).toHaveLength(5);
});

it('stays where the reader went while it was loaded', async () => {
  const loading = loadSample();
  go({ page: 'settings' });
  await loading;
  expect(route.value.page).toBe('settings');
});

it('tells one number of the dead: that of the latest event is the last of its figure, which has each of them', async () => {
  await loadSample();
  const open = await getStory(library, route.value.id ?? '');
  const { events } = buildTimeline(open?.story ?? { id: '', articles: [] }, open?.articles ?? []);
  const dead = findFigureSeries(open?.articles ?? []).find(({ predicate }) => predicate === 'killed');
  expect(dead?.points.map(({ value }) => value)).toEqual([9, 12, 13, 14]);
  const told = [...keyEvents(events, 18)].filter(({ planned }) => !planned).map(({ text }) => text);
  expect(told.at(-1)).toContain('14 people killed');
});

it('leads from the sample’s story back to all stories when the sample is removed', async () => {
  await loadSample();
  await removeSampleStory();
  expect(route.value).toMatchObject({ page: 'stories' });
  await undo.run();
  go({ page: 'people' });
  await removeSampleStory();
  expect(route.value.page).toBe('people');
});
