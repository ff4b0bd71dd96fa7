import { describe, expect, it } from 'vitest';
import { languageOf } from '../language';
import { factTokens } from '../tokens';
import { parseDigits } from './number-parts';
import { readNumber } from './numbers';

describe('parseDigits', () => {
  it.each([
    ['1,200', '.', 1200],
    ['1,234,567.89', '.', 1_234_567.89],
    ['1.234.567,89', '.', 1_234_567.89],
    ['1,20,000', '.', 120_000],
    ['3,2', '.', 3.2],
    ['1.200', '.', 1.2],
    ['1.200', ',', 1200],
    ['1,200', ',', 1.2],
    ['1\u202f234\u202f567', '.', 1_234_567],
    ['½', '.', 0.5],
    ['2½', '.', 2.5],
    ['.001', '.', 0.001],
    ['1,1,1', '.', null],
    ['1.2.3', '.', null],
    ['12,34.5,6', '.', null],
    ['9'.repeat(40), '.', null],
  ] as const)('reads %s with the decimal mark %s as %s', (raw, decimal, value) => {
    expect(parseDigits(raw, decimal)).toBe(value);
  });
});

const { lexicon } = languageOf('en');

const read = (text: string) => {
  const tokens = factTokens(text, lexicon, null);
  return readNumber(tokens, 0, '.');
};

describe('readNumber', () => {
  it.each([
    ['twenty-eight thousand six hundred forty-two', 28_642],
    ['two hundred and fifty guests', 250],
    ['a dozen eggs', 12],
    ['half a million people', 500_000],
    ['half-a-dozen towns', 6],
    ['two and a half million', 2_500_000],
    ['a quarter of a million', 250_000],
    ['4 hundred million', 400_000_000],
    ['3.2bn in all', 3_200_000_000],
    ['10 lakh crore', 10_000_000_000_000],
    ['10 1/2 miles', 10.5],
    ['1-1/2 miles', 1.5],
    ['1 200 people', 1200],
    ['26, 000 people', 26_000],
    ['1, 500, 000 people', 1],
    ['26, 300 people', 26],
    ['400 737 jets', 400],
    ['74 100%', 74],
    ['five fifty', 5],
  ])('reads the number that opens %j', (text, value) => {
    expect(read(text)).toMatchObject({ value, high: null, share: false });
  });

  it.each([
    ['two-thirds of voters', 2 / 3],
    ['a third of voters', 1 / 3],
    ['half of voters', 1 / 2],
    ['one in five adults', 1 / 5],
    ['1 in 10 children', 1 / 10],
    ['two out of three adults', 2 / 3],
  ])('reads %j as a share', (text, value) => {
    expect(read(text)).toMatchObject({ value, share: true });
  });

  it.each([
    ['tens of thousands of people', 1e4, 1e5],
    ['hundreds of people', 100, 1000],
  ])('reads %j as a spread', (text, value, high) => {
    expect(read(text)).toMatchObject({ value, high });
  });

  it.each(['a third term', 'tens of people', 'half the battle', 'hello', 'a week'])('finds no number in %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it('says when the scale is a letter that could be a unit', () => {
    expect(read('20m wide')).toMatchObject({ value: 20_000_000, coefficient: 20, letter: 'm' });
  });
});
