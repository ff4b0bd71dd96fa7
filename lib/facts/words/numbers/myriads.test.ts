import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../lexicon';
import { cutterOf } from '../script';
import { factTokens } from '../tokens';
import { readMyriads } from './myriads';

const numeral = {
  一: 1,
  二: 2,
  三: 3,
  五: 5,
  七: 7,
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  億: 1e8,
  천: 1000,
  백: 100,
  만: 1e4,
  억: 1e8,
};
const lexicon = lexiconOf({ numeral });
const script = { spaced: false, cut: cutterOf(new Set(Object.keys(numeral))) };

const numberIn = (text: string) => readMyriads(factTokens(text, lexicon, null, script), 0)?.value ?? null;

describe('readMyriads', () => {
  it.each([
    ['3億5000万', 350_000_000],
    ['1万2000人', 12_000],
    ['二十五', 25],
    ['千五百', 1500],
    ['十', 10],
    ['3.5億', 350_000_000],
    ['48.2 万', 482_000],
    ['1万億', 1e12],
    ['7천5백30만', 75_300_000],
    ['4억 1천 590만', 415_900_000],
    ['1만 2천 345', 12_345],
    ['1,200万', 12_000_000],
  ])('reads %j', (text, value) => {
    expect(numberIn(text)).toBe(value);
  });

  it.each(['25', '25人', 'people', '25 people'])('leaves %j to others', (text) => {
    expect(numberIn(text)).toBeNull();
  });

  it('ends where a number is over', () => {
    expect(numberIn('三五')).toBe(3);
    expect(numberIn('5万 300')).toBe(50_300);
    expect(numberIn('2万 年')).toBe(20_000);
  });
});
