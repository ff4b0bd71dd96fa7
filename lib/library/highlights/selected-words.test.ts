import { expect, it } from 'vitest';
import type { Block } from '../../article/article';
import { placesOfSelection } from './selected-words';

const BLOCKS: Block[] = [
  'The ferry sank off Orsa on Monday.',
  'All passengers were saved.',
  'The ferry sank off Orsa on Monday.',
].map((text) => ({ type: 'paragraph', text }));
const places = (...texts: string[]) =>
  placesOfSelection(
    BLOCKS,
    texts.map((text) => ({ text })),
  );

it('finds the words of a selection, paragraph by paragraph, in reading order', () => {
  expect(places('ferry sank off Orsa')).toEqual([{ block: 0, start: 4, end: 23 }]);
  expect(places(' off Orsa on Monday. ', 'All passengers')).toEqual([
    { block: 0, start: 15, end: 34 },
    { block: 1, start: 0, end: 14 },
  ]);
  expect(places('passengers were saved.', 'The ferry sank')).toEqual([
    { block: 1, start: 4, end: 26 },
    { block: 2, start: 0, end: 14 },
  ]);
});

it('leaves out what is none of the article, and finds nothing of a word alone', () => {
  expect(places('Read more on this', 'All passengers')).toEqual([{ block: 1, start: 0, end: 14 }]);
  expect(places('Read more on this page')).toEqual([]);
  expect(places('passengers')).toEqual([]);
  expect(places('  ', '')).toEqual([]);
  expect(places('ferry', 'All')).toEqual([]);
  expect(places('ferry sank o')).toEqual([{ block: 0, start: 4, end: 16 }]);
  expect(places('', 'ferry sank off', '')).toHaveLength(1);
});
