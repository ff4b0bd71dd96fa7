import { expect, it } from 'vitest';
import type { FigureFact } from '../../facts';
import { findFacts } from '../../find-facts';
import { isSameCount } from './same-figure';

function figuresOf(...texts: string[]): FigureFact[] {
  const source = {
    url: 'https://news.example/a',
    title: '',
    byline: [],
    siteName: '',
    publishedAt: '2026-11-26',
    lang: 'en',
    blocks: texts.map((text) => ({ type: 'paragraph' as const, text })),
  };
  const { figures } = findFacts(source, { people: null });
  return [...figures].sort((a, b) => a.mentions[0].block - b.mentions[0].block);
}

it.each([
  ['Tarn lays off close to 1,000 maintenance and cleaning workers.', 'It told 1,000 maintenance workers to go.', true],
  ['The mill dismissed 4,150 bakers.', 'The mill dismissed more than 4,000 people.', true],
  ['The mill dismissed 4,150 bakers.', 'The mill dismissed nearly 4,200 people.', true],
  // Another number, another thing, or a number that may well come twice.
  ['The mill dismissed 4,150 bakers.', 'The mill dismissed more than 5,000 people.', false],
  ['The mill dismissed 4,150 bakers.', 'The mill dismissed 4,000 bakers in May.', false],
  ['The mill dismissed 4,150 bakers.', 'The town has more than 4,000 bridges.', false],
  ['The mill has three bakers by the river.', 'Nobody has met the other three young bakers.', false],
  ['The bread costs $4,150.', 'The bread costs more than $4,000.', false],
])('%j and %j tell one number: %s', (one, other, isSame) => {
  const [a, b] = figuresOf(one, other);
  expect(isSameCount(a, b)).toBe(isSame);
  expect(isSameCount(b, a)).toBe(isSame);
});
