import { describe, expect, it } from 'vitest';
import type { Highlight } from '../../lib/library/database/records';
import { parseQuery } from '../../lib/library/search/query';
import { hitFinder } from '../shared/search-hits';
import { highlightAt, hitsInBlocks, layersOf, quoteOf } from './highlight-layers';

const mark = (id: string, start: number, end: number, more: Partial<Highlight> = {}): Highlight => ({
  id,
  articleId: 1,
  anchors: [{ block: 0, start, end, quote: 'words', prefix: '', suffix: '' }],
  colour: 'yellow',
  note: '',
  createdAt: 0,
  updatedAt: 0,
  orphaned: false,
  ...more,
});

describe('hitsInBlocks', () => {
  it('gives every hit with its block, in reading order', () => {
    const blocks = [
      { type: 'paragraph', text: 'A ferry and a ferry' },
      { type: 'paragraph', text: 'No boat' },
      { type: 'caption', text: 'Ferry' },
    ] as const;
    const hits = hitsInBlocks(blocks, hitFinder(parseQuery('ferry ')));
    expect(hits.map(({ block, start }) => [block, start])).toEqual([
      [0, 2],
      [0, 14],
      [2, 0],
    ]);
  });
});

describe('layersOf', () => {
  it('paints each colour by itself, notes and hits above, and nothing for a highlight without a place', () => {
    const marks = [
      mark('a', 0, 5),
      mark('b', 6, 9, { colour: 'blue', note: 'Why?' }),
      mark('c', 1, 2, { orphaned: true }),
    ];
    const layers = layersOf(marks, [{ block: 0, start: 3, end: 4 }], undefined);
    const painted = Object.fromEntries(
      layers.map(({ name, positions }) => [name, positions.map(({ start }) => start)]),
    );
    expect(painted).toMatchObject({ 'mark-yellow': [0], 'mark-blue': [6], 'mark-noted': [6], 'search-hit': [3] });
    expect(layers.map(({ name }) => name).indexOf('search-hit')).toBeGreaterThan(3);
  });
});

describe('highlightAt', () => {
  const marks = [mark('long', 0, 50), mark('short', 10, 20), mark('gone', 10, 12, { orphaned: true })];

  it('finds the shortest one that covers the place', () => {
    expect(highlightAt(marks, { block: 0, start: 11, end: 11 })?.id).toBe('short');
    expect(highlightAt(marks, { block: 0, start: 20, end: 20 })?.id).toBe('long');
    expect(highlightAt(marks, { block: 0, start: 50, end: 50 })).toBeNull();
    expect(highlightAt(marks, { block: 1, start: 11, end: 11 })).toBeNull();
  });
});

describe('quoteOf', () => {
  it('puts each paragraph on its own line', () => {
    const [anchor] = mark('a', 0, 5).anchors;
    expect(quoteOf({ anchors: [anchor, { ...anchor, quote: 'and more' }] })).toBe('words\nand more');
  });
});
