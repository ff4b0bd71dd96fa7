import { describe, expect, it } from 'vitest';
import { findFacts } from '../../facts/find-facts';
import type { StoryArticle } from '../story';
import { findDisagreements } from './disagreements';
import { findFigureSeries } from './figure-series';
import { findNews } from './novelty';

let count = 0;
function article(publishedAt: string, text: string): StoryArticle {
  const blocks = [{ type: 'paragraph' as const, text }];
  const about = { title: '', siteName: `Outlet ${++count}`, publishedAt, lang: 'en', blocks };
  return {
    ...about,
    id: `a${count}`,
    savedAt: publishedAt,
    facts: findFacts({ ...about, url: '', byline: [] }, { people: null }),
  };
}

const sidesOf = (...texts: string[]) =>
  findDisagreements(texts.map((text) => article('2025-06-03', text))).map(({ sides }) =>
    sides.map(({ fact }) => fact.value),
  );

describe('findDisagreements', () => {
  it('sets two values for one thing side by side', () => {
    expect(
      sidesOf('The exchange freed soldiers of 46 units.', 'Soldiers of 48 units were freed in the exchange.'),
    ).toEqual([[46, 48]]);
  });

  it('finds none where both can be true', () => {
    expect(
      sidesOf('Over 300 soldiers had been held since 2022.', 'Of the soldiers, 307 had been held since 2022.'),
    ).toEqual([]);
  });

  it('finds none between two things measured', () => {
    expect(sidesOf('The quake killed 12 people in Tolmin.', 'The quake injured 240 people in Tolmin.')).toEqual([]);
  });

  it('takes a value that comes days later for news', () => {
    const early = article('2025-06-03', 'The Orvieda landslide killed 46 people.');
    const late = article('2025-06-09', 'The Orvieda landslide killed 52 people.');
    expect(findDisagreements([early, late])).toEqual([]);
    expect(findFigureSeries([late, early])).toMatchObject([{ points: [{ value: 46 }, { value: 52 }] }]);
    expect(findNews(late, [early]).changed).toMatchObject([{ now: { value: 52 }, before: { value: 46 } }]);
  });

  it('does not compare an article with itself', () => {
    expect(
      sidesOf('The quake killed 12 people in Tolmin. Later the mayor said the quake killed 19 people in Tolmin.'),
    ).toEqual([]);
  });
});

describe('findNews', () => {
  const saved = article('2025-06-03', 'The Orvieda landslide buried a school in Orvieda on 2 June 2025.');
  const eventsOf = (text: string) => findNews(article('2025-06-10', text), [saved]).events;

  it('says how many of the events of an article are told by a saved one', () => {
    const known = 'On 2 June 2025 a landslide buried the school of Orvieda.';
    expect(eventsOf(known)).toEqual({ known: 1, all: 1 });
    expect(eventsOf(`${known} Parliament dissolved itself on 9 June 2025 in Lindau.`)).toEqual({ known: 1, all: 2 });
    expect(eventsOf('Parliament dissolved itself on 2 June 2025 in Lindau.')).toEqual({ known: 0, all: 1 });
    expect(eventsOf('Nobody knows when it rains.')).toEqual({ known: 0, all: 0 });
  });
});
