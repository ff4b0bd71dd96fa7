import { describe, expect, it } from 'vitest';
import { rowOf, storyOf } from '../testing/rows';
import { applyStoryEdit, storiesOfEdit } from './edit-stories';

const rows = ['a', 'b', 'c', 'd'].map((id, i) => rowOf(id, { title: `About ${id}`, day: 20_000 + i }));
const idsOf = (story?: { articles: { article: string }[] }) => story?.articles.map(({ article }) => article);

describe('storiesOfEdit', () => {
  it('names the stories that an edit is about, in order', () => {
    expect(storiesOfEdit({ kind: 'rename', story: 's', name: '' })).toEqual(['s']);
    expect(storiesOfEdit({ kind: 'merge', stories: ['s', 't', 'u'] })).toEqual(['s', 't', 'u']);
    expect(storiesOfEdit({ kind: 'move', from: 's', to: 't', article: 'a' })).toEqual(['s', 't']);
    expect(storiesOfEdit({ kind: 'keepApart', stories: ['s', 't'] })).toEqual(['s', 't']);
  });
});

describe('applyStoryEdit', () => {
  const story = storyOf('s', ['a', 'b']);

  it('gives a story a trimmed name of the reader, and its made one back for an empty name', () => {
    const named = applyStoryEdit({ kind: 'rename', story: 's', name: ' The dam ' }, [story], rows).stories[0];
    expect(named).toMatchObject({ name: 'The dam', renamed: true });
    expect(applyStoryEdit({ kind: 'rename', story: 's', name: ' ' }, [named], rows).stories[0].renamed).toBe(false);
  });

  it('puts a story out of sight, and back', () => {
    const hidden = applyStoryEdit({ kind: 'ignore', story: 's', ignored: true }, [story], rows).stories[0];
    expect(hidden.ignored).toBe(true);
    expect(applyStoryEdit({ kind: 'ignore', story: 's', ignored: false }, [hidden], rows).stories[0].ignored).toBe(
      false,
    );
  });

  it('merges into the first, under a name that the reader gave any of them, for good', () => {
    const other = storyOf('t', ['c'], { renamed: true, name: 'Named' });
    const change = applyStoryEdit({ kind: 'merge', stories: ['s', 't'] }, [story, other], rows);
    expect(change.stories).toMatchObject([{ id: 's', name: 'Named', renamed: true }]);
    expect(change.stories[0].articles.map(({ because }) => because.by)).toEqual(['alone', 'alone', 'reader']);
    expect(change.removed).toEqual(['t']);
    expect(change.decisions).toEqual([{ kind: 'mustLink', articles: ['a', 'b', 'c'] }]);
  });

  it('splits articles off into a story of their own, for good', () => {
    const change = applyStoryEdit({ kind: 'split', story: 's', articles: ['b'] }, [story], rows);
    expect(change.stories.map(idsOf)).toEqual([['a'], ['b']]);
    expect(change.stories[1]).toMatchObject({ id: 'story:b:split', renamed: false });
    expect(change.decisions).toEqual([
      { kind: 'cannotLink', articles: ['b'], from: ['a'] },
      { kind: 'mustLink', articles: ['b'] },
    ]);
  });

  it('keeps the name of a story that articles leave or enter, unless the name goes with one of them', () => {
    const named = { ...story, name: 'The dam at Tolm' };
    const [left] = applyStoryEdit({ kind: 'split', story: 's', articles: ['b'] }, [named], rows).stories;
    expect(left).toMatchObject({ name: 'The dam at Tolm', renamed: true });
    const to = { ...storyOf('t', ['c']), name: 'The harbour' };
    const moved = applyStoryEdit({ kind: 'move', from: 's', to: 't', article: 'b' }, [named, to], rows).stories;
    expect(moved).toMatchObject([
      { id: 't', name: 'The harbour', renamed: true },
      { id: 's', name: 'The dam at Tolm', renamed: true },
    ]);
    const after = { ...story, name: 'About b' };
    expect(applyStoryEdit({ kind: 'split', story: 's', articles: ['b'] }, [after], rows).stories[0]).toMatchObject({
      name: 'About a',
      renamed: false,
    });
  });

  it.each([[['a', 'b']], [['z']]])('splits nothing off when all or none would leave: %j', (articles) => {
    expect(applyStoryEdit({ kind: 'split', story: 's', articles }, [story], rows)).toEqual({
      stories: [story],
      removed: [],
      decisions: [],
    });
  });

  it('moves an article, for good, and removes a story that is left empty', () => {
    const to = storyOf('t', ['c']);
    const change = applyStoryEdit({ kind: 'move', from: 's', to: 't', article: 'b' }, [story, to], rows);
    expect(change.stories.map(idsOf)).toEqual([['b', 'c'], ['a']]);
    expect(change.removed).toEqual([]);
    expect(change.decisions).toEqual([
      { kind: 'cannotLink', articles: ['b'], from: ['a'] },
      { kind: 'mustLink', articles: ['c', 'b'] },
    ]);
    const last = applyStoryEdit({ kind: 'move', from: 's', to: 't', article: 'a' }, [storyOf('s', ['a']), to], rows);
    expect(last.removed).toEqual(['s']);
    expect(last.stories).toHaveLength(1);
  });

  it('moves nothing that is not there, nor to where it is', () => {
    const nothing = { stories: [], removed: [], decisions: [] };
    const to = storyOf('t', ['c']);
    expect(applyStoryEdit({ kind: 'move', from: 's', to: 't', article: 'z' }, [story, to], rows)).toEqual(nothing);
    expect(applyStoryEdit({ kind: 'move', from: 's', to: 's', article: 'a' }, [story, story], rows)).toEqual(nothing);
  });

  it('says that two stories are two', () => {
    const change = applyStoryEdit({ kind: 'keepApart', stories: ['s', 't'] }, [story, storyOf('t', ['c'])], rows);
    expect(change).toEqual({
      stories: [],
      removed: [],
      decisions: [{ kind: 'cannotLink', articles: ['a', 'b'], from: ['c'] }],
    });
  });
});
