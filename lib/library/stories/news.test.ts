import { expect, it } from 'vitest';
import { findFacts } from '../../facts/find-facts';
import type { StoryArticle } from '../../stories/story';
import { newsIn } from './news';

function article(id: string, ...texts: string[]): StoryArticle {
  const blocks = texts.map((text) => ({ type: 'paragraph' as const, text }));
  const about = { title: 'Flood in Merrow', siteName: 'Courier', publishedAt: '2025-06-10', lang: 'en', blocks };
  const facts = findFacts({ ...about, url: '', byline: [] }, { people: null });
  return { ...about, id, savedAt: '2025-06-10', facts };
}

const TOLD = 'The Tarn rose over its banks on Monday.';
const newIn = (own: StoryArticle) => newsIn(own, [article('0', TOLD)]).sentences.map(({ text }) => text);

it('tells the sentence of a figure that is worth a line and says something', () => {
  const killed = 'The flood killed 46 people in the lower town of Merrow.';
  const own = article('1', TOLD, killed);
  const withFigure = (more: object) => ({
    ...own,
    facts: { ...own.facts, figures: own.facts.figures.map((figure) => ({ ...figure, ...more })) },
  });
  expect(newIn(own)).toEqual([killed]);
  expect(newIn(withFigure({ detail: '' }))).toEqual([]);
  expect(newIn(withFigure({ weight: -100 }))).toEqual([]);
});

it('tells no sentence that is not understood alone', () => {
  expect(newIn(article('1', TOLD, 'To reach the town, he said on Tuesday, boats from Tarn were sent.'))).toEqual([]);
});
