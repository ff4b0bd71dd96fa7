import { expect, it } from 'vitest';
import { findFacts } from '../../find-facts';
import { keyFacts } from './shown';

const shown = (title: string, ...texts: string[]) => {
  const blocks = texts.map((text) => ({ type: 'paragraph' as const, text }));
  const source = { url: '', title, byline: [], siteName: '', publishedAt: '2025-03-05T10:00:00Z', lang: 'en', blocks };
  return keyFacts(findFacts(source, { people: null })).figures.map(({ head }) => head);
};

it('has no number of what an article lists', () => {
  const text = 'Here are 15 tips for a dry cellar.';
  expect(shown('15 tips for a dry cellar', text)).toEqual([]);
  expect(shown('15 pumps for a dry cellar', text.replace('tips', 'pumps'))).toEqual(['15 pumps']);
});

it('has no row of a table of counts', () => {
  const rows = ['Tarn: Lind 25 points', 'Bell 1,500 points', '7 tackles, 30 assists'];
  expect(shown('Tarn beats Porthaven', ...rows)).toEqual([]);
  expect(shown('Tarn beats Porthaven', 'Lind scored 2,500 points for Tarn in nine years.')[0]).toContain(
    '2,500 points',
  );
});

it('has no size that is part of the name of a product', () => {
  const size = 'inch';
  expect(shown(`The new 16-${size} Tarn Pro`, `The firm showed the new 16-${size} Tarn Pro on Monday.`)).toEqual([]);
  expect(shown('Tarn pipe of 16 inches', `The firm laid the new 16-${size} pipe on Monday.`)).toHaveLength(1);
});

it('has no one of a time at which something was, nor the size of what is counted', () => {
  expect(shown('Mill in Tarn burns', 'At one stage, all of the mill in Tarn was on fire.')).toEqual([]);
  expect(shown('Mill in Tarn burns', 'Only one stage of the mill in Tarn was not on fire.')).toHaveLength(1);
  expect(shown('Mill in Tarn sells oil', 'The mill in Tarn sells oil in two 300 ml cans.')).not.toContainEqual(
    expect.stringContaining('300'),
  );
  expect(shown('Mill in Tarn sells oil', 'The mill in Tarn sells oil in cans of 300 ml.').join()).toContain('300 ml');
});

it('has no day of a picture of the archive or of a gallery', () => {
  const days = (opening: string) => {
    const blocks = [
      { type: 'paragraph' as const, text: `${opening}Ada Lind opens the mill in Tarn on 16 January 2025.` },
    ];
    const source = {
      url: '',
      title: 'Mill in Tarn',
      byline: [],
      siteName: '',
      publishedAt: '2025-03-05',
      lang: 'en',
      blocks,
    };
    return keyFacts(findFacts(source, { people: null })).dates.length;
  };
  expect(['', 'FILE PHOTO: ', '2of4 '].map(days)).toEqual([1, 0, 0]);
});

it.each([
  [
    'a year of which the writer tells',
    'I left the mill in 2019 for good.',
    'Lind left the mill in 2019 for good.',
    0.8,
  ],
  ['a sum that the reader is spoken to of', 'You can save $300 on a boat.', 'Lind can save $300 on a boat.', 0.3],
])('weighs %s less', (_, less, more, least) => {
  const logOdds = (text: string) => {
    const blocks = ['Nobody came.', 'Nobody came.', text].map((text) => ({ type: 'paragraph' as const, text }));
    const about = {
      url: '',
      title: 'Mill burns down',
      byline: [],
      siteName: '',
      publishedAt: '2025-03-05',
      lang: 'en',
    };
    const { dates, figures } = findFacts({ ...about, blocks }, { people: null });
    const [{ weight }] = [...dates, ...figures];
    return Math.log(weight / (1 - weight));
  };
  expect(logOdds(more) - logOdds(less)).toBeGreaterThan(least);
});
