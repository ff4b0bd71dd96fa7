import { describe, expect, it } from 'vitest';
import { datesMeant } from './plain-dates';

const NOW = new Date('2026-12-01T12:00:00Z');
const meant = (text: string, ...locales: string[]) => datesMeant(text, locales.length ? locales : ['en'], NOW);

describe('a month of a year, in plain words', () => {
  it.each([
    ['en', 'Trump October 2018'],
    ['en', 'trump oct 2018'],
    ['en', 'Trump 2018 October'],
    ['en', 'Trump October, 2018'],
    ['de', 'Trump Oktober 2018'],
    ['es', 'Trump octubre de 2018'],
    ['pt-BR', 'Trump outubro de 2018'],
    ['fr', 'Trump octobre 2018'],
    ['pl', 'Trump październik 2018'],
    ['pl', 'Trump października 2018'],
    ['uk', 'Trump жовтень 2018'],
    ['tr', 'Trump Ekim 2018'],
    ['ja', 'Trump 2018年10月'],
    ['zh-CN', 'Trump 2018年10月'],
    ['ko', 'Trump 2018년 10월'],
    ['hi', 'Trump अक्टूबर २०१८'],
    ['ar', 'Trump أكتوبر ٢٠١٨'],
  ])('is a filter in %s: %s', (locale, text) => {
    expect(meant(text, locale)).toMatchObject({
      query: 'Trump after:2018-10 before:2018-11 '.replace('Trump', text.split(' ')[0]),
      month: '2018-10',
    });
  });

  it('is read in any of the languages of the reader', () => {
    expect(meant('Oktober 2018', 'en', 'de').month).toBe('2018-10');
    expect(meant('Oktober 2018', 'en').month).toBeNull();
  });

  it('ends with the year in December', () => {
    expect(meant('dam December 2018').query).toBe('dam after:2018-12 before:2019-01 ');
  });

  it('can be searched for as words', () => {
    const { asWords } = meant('Trump October 2018 tag:x');
    expect(asWords).toBe('Trump "October" "2018" tag:x ');
    expect(meant(asWords)).toMatchObject({ query: asWords, month: null, offer: null });
  });

  it.each([
    '5 October 2018',
    'October 5 2018',
    '"October" "2018"',
    'October 2018 after:2017',
    '-October 2018',
    'October 12018',
  ])('is none in %s', (text) => expect(meant(text)).toMatchObject({ query: text, month: null }));
});

describe('a month or a year alone', () => {
  it.each([
    ['budget 2024', '2024', 'budget after:2024 before:2025 '],
    ['budget October', '2026-10', 'budget after:2026-10 before:2026-11 '],
    ['budget december', '2026-12', 'budget after:2026-12 before:2027-01 '],
  ])('is only offered: %s', (text, date, query) => {
    expect(meant(text)).toEqual({ query: text, month: null, asWords: text, offer: { date, query } });
  });

  it('is of the year before where the month is still to come', () => {
    expect(datesMeant('march', ['en'], new Date('2026-02-10T12:00:00Z')).offer?.date).toBe('2025-03');
  });

  it.each(['trump', 'oct', '1,800', '3024', ''])('is none in “%s”', (text) => expect(meant(text).offer).toBeNull());
});
