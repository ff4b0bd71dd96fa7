import { describe, expect, it } from 'vitest';
import { addToStories, emptyShelf } from './add-to-stories';
import { buildStories } from './build-stories';
import { mergeStories, moveArticle, renameStory, splitStory } from './grouping/edit-stories';
import type { Story, StoryArticle } from './story';
import { describeArticle } from './terms/article-terms';

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

describe('buildStories', () => {
  it('puts what unfolds over weeks in one story, and one happening in one event', () => {
    const stories = buildStories(ALL);
    expect(groupsOf(stories)).toEqual(['d1,d2,d3', 's1,s2']);
    const [first, second, later] = storyOf(stories, 'd1').articles;
    expect(second.event).toBe(first.event);
    expect(later.event).not.toBe(first.event);
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
    const renamed = before.map((story) => (story === storyOf(before, 'd1') ? renameStory(story, 'My dam') : story));
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
    const { stories: merged, removed, decisions } = mergeStories(stories, rows);
    expect(removed).toHaveLength(1);
    expect(groupsOf(buildStories(ALL, { stories: merged, decisions }))).toEqual(['d1,d2,d3,s1,s2']);
  });

  it('a split holds, for articles saved later too', () => {
    const dam = storyOf(buildStories(ALL), 'd1');
    const { stories, decisions } = splitStory(dam, ['d3'], rows);
    expect(groupsOf(buildStories(ALL, { stories, decisions }))).toEqual(['d1,d2', 'd3', 's1,s2']);
  });

  it('a move holds', () => {
    const stories = buildStories(ALL);
    const edit = moveArticle(storyOf(stories, 'd1'), storyOf(stories, 's1'), 'd3', rows);
    expect(groupsOf(buildStories(ALL, { stories: edit.stories, decisions: edit.decisions }))).toEqual([
      'd1,d2',
      'd3,s1,s2',
    ]);
  });

  it('a later decision overrides an earlier one', () => {
    const dam = storyOf(buildStories(ALL), 'd1');
    const split = splitStory(dam, ['d3'], rows);
    const merged = mergeStories(split.stories, rows);
    const decisions = [...split.decisions, ...merged.decisions];
    expect(groupsOf(buildStories(ALL, { decisions }))).toEqual(['d1,d2,d3', 's1,s2']);
  });

  it('two stories the reader named stay two', () => {
    const dam = storyOf(buildStories(ALL), 'd1');
    const { stories } = splitStory(dam, ['d3'], rows);
    const named = stories.map((story, i) => renameStory(story, `Named ${i}`));
    const names = buildStories(ALL, { stories: named }).filter(({ renamed }) => renamed);
    expect(names.map(({ name }) => name).sort()).toEqual(['Named 0', 'Named 1']);
  });
});

describe('addToStories', () => {
  it('places articles one by one as the whole library would be grouped', () => {
    const shelf = emptyShelf();
    for (const saved of ALL) addToStories(shelf, saved);
    expect(groupsOf([...shelf.stories.values()])).toEqual(['d1,d2,d3', 's1,s2']);
  });

  it('leaves an article that is saved again where it is, and counts it once', () => {
    const shelf = emptyShelf();
    for (const saved of [...ALL, DAM[0]]) addToStories(shelf, saved);
    expect(groupsOf([...shelf.stories.values()])).toEqual(['d1,d2,d3', 's1,s2']);
    expect(shelf.counts.articles).toBe(5);
  });

  it('names the saved article that a new one copies', () => {
    const shelf = emptyShelf();
    const long = { ...DAM[0], blocks: DAM.flatMap(({ blocks }) => blocks) };
    addToStories(shelf, long);
    const copy = { ...long, id: 'copy', siteName: 'Other' };
    expect(addToStories(shelf, copy).duplicateOf).toBe('d1');
  });

  it('does not put an article where the reader took it from', () => {
    const shelf = emptyShelf();
    addToStories(shelf, DAM[0]);
    shelf.decisions.push({ kind: 'cannotLink', articles: ['d2'], from: ['d1'] });
    expect(addToStories(shelf, DAM[1]).story.articles.map(({ article: id }) => id)).toEqual(['d2']);
  });
});
