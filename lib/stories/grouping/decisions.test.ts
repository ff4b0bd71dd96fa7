import { describe, expect, it } from 'vitest';
import type { Decision } from '../story';
import { storyOf } from '../testing/rows';
import { cannotLinkTest, impliedBy, readDecisions, withMustLinks } from './decisions';

const together = (...articles: string[]): Decision => ({ kind: 'mustLink', articles });
const apart = (articles: string[], from: string[]): Decision => ({ kind: 'cannotLink', articles, from });

describe('readDecisions', () => {
  it('links what is linked by way of others, and nothing else', () => {
    const { groups } = readDecisions([together('a', 'b'), together('b', 'c'), together('x', 'y')]);
    expect(groups.map((group) => group.sort().join('')).sort()).toEqual(['abc', 'xy']);
    expect(readDecisions([apart(['a'], ['b'])]).groups).toEqual([]);
  });

  it('keeps apart both ways, and all whom either is linked to', () => {
    const decided = readDecisions([apart(['a'], ['x']), together('a', 'b'), together('x', 'y')]);
    expect([...decided.cannotLinkTo('b')].sort()).toEqual(['x', 'y']);
    expect([...decided.cannotLinkTo('y')].sort()).toEqual(['a', 'b']);
    expect(decided.cannotLinkTo('z').size).toBe(0);
    expect(decided.cannotLinkTo('a').has('y')).toBe(true);
    expect(decided.cannotLinkTo('a').has('b')).toBe(false);
    expect(decided.cannotLinkTo('p').has('q')).toBe(false);
  });

  it('lets the later of two decisions hold', () => {
    const parted = readDecisions([together('a', 'b'), apart(['a'], ['b'])]);
    expect(parted.groups).toEqual([]);
    expect(parted.cannotLinkTo('a').has('b')).toBe(true);
    const joined = readDecisions([apart(['a'], ['b']), together('a', 'b')]);
    expect(joined.groups).toHaveLength(1);
    expect(joined.cannotLinkTo('a').has('b')).toBe(false);
  });

  it('takes what is apart from an article along when the article is linked', () => {
    const decided = readDecisions([together('a', 'b', 'c'), apart(['b'], ['x'])]);
    expect([...decided.cannotLinkTo('a')]).toEqual(['x']);
    expect([...decided.cannotLinkTo('x')].sort()).toEqual(['a', 'b', 'c']);
  });

  it('leaves out of a link only whom a later decision keeps apart', () => {
    const decided = readDecisions([together('a', 'b', 'c'), apart(['a'], ['b'])]);
    expect(decided.groups.map((group) => group.sort())).toEqual([['a', 'c']]);
  });
});

describe('impliedBy', () => {
  it('holds the articles of a story with a name or out of sight together, and such stories apart', () => {
    const decided = readDecisions(
      impliedBy([
        storyOf('s', ['a', 'b'], { renamed: true }),
        storyOf('t', ['c', 'd'], { ignored: true }),
        storyOf('u', ['e', 'f']),
      ]),
    );
    expect(decided.groups.map((group) => group.sort().join('')).sort()).toEqual(['ab', 'cd']);
    expect(decided.cannotLinkTo('b').has('d')).toBe(true);
    expect(decided.cannotLinkTo('a').has('e')).toBe(false);
  });
});

describe('cannotLinkTest', () => {
  const ids = ['a', 'b', 'c', 'd'];

  it('says of two groups whether any two of their articles are apart', () => {
    const test = cannotLinkTest(readDecisions([apart(['a'], ['d'])]), ids);
    expect(test?.([0, 1], [2, 3])).toBe(true);
    expect(test?.([2, 3], [1, 0])).toBe(true);
    expect(test?.([0], [1, 2])).toBe(false);
    expect(test?.([1], [2, 3])).toBe(false);
  });

  it('is not there when nothing was decided of these articles', () => {
    expect(cannotLinkTest(readDecisions([]), ids)).toBeUndefined();
    expect(cannotLinkTest(readDecisions([together('a', 'b')]), ids)).toBeUndefined();
    expect(cannotLinkTest(readDecisions([apart(['p'], ['q'])]), ids)).toBeUndefined();
  });
});

describe('withMustLinks', () => {
  it('gives all groups of linked articles the lowest of their labels, and passes over who is not there', () => {
    const decided = readDecisions([together('d', 'b'), together('a', 'gone')]);
    const labels = Int32Array.from([0, 1, 2, 3, 3]);
    expect([...withMustLinks(decided, ['a', 'b', 'c', 'd', 'e'], labels)]).toEqual([0, 1, 2, 1, 1]);
    expect([...labels]).toEqual([0, 1, 2, 3, 3]);
  });
});
