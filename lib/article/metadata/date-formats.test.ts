import { describe, expect, it } from 'vitest';
import { isDateLine } from '../words/calendar';
import { parseAgo, parseDate } from './date-formats';
import { urlDate } from './dates';

describe('parseDate', () => {
  it.each([
    ['2024-03-12T18:30:00+01:00', '2024-03-12T18:30:00+01:00'],
    ['2024-03-12 18:30:00.000Z', '2024-03-12T18:30:00Z'],
    ['2024-03-12T18:30+0100', '2024-03-12T18:30+01:00'],
    ['26-05-2025', '2025-05-26'],
    ['Tuesday, March 12, 2024 at 6 pm', '2024-03-12'],
    ['12. März 2024', '2024-03-12'],
    ['Publié le 3 mars 2024', '2024-03-03'],
    ['12 de marzo de 2024', '2024-03-12'],
    ['12. Dezember 2024', '2024-12-12'],
    ['12 December, 2024', '2024-12-12'],
    ['12 de diciembre de 2024', '2024-12-12'],
    ['12 марта 2024', '2024-03-12'],
    ['2024年3月12日', '2024-03-12'],
    ['12.03.24', '2024-03-12'],
    ['20240312', '2024-03-12'],
    ['٢٠٢٤-٠٣-١٢', '2024-03-12'],
    ['١٢ مارس ٢٠٢٤', '2024-03-12'],
    ['१२ मार्च २०२४', '2024-03-12'],
    ['２０２４年３月１２日', '2024-03-12'],
    ['令和6年3月12日', '2024-03-12'],
    ['令和元年6月12日', '2019-06-12'],
    ['民國113年3月12日', '2024-03-12'],
    ['2024-03-12 18:30:27 +01:00', '2024-03-12T18:30:27+01:00'],
    ['2024-03-12T24:30', '2024-03-12'],
    ['2024-03-12T18:60', '2024-03-12'],
    ['2024-03-12T18:30', '2024-03-12T18:30'],
    ['2024-03-12T18:30+01', '2024-03-12T18:30+01:00'],
    ['2024 March 12', '2024-03-12'],
    ['31/12/2024', '2024-12-31'],
    // Two digits at either end of hyphens are more often a number than a day.
    ['12-03-24', null],
    ['12 | 03 | 2024', '2024-03-12'],
    ['12 | 03 | 24', null],
    ['12 March 1985', '1985-03-12'],
    ['12 March 1984', null],
    ['2024-00-12', null],
    ['2024-03-00', null],
    ['31 February 2024', null],
    ['12 shares 2024', null],
    ['no date', null],
  ])('%s', (text, date) => expect(parseDate(text)).toBe(date));

  it('reads slashed dates as the page writes them', () => {
    expect(parseDate('3/4/2024', 'monthFirst')).toBe('2024-03-04');
    expect(parseDate('3/4/2024', 'dayFirst')).toBe('2024-04-03');
    expect(parseDate('13/4/2024', 'monthFirst')).toBe('2024-04-13');
  });
});

describe('parseAgo', () => {
  const now = new Date('2024-03-12T01:00:00Z');
  it.each([
    ['time19 minutes ago', '2024-03-12'],
    ['vor 3 Stunden', '2024-03-11'],
    ['il y a 2 jours', '2024-03-10'],
    ['soon', null],
  ])('%s', (text, date) => expect(parseAgo(text, now)).toBe(date));
});

describe('urlDate', () => {
  it.each([
    ['https://a.example/2024/03/12/bridge', '2024-03-12'],
    ['https://a.example/news/20240312/bridge', '2024-03-12'],
    ['https://a.example/2024/mar/12/bridge', '2024-03-12'],
    ['https://a.example/news/12-03-2024', '2024-03-12'],
    ['https://a.example/news/2024-03/12/bridge', '2024-03-12'],
    ['https://web.archive.org/web/20200808063632/https://a.example/bridge', null],
    ['https://a.example/id/12345678', null],
    ['https://a.example/2024/03/bridge', null],
  ])('%s', (url, date) => expect(urlDate(url)).toBe(date));
});

describe('isDateLine', () => {
  it.each([
    'Published 12 March 2024, 5:52 AM EST',
    'Stand: 3. März 2024',
    '12.03.2024',
    'Mis à jour le 3 mars 2024 à 10:00',
    '令和6年3月12日 更新',
    'نشر ١٢ مارس ٢٠٢٤',
  ])('takes "%s"', (line) => expect(isDateLine(line)).toBe(true));
  it.each(['The bridge closed on 12 March 2024', '1,200 visitors', 'March', 'Section 3'])('leaves "%s"', (line) =>
    expect(isDateLine(line)).toBe(false),
  );
});
