import { describe, expect, it } from 'vitest';
import type { Library } from '../database/schema';
import { emptyLibrary, keep } from '../testing/sample-library';
import { editStories, undoStoryEdit } from './edit';
import { storyOf } from './list';
import { placeSaved } from './place';
import { regroupLibrary } from './regroup';
import { listSuggestions } from './suggestions';

/** Two articles on gravel works that share too little to be one story unasked, and one on something else. */
async function nearlyOneStory(): Promise<{ library: Library; ids: number[] }> {
  const library = emptyLibrary();
  const texts = [
    [
      'Gravel works at Ostrava Hill to grow',
      'The works may grow by half, to the edge of a quarry nobody uses, planners in Lindqvist county said, and supply gravel for the northern railway, which needs two million tonnes. The owners promise forty jobs and a road for lorries, out of sight. A vote of the assembly comes in autumn, after a hearing that anybody may attend.',
    ],
    [
      'Dust alarms families below the hill',
      'Families in the village of Sant Mikel fear for their health. A doctor, Jana Prohaska, measured the dust of lorries at the school; the quarry did not answer her letters. She has kept a list of coughs since winter, of children and of the old, and showed it to a newspaper. The mayor promised a filter for the kindergarten, wet streets in dry weeks and a second doctor. Parents want more: a bypass, a fence of trees, trucks with covers. Windows stay shut on hot days; laundry dries in cellars, and a bakery gave up its garden tables.',
    ],
    ['Choir wins prize', 'A choir of children from the islands sang its way to the first prize; their conductor wept.'],
  ];
  const ids: number[] = [];
  for (const [i, [title, text]] of texts.entries()) {
    ids.push(
      await keep(library, `q${i}`, [text], { title, siteName: `Outlet ${i}`, publishedAt: `2025-05-0${1 + 4 * i}` }),
    );
  }
  for (const id of ids) await placeSaved(library, id);
  return { library, ids };
}

const pairs = async (library: Library, about: string | null = null) =>
  (await listSuggestions(library, 9, about)).map(({ stories }) =>
    stories.flatMap(({ articles }) => articles.map(({ article }) => Number(article))).sort(),
  );
const idOf = async (library: Library, article: number) => (await storyOf(library, article))?.id ?? '';

describe('listSuggestions', () => {
  it('names two stories that may be one, with what they share', async () => {
    const { library, ids } = await nearlyOneStory();
    expect(await pairs(library)).toEqual([ids.slice(0, 2)]);
    const [{ score, because }] = await listSuggestions(library, 9);
    expect(score).toBeGreaterThan(0);
    expect(because.words).toContain('quarry');
    await regroupLibrary(library);
    expect(await pairs(library, await idOf(library, ids[0]))).toEqual([ids.slice(0, 2)]);
    expect(await pairs(library, await idOf(library, ids[2]))).toEqual([]);
  });

  it('makes no suggestion twice that the reader dismissed, unless it is undone', async () => {
    const { library } = await nearlyOneStory();
    const [{ stories }] = await listSuggestions(library, 9);
    const undo = await editStories(library, { kind: 'keepApart', stories: [stories[0].id, stories[1].id] });
    expect(await pairs(library)).toEqual([]);
    await regroupLibrary(library);
    expect(await pairs(library)).toEqual([]);
    await undoStoryEdit(library, undo);
    await regroupLibrary(library);
    expect(await pairs(library)).toHaveLength(1);
  });

  it('leaves out what was merged or put out of sight', async () => {
    const { library, ids } = await nearlyOneStory();
    const [one, other] = [await idOf(library, ids[0]), await idOf(library, ids[1])];
    await undoStoryEdit(library, await editStories(library, { kind: 'merge', stories: [one, other] }));
    expect(await pairs(library)).toHaveLength(1);
    await editStories(library, { kind: 'ignore', story: one, ignored: true });
    expect(await pairs(library)).toEqual([]);
    await editStories(library, { kind: 'ignore', story: one, ignored: false });
    await editStories(library, { kind: 'merge', stories: [one, other] });
    expect(await pairs(library)).toEqual([]);
  });
});
