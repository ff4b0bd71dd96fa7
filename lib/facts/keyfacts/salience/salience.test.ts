import { describe, expect, it } from 'vitest';
import type { FactSource } from '../../facts';
import { findFacts } from '../../find-facts';
import { keyFacts } from './salience';

const article = (title: string, ...paragraphs: string[]): FactSource => ({
  url: 'https://news.example/story',
  title,
  byline: [],
  siteName: '',
  publishedAt: '2025-03-12T09:00:00Z',
  lang: 'en',
  blocks: paragraphs.map((text) => ({ type: 'paragraph', text })),
});
const shownOf = (source: FactSource) => keyFacts(findFacts(source, { people: null }));

describe('keyFacts', () => {
  it('has the number of the headline first, however late it is told', () => {
    const { figures } = shownOf(
      article(
        'Ferry fares rise by 8 percent',
        'The council approved a budget of $41 million on Monday.',
        'A new pier costs $3 million.',
        'Rosters, lifts and paint were discussed at length.',
        'Fares on the island ferry will rise by 8 percent.',
      ),
    );
    expect(figures[0]).toMatchObject({ value: 8, unit: '%' });
  });

  it('leaves out what says little: ages, a few of anything, dozens, spans of time', () => {
    const { figures } = shownOf(
      article(
        'Mill burns down in Tarn',
        'A mill burned down in Tarn. The loss is put at $2.4 million.',
        'Two neighbours watched from one window for three hours.',
        'Dozens of people had gathered.',
        'The owner, who is 61 years old, had bought it four years ago.',
      ),
    );
    expect(figures.map(({ head }) => head)).toEqual(['$2.4 million']);
  });

  it('tells one clause at one date', () => {
    const { dates } = shownOf(
      article('Bridge closes', 'The bridge will be closed on 4 April 2025 and on 9 April 2025.'),
    );
    expect(new Set(dates.map(({ detail }) => detail)).size).toBe(dates.length);
  });
});
