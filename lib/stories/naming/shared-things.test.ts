import { expect, it } from 'vitest';
import { describeArticle } from '../terms/article-terms';
import { namingSource } from './naming-source';
import { sharedThing } from './shared-things';

const MOST = 0.6;

/** Names the thing of articles, each of a headline and a text. */
function thingOf(articles: readonly (readonly [title: string, text: string])[], people: string[] = []): string | null {
  const rows = articles.map(([title, text], i) => ({
    ...describeArticle({
      id: `${i}`,
      title,
      siteName: 'Courier',
      publishedAt: `2025-03-0${i + 1}`,
      savedAt: '2025-03-09',
      lang: 'en',
      blocks: [{ text }],
      facts: { dates: [], figures: [], people: [] },
    }),
    people,
  }));
  return sharedThing(namingSource(rows), MOST)?.text ?? null;
}

const FIRST = ['Oden votes on Harbour Wall', 'Money for the harbour wall is short.'] as const;
const SECOND = ['Storm damages harbour wall', 'A storm damaged the harbour wall in Merrow.'] as const;
const THIRD = ['Engineers weep in Halden', 'They had built the harbour wall in Merrow.'] as const;

it('is what headlines and most articles name as a thing, with few capitals', () => {
  expect(thingOf([FIRST, SECOND, THIRD])).toBe('Harbour wall');
});

it('tells whose it is where as many do', () => {
  const whose = (title: string) => [title, 'The harbour wall in Merrow is old. It is a Merrow harbour wall.'] as const;
  expect(thingOf([whose('Storm at Merrow harbour wall'), whose('Oden pays Merrow harbour wall')])).toBe(
    'Merrow harbour wall',
  );
});

it('leaves out a possessive ending', () => {
  const old = ['Harbour wall’s stones sold', 'The stones of the harbour wall were sold.'] as const;
  expect(thingOf([old, old, old])).toBe('Harbour wall');
});

it.each([
  ['few articles tell of', [FIRST, SECOND, ['Otters return', 'Otters swim.'], ['Trams stop', 'Trams stand.']]],
  ['only texts name', [['Oden votes', FIRST[1]], ['Storm damages stones', SECOND[1]], THIRD]],
  [
    'one article names as a thing',
    [
      ['Falk paints harbour walls', 'Falk paints harbour walls.'],
      ['Bell paints harbour walls', 'Of the harbour walls.'],
    ],
  ],
  [
    'tells who acts',
    [
      ['Harbour mechanic retires', 'A talk with the harbour mechanic, at last.'],
      ['Harbour mechanic returns', 'A talk with the harbour mechanic, at last.'],
    ],
  ],
] as const)('is nothing that %s', (_, articles) => {
  expect(thingOf(articles)).toBe(null);
});

it('is nobody', () => {
  const told = [
    ['Storm meets Captain Falk', 'A storm met the captain Falk, at last.'],
    ['Otters meet Captain Falk', 'Otters met the captain Falk, at last.'],
  ] as const;
  expect(thingOf(told)).toBe('Captain Falk');
  expect(thingOf(told, ['Ines Falk'])).toBe(null);
});

it('has its words in many headlines', () => {
  const others = Array.from({ length: 5 }, (_, i) => [`Otters return ${i}`, SECOND[1]] as const);
  expect(thingOf([FIRST, SECOND, ...others.slice(0, 3)])).toBe('Harbour wall');
  expect(thingOf([FIRST, SECOND, ...others])).not.toBe('Harbour wall');
});
