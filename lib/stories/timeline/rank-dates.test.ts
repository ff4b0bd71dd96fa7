import { describe, expect, it } from 'vitest';
import { findFacts } from '../../facts/find-facts';
import { rankDates } from './rank-dates';
import { readArticle } from './read-article';
import { subjectOf, type TermTally, tallyTerms } from './story-subject';

/** Scores of the dates of a story: each article is its day of publication and its paragraphs. */
function scores(...articles: [publishedAt: string, ...texts: string[]][]): Map<string, number> {
  const tally: TermTally = new Map();
  const readings = articles.map(([publishedAt, ...texts], i) => {
    const blocks = texts.map((text) => ({ type: 'paragraph' as const, text }));
    const about = { title: '', siteName: 'Outlet', publishedAt, lang: 'en', blocks };
    const facts = findFacts({ ...about, url: '', byline: [] }, { people: null });
    return readArticle({ ...about, id: String(i), savedAt: publishedAt, facts });
  });
  for (const { naming } of readings) tallyTerms(tally, naming);
  return rankDates(readings, subjectOf(tally));
}

function expectAbove(found: Map<string, number>, more: string, less: string) {
  expect(found.get(more) ?? 0).toBeGreaterThan(found.get(less) ?? 0);
}

describe('rankDates', () => {
  it('puts a day that several articles tell of above one that a single article does', () => {
    const found = scores(
      ['2025-06-12', 'The Halden dam at Merrow leaked on June 3, 2025, as water rose in the valley.'],
      ['2025-06-12', 'The Halden dam at Merrow leaked on June 3, 2025, two of its keepers recalled.'],
      ['2025-06-12', 'The Halden dam at Merrow leaked on June 7, 2025, as water rose in the valley.'],
    );
    expectAbove(found, '2025-06-03', '2025-06-07');
  });

  it('takes less for an echo of the day before', () => {
    const report =
      'The Halden dam at Merrow was watched on June 3, 2025, and again on June 4, 2025, and on June 8, 2025.';
    const found = scores(['2025-06-12', report], ['2025-06-13', report]);
    expectAbove(found, '2025-06-08', '2025-06-04');
  });

  it('puts a turning point above a day on which something was said', () => {
    const found = scores([
      '2025-06-12',
      'Dam keeper Oren Vale was arrested in Merrow on June 3, 2025, after a night of questions.',
      'Dam keeper Oren Vale said on June 7, 2025, that nothing in Merrow had been his doing.',
    ]);
    expectAbove(found, '2025-06-03', '2025-06-07');
  });

  it('puts what happened in the story above years of background, vague or exact', () => {
    const found = scores(
      ['2025-06-12', 'The Halden dam at Merrow leaked on June 3, 2025, and Merrow was emptied that night.'],
      [
        '2025-06-13',
        'A letter of June 2023 had warned Merrow of the Halden dam.',
        'The Halden dam at Merrow had been surveyed on May 4, 2021, by two engineers from the coast.',
      ],
    );
    expectAbove(found, '2025-06-03', '2021-05-04');
    expectAbove(found, '2021-05-04', '2023-06');
  });

  it('gives the end of a year no day', () => {
    const found = scores([
      '2025-06-12',
      'The Halden dam at Merrow is to be mended by the end of the year, its owner said.',
    ]);
    expect([...found.keys()].filter((date) => date.length === 10)).toEqual(['2025-06-12']);
  });
});
