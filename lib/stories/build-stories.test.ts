import { describe, expect, it } from 'vitest';
import { addToStories, previewStory } from './add-to-stories';
import { buildStories } from './build-stories';
import { applyStoryEdit } from './grouping/edit-stories';
import type { Story, StoryArticle } from './story';
import { describeArticle } from './terms/article-terms';
import { MemoryStories } from './testing/memory-stories';

function article(id: string, publishedAt: string, title: string, text: string): StoryArticle {
  const facts = { dates: [], figures: [], people: [] };
  return {
    id,
    title,
    siteName: `Outlet ${id}`,
    publishedAt,
    savedAt: publishedAt,
    lang: 'en',
    blocks: [{ text }],
    facts,
  };
}

const DAM = [
  article(
    'd1',
    '2025-03-03',
    'Crack found in Halden dam',
    'Engineers found a crack in the Halden dam above Merrow. Villagers in Merrow were told to pack. The Halden reservoir is being lowered, said engineer Ines Falk.',
  ),
  article(
    'd2',
    '2025-03-03',
    'Merrow told to pack as Halden dam leaks',
    'The Halden dam is leaking and Merrow may be evacuated. Ines Falk, an engineer, said the reservoir above Merrow was being lowered after a crack was found.',
  ),
  article(
    'd3',
    '2025-04-20',
    'Halden dam repair to take a year',
    'Repairs to the cracked Halden dam will take a year, engineer Ines Falk said. Merrow villagers may return when the reservoir is empty.',
  ),
];
const STRIKE = [
  article(
    's1',
    '2025-03-04',
    'Dockers walk out in Portsea',
    'Dockers in Portsea walked out over pay. The union led by Tom Rasch wants a rise; container ships queue outside the harbour.',
  ),
  article(
    's2',
    '2025-03-04',
    'Portsea harbour shut by dock strike',
    'A strike by dockers shut Portsea harbour. Container ships queue outside, and union leader Tom Rasch demands better pay.',
  ),
];
const ALL = [...DAM, ...STRIKE];
/** They are of one outlet, share a firm, and open with nothing else in common. */
const PHONES = [
  article(
    'p1',
    '2025-03-04',
    'New phones of Tidewell arrive in July',
    'Tidewell shows its new phones in July. Two of them fold, a ring counts steps, and the watch is thinner. Shops in Portsea take orders from Monday, and buyers get a case with every Tidewell phone that they choose.',
  ),
  article(
    'p2',
    '2025-03-04',
    'Tidewell must destroy its phones',
    'A court found that Tidewell copied an antenna. Judges in Merrow want every phone with it crushed. Tidewell appeals: the rights, it says, ended long ago. Lawyers think that Tidewell will pay the inventor.',
  ),
].map((one) => ({ ...one, siteName: 'Courier' }));

const groupsOf = (stories: Story[]) =>
  stories
    .map((story) =>
      story.articles
        .map((member) => member.article)
        .sort()
        .join(),
    )
    .sort();
const storyOf = (stories: Story[], id: string) => {
  const story = stories.find(({ articles }) => articles.some((member) => member.article === id));
  if (!story) throw new Error(`no story holds ${id}`);
  return story;
};
const rows = ALL.map(describeArticle);
const rename = (story: Story, name: string) =>
  applyStoryEdit({ kind: 'rename', story: story.id, name }, [story], rows).stories[0];
const merge = (stories: Story[]) =>
  applyStoryEdit({ kind: 'merge', stories: stories.map(({ id }) => id) }, stories, rows);
const split = (story: Story, articles: string[]) =>
  applyStoryEdit({ kind: 'split', story: story.id, articles }, [story], rows);

it('calls a story the same, whatever ids its articles have', () => {
  const text = 'Otters return to the Lune above Halden. Ines Falk counted otters in the Lune.';
  const named = (a: string, b: string) =>
    buildStories([
      article(a, '2025-03-03', 'Otters return to the Lune', text),
      article(b, '2025-03-03', 'To the Lune otters return', text),
    ]).map(({ name, articles }) => [name, articles.length]);
  expect(named('1', '2')).toEqual(named('2', '1'));
  expect(named('1', '2')).toHaveLength(1);
});

describe('buildStories', () => {
  it('puts what unfolds over weeks in one story, and one happening in one event', () => {
    const stories = buildStories(ALL);
    expect(groupsOf(stories)).toEqual(['d1,d2,d3', 's1,s2']);
    const [first, second, later] = storyOf(stories, 'd1').articles;
    expect(second.event).toBe(first.event);
    expect(later.event).not.toBe(first.event);
  });

  it('leaves two articles of one outlet apart that open with one name in common, though nothing else in the library is more alike', () => {
    expect(groupsOf(buildStories(PHONES))).toEqual(['p1', 'p2']);
  });

  it('gives the same result whatever the order of the articles', () => {
    expect(buildStories([...ALL].reverse())).toEqual(buildStories(ALL));
  });

  it('says why an article is in its story', () => {
    const [, second] = storyOf(buildStories(ALL), 'd1').articles;
    expect(second.because).toMatchObject({ by: 'similarity', daysApart: 0 });
    expect(second.because.words).toContain('Halden');
  });

  it('keeps ids and the names the reader gave', () => {
    const before = buildStories(ALL);
    const renamed = before.map((story) => (story === storyOf(before, 'd1') ? rename(story, 'My dam') : story));
    const after = buildStories(ALL, { stories: renamed });
    expect(storyOf(after, 'd3')).toMatchObject({ id: storyOf(before, 'd1').id, name: 'My dam', renamed: true });
  });

  it('takes any text', () => {
    const odd = ['', '🦕', 'a'.repeat(5000), '。。。', '\u0000'].map((text, i) => article(`o${i}`, '', text, text));
    expect(groupsOf(buildStories(odd)).join().split(',')).toHaveLength(5);
  });
});

