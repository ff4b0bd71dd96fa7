import { expect, it } from 'vitest';
import { findFacts } from '../find-facts';

/** The lines of the figures of a sentence, in the order of the text. */
function lines(text: string): string[] {
  const source = {
    url: 'https://news.example/a',
    title: '',
    byline: [],
    siteName: '',
    publishedAt: '2026-11-10',
    lang: 'en',
    blocks: [{ type: 'paragraph' as const, text }],
  };
  const { figures } = findFacts(source, { people: null });
  return figures
    .sort((a, b) => a.mentions[0].start - b.mentions[0].start)
    .map(({ head, detail }) => `${head} · ${detail}`);
}

it.each([
  ['More than 375,000 people lost power in the north.', ['More than 375,000 people · lost power in the north']],
  // The noun is in the head, and need not be said again …
  ['The storm left 350 people dead.', ['350 people · The storm left 350 dead']],
  // … but where what comes after it belongs to it, …
  ['The bank gave up 12 floors of offices.', ['12 floors · The bank gave up 12 floors of offices']],
  // … where it is tied to its number, and where it is a unit.
  ['Police held a 15-year-old boy.', ['15-year-old · Police held a 15-year-old boy']],
  ['The town lay under 12 feet of snow.', ['under 12 feet · The town lay under 12 feet of snow']],
])('tells the figures of %j', (text, expected) => {
  expect(lines(text)).toEqual(expected);
});
