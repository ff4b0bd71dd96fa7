import { expect, it } from 'vitest';
import { findFacts } from '../../facts/find-facts';
import { newsIn } from './news';

it('calls a figure new that is worth a line and says something', () => {
  const blocks = [
    { type: 'paragraph' as const, text: 'The flood killed 46 people in the lower town of Merrow on Monday.' },
  ];
  const about = { title: '', siteName: 'Courier', publishedAt: '2025-06-10', lang: 'en', blocks };
  const facts = findFacts({ ...about, url: '', byline: [] }, { people: null });
  const [told] = facts.figures;
  const figures = [told, { ...told, detail: '' }, { ...told, weight: -100 }];
  const article = { ...about, id: '1', savedAt: '2025-06-10', facts: { ...facts, figures } };
  expect(newsIn(article, []).figures).toEqual([told]);
});