describe("the reader's decisions", () => {
  it('a merge holds', () => {
    const stories = buildStories(ALL);
    const { stories: merged, removed, decisions } = merge(stories);
    expect(removed).toHaveLength(1);
    expect(groupsOf(buildStories(ALL, { stories: merged, decisions }))).toEqual(['d1,d2,d3,s1,s2']);
  });

  it('a split holds, for articles saved later too', () => {
    const dam = storyOf(buildStories(ALL), 'd1');
    const { stories, decisions } = split(dam, ['d3']);
    expect(groupsOf(buildStories(ALL, { stories, decisions }))).toEqual(['d1,d2', 'd3', 's1,s2']);
  });

  it('a move holds', () => {
    const stories = buildStories(ALL);
    const [from, to] = [storyOf(stories, 'd1'), storyOf(stories, 's1')];
    const move = { kind: 'move', from: from.id, to: to.id, article: 'd3' } as const;
    const edit = applyStoryEdit(move, [from, to], rows);
    expect(groupsOf(buildStories(ALL, { stories: edit.stories, decisions: edit.decisions }))).toEqual([
      'd1,d2',
      'd3,s1,s2',
    ]);
  });

  it('a later decision overrides an earlier one', () => {
    const dam = storyOf(buildStories(ALL), 'd1');
    const parts = split(dam, ['d3']);
    const merged = merge(parts.stories);
    const decisions = [...parts.decisions, ...merged.decisions];
    expect(groupsOf(buildStories(ALL, { decisions }))).toEqual(['d1,d2,d3', 's1,s2']);
  });

  it('two stories the reader named stay two', () => {
    const dam = storyOf(buildStories(ALL), 'd1');
    const { stories } = split(dam, ['d3']);
    const named = stories.map((story, i) => rename(story, `Named ${i}`));
    const names = buildStories(ALL, { stories: named }).filter(({ renamed }) => renamed);
    expect(names.map(({ name }) => name).sort()).toEqual(['Named 0', 'Named 1']);
  });
});

describe('addToStories', () => {
  const placed = async (articles: StoryArticle[]) => {
    const store = new MemoryStories();
    for (const saved of articles) await addToStories(store, saved);
    return store;
  };

  it('places articles one by one as the whole library would be grouped', async () => {
    const store = await placed(ALL);
    expect(groupsOf([...store.stories.values()])).toEqual(['d1,d2,d3', 's1,s2']);
  });

  it('leaves an article alone that opens with one name in common with another of its outlet', async () => {
    const store = new MemoryStories();
    for (const one of PHONES) await addToStories(store, one);
    expect(groupsOf([...store.stories.values()])).toEqual(['p1', 'p2']);
  });

  it('leaves an article that is saved again where it is, and counts it once', async () => {
    const store = await placed([...ALL, DAM[0]]);
    expect(groupsOf([...store.stories.values()])).toEqual(['d1,d2,d3', 's1,s2']);
    expect(store.termCounts.articles).toBe(5);
  });

  it('names the saved article that a new one copies', async () => {
    const long = { ...DAM[0], blocks: DAM.flatMap(({ blocks }) => blocks) };
    const store = await placed([long]);
    expect((await addToStories(store, { ...long, id: 'copy', siteName: 'Other' })).duplicateOf).toBe('d1');
    expect((await addToStories(store, DAM[2])).duplicateOf).toBeNull();
  });

  it('does not put an article where the reader took it from', async () => {
    const store = await placed([DAM[0]]);
    store.decided.push({ kind: 'cannotLink', articles: ['d2'], from: ['d1'] });
    const { story } = await addToStories(store, DAM[1]);
    expect(story.articles.map(({ article: id }) => id)).toEqual(['d2']);
  });

  it('puts an article where the reader has put it before, however unlike', async () => {
    const store = await placed([DAM[0], STRIKE[0]]);
    store.decided.push({ kind: 'mustLink', articles: ['s2', 'd1'] });
    const { story } = await addToStories(store, { ...STRIKE[1], blocks: [{ text: 'The Halden dam at Merrow.' }] });
    expect(story.articles.map(({ article: id }) => id)).toEqual(['d1', 's2']);
    expect(story.articles[1].because.by).toBe('reader');
  });

  it('says where an article would go, and keeps nothing of it', async () => {
    const store = await placed(DAM.slice(0, 2));
    const { story } = await previewStory(store, DAM[2]);
    expect(story.articles.map(({ article: id }) => id)).toEqual(['d1', 'd2', 'd3']);
    expect(store.articles.has('d3')).toBe(false);
    expect(store.termCounts.articles).toBe(2);
    expect(groupsOf([...store.stories.values()])).toEqual(['d1,d2']);
  });
});
