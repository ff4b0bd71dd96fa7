import { describe, expect, it } from 'vitest';
import { countsOf, rowOf, storyOf } from '../testing/rows';
import { suggestMerge, suggestMerges } from './suggest-merges';

const dam = 'The Halden reservoir above Merrow is being lowered, and its spillway is cracked.';
const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => rowOf(id, { text: dam, siteName: `Outlet ${id}` }));
const [one, two] = [storyOf('s', ['a']), storyOf('t', ['b'])];

function suggest(score: number, stories = [one, two], pairs = [{ a: 0, b: 1, score }]) {
  return suggestMerges(rows, stories, [{ pairs, left: pairs, threshold: 0 }], countsOf(rows));
}

describe('suggestMerges', () => {
  it('suggests two stories that come near, with what the two articles most alike share', () => {
    expect(suggest(0)).toMatchObject([{ stories: ['s', 't'], score: 0.5, because: { like: 'b' } }]);
    expect(suggest(-1.4)).toHaveLength(1);
    expect(suggest(-1.6)).toEqual([]);
  });

  it('says nothing of a story that the reader ignores, nor of two long ones', () => {
    expect(suggest(0, [{ ...one, ignored: true }, two])).toEqual([]);
    expect(suggest(0, [one, { ...two, ignored: true }])).toEqual([]);
    expect(suggest(0, [storyOf('s', ['a', 'c']), storyOf('t', ['b', 'd'])])).toEqual([]);
    expect(suggest(0, [storyOf('s', ['a', 'c', 'd']), two])).toHaveLength(1);
  });

  it('makes at most three suggestions about one story, the likeliest', () => {
    const pairs = [1, 2, 3, 4].map((b) => ({ a: 0, b, score: -b / 4 }));
    const found = suggest(
      0,
      ['a', 'b', 'c', 'd', 'e'].map((id) => storyOf(`s${id}`, [id])),
      pairs,
    );
    expect(found.map(({ stories }) => stories[1])).toEqual(['sb', 'sc', 'sd']);
  });
});

it('a suggestion names the lower id first, and how likely it is', () => {
  const { stories, score } = suggestMerge('t', 's', 2, rows[0], rows[1]);
  expect(stories).toEqual(['s', 't']);
  expect(score).toBeCloseTo(0.88, 2);
});
