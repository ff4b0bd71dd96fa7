import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article';
import { factKey } from '../../../lib/facts/fact-key';
import type { DateFact, FigureFact, PersonFact } from '../../../lib/facts/facts';
import { citationOf, headlineNumber, linesOf, listedFacts, partedDates, placesOf, sentenceOf } from './fact-text';

const TEXT = 'Ida Lund, a baker, opened 40 shops on 4 May 2025.';
const ARTICLE = {
  title: 'Baker opens 40 shops',
  siteName: 'The Tarn Post',
  canonicalUrl: 'https://tarn.example/baker',
  publishedAt: '2025-05-06T08:00:00Z',
  blocks: [{ type: 'paragraph', text: TEXT }],
} as unknown as Article;
const NOW = new Date('2026-03-02T12:00:00Z');
const place = { block: 0, start: 0, end: TEXT.length };
const common = { mentions: [place], sentence: place, weight: 1, head: '', detail: '' };
const date = (value: string): DateFact => ({ ...common, kind: 'date', value, text: value, explicit: true });
const figure = (head: string): FigureFact => ({
  ...common,
  kind: 'figure',
  head,
  value: 40,
  low: null,
  high: null,
  unit: 'shop',
  unitKind: 'count',
  per: '',
  of: '',
  modifier: null,
  change: null,
  label: head,
});
const person: PersonFact = {
  ...common,
  kind: 'person',
  name: 'Ida Lund',
  aliases: [],
  role: 'baker',
  head: 'Ida Lund',
  detail: 'baker',
};

describe('partedDates', () => {
  it('has what was before the day of publication, and on it, from what is planned', () => {
    const { past, planned } = partedDates(
      [date('2025-06'), date('2025-05-06'), date('2019')],
      '2025-05-06T23:30:00-04:00',
    );
    expect(past.map(({ value }) => value)).toEqual(['2019', '2025-05-06']);
    expect(planned.map(({ value }) => value)).toEqual(['2025-06']);
  });

  it('knows of no plans where the day of publication is not known', () => {
    expect(partedDates([date('2099')], null).planned).toEqual([]);
  });
});

describe('headlineNumber', () => {
  it.each([
    ['40 shops', 'Baker opens 40 shops', '40'],
    ['about $1,200', 'A bill of $1,200, and no tip', '$1,200'],
    ['40 shops', 'Baker opens 140 shops', null],
    ['a dozen shops', 'Baker opens a dozen shops', null],
  ])('%s in %s', (head, title, number) => {
    expect(headlineNumber(figure(head), title)?.number ?? null).toBe(number);
  });
});

it('leaves out what the reader hid, in that article only', () => {
  const facts = { dates: [], figures: [figure('40 shops')], people: [person] };
  const hidden = [factKey(ARTICLE.canonicalUrl, person)];
  expect(listedFacts(facts, ARTICLE, hidden)).toEqual({ dates: [], figures: [figure('40 shops')], people: [] });
  expect(listedFacts(facts, { ...ARTICLE, canonicalUrl: 'https://tarn.example/other' }, hidden).people).toEqual([
    person,
  ]);
});

it('copies a fact with its sentence and its source', () => {
  expect(citationOf(person, ARTICLE, 'en', NOW)).toBe(
    `Ida Lund: baker\n“${TEXT}”\nBaker opens 40 shops, The Tarn Post, May 6, 2025\nhttps://tarn.example/baker`,
  );
});

it('writes a date that was stored without lines, with its sentence', () => {
  expect(linesOf(date('2025-05-04'), ARTICLE, 'en', NOW)).toEqual({ head: 'May 4, 2025', detail: TEXT });
});

describe('the year of a date', () => {
  const headOf = (value: string, head: string, now: Date, lang = 'en') =>
    linesOf({ ...date(value), head }, { ...ARTICLE, lang }, 'en', now).head;

  it.each([
    ['2025-05-04', 'Sunday, May 4', 'May 4, 2025'],
    ['2025-05-04', 'Sunday, May 4: election', 'May 4, 2025: election'],
    ['2025-05-05/2025-05-11', 'week of May 5', 'week of May 5 (2025)'],
    ['2025-12-25', 'Christmas Day: market', 'Christmas Day (2025): market'],
    ['2025-05', 'May 2025', 'May 2025'],
    ['2019/2022', '2019–2022', '2019–2022'],
  ])('%s is told in a later one: %s', (value, head, shown) => {
    expect(headOf(value, head, NOW)).toBe(shown);
  });

  it('is not told in the same one', () => {
    expect(headOf('2025-05-04', 'Sunday, May 4', new Date('2025-12-30T12:00:00Z'))).toBe('Sunday, May 4');
  });

  it('is written as the article writes it, whatever language it declares', () => {
    expect(headOf('2025-05-04', 'Sonntag, 4. Mai', NOW, 'de')).toBe('4. Mai 2025');
    expect(headOf('2025-05-04', 'Sunday, May 4', NOW, '?')).toBe('May 4, 2025');
  });
});

describe('the sentence that a line is from', () => {
  const texts = [
    'Ida Lund came to Tarn in May. Her sister stayed at home.',
    'The shop opened late. Lund baked for the whole street on the first day.',
    'She said the oven had cost too much.',
  ];
  const story = { blocks: texts.map((text) => ({ type: 'paragraph' as const, text })) };
  const at = (block: number, words: string) => {
    const start = texts[block].indexOf(words);
    return { block, start, end: start + words.length };
  };
  const [first, second] = [at(0, 'Ida Lund'), at(1, 'Lund')];
  const baker = (detail: string): PersonFact => ({
    ...person,
    detail,
    mentions: [first, second],
    sentence: at(0, 'Ida Lund came to Tarn in May.'),
    said: [at(2, texts[2])],
  });

  it.each([
    ['baked for the whole street', 'Lund baked for the whole street on the first day.', second, 2],
    ['came to Tarn', 'Ida Lund came to Tarn in May.', first, 2],
    ['', 'Ida Lund came to Tarn in May.', first, 2],
    ['said the oven had cost too much', texts[2], at(2, texts[2]), 3],
  ])('%s', (detail, sentence, place, steps) => {
    const places = placesOf(baker(detail), story);
    expect(sentenceOf(baker(detail), story)).toBe(sentence);
    expect(places[0]).toEqual(place);
    expect(places).toHaveLength(steps);
    expect(new Set(places).size).toBe(steps);
  });
});
