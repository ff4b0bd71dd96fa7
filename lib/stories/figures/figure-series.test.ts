import { describe, expect, it } from 'vitest';
import { findFacts } from '../../facts/find-facts';
import { findFigureSeries } from './figure-series';

/** Reads the series of articles that each have one text, a week apart. */
function seriesOf(...texts: string[]) {
  const articles = texts.map((text, i) => {
    const blocks = [{ type: 'paragraph' as const, text }];
    const publishedAt = `2025-06-${String(1 + 7 * i).padStart(2, '0')}`;
    const about = { title: '', siteName: `Outlet ${i}`, publishedAt, lang: 'en', blocks };
    const facts = findFacts({ ...about, url: '', byline: [] }, { people: null });
    return { ...about, id: `a${i}`, savedAt: publishedAt, facts };
  });
  return findFigureSeries(articles);
}

const valuesOf = (...texts: string[]) => seriesOf(...texts).map(({ points }) => points.map(({ value }) => value));

describe('findFigureSeries', () => {
  it('holds what is said of the same people, however it is said that they left', () => {
    const series = seriesOf(
      'After the flood in Orvieda, 900 people were evacuated.',
      'About 700 people are still out of their homes after the flood in Orvieda.',
      'About 420 people are still waiting to go home after the flood in Orvieda.',
    );
    expect(series).toMatchObject([
      { predicate: 'displaced', points: [{ value: 900 }, { value: 700 }, { value: 420 }] },
    ]);
  });

  it('does not hold two counts of people of whom different things are said', () => {
    expect(
      valuesOf('About 430 people in Orvieda climbed to the station.', 'About 390 people in Orvieda queued for soup.'),
    ).toEqual([]);
    expect(
      valuesOf(
        'About 430 people wait for water after the flood.',
        'About 390 people waited for water after the flood.',
      ),
    ).toEqual([[430, 390]]);
  });

  it('is of a share of one whole, whatever day is named beside it', () => {
    expect(
      valuesOf(
        'The reservoir stood at 97% of its capacity on Monday.',
        'The reservoir was at 88% of capacity on Friday.',
        'The reservoir is now at 71% of its capacity.',
      ),
    ).toEqual([[97, 88, 71]]);
    expect(valuesOf('The reservoir stood at 97% of its capacity.', 'The union wants 80% of its dues back.')).toEqual(
      [],
    );
  });

  it('goes on where a source gives the value before its own, which is no point of its own day', () => {
    expect(
      valuesOf(
        'A first estimate put the cost of the flood at €38m.',
        'He put the cost of repairs and lost harvests at €61m, against €38m a week ago.',
        'He put the cost of the flood at €92m, against €61m a week ago.',
      ),
    ).toEqual([[38e6, 61e6, 92e6]]);
  });

  it('is named without a word that points to something else, and by what most say', () => {
    const [series] = seriesOf(
      'The reservoir stood at 97% of its capacity.',
      'The reservoir was at 88% of capacity.',
      'The reservoir is at 71% of its capacity.',
    );
    expect(series).toMatchObject({ of: 'capacity', predicate: null });
    const fresh = seriesOf('Doctors reported 684 new cases in Orvieda.', 'Doctors reported 669 cases in Orvieda.');
    expect(fresh).toMatchObject([{ of: 'new cases' }]);
  });
});
