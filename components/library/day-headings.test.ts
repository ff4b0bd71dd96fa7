import { describe, expect, it } from 'vitest';
import { dayHeadings } from './day-headings';

const NOW = new Date(2026, 2, 20, 12);
const at = (day: number, hour: number, month = 2) => new Date(2026, month, day, hour).getTime();
const told = (...times: number[]) =>
  dayHeadings(times, NOW, 'en').map(({ index, label, detail }) => `${index} ${label} ${detail}`.trim());

describe('dayHeadings', () => {
  it('stand before the first article of each day, called as a reader calls it', () => {
    expect(told(at(20, 11), at(20, 0), at(19, 23), at(17, 8), at(17, 7), at(1, 5))).toEqual([
      '0 Today March 20',
      '2 Yesterday March 19',
      '3 Tuesday March 17',
      '5 March 1',
    ]);
  });

  it('have the year where it is another one, and are none for an empty list', () => {
    expect(dayHeadings([new Date(2024, 5, 1, 9).getTime()], NOW, 'de')).toEqual([
      { index: 0, label: '1. Juni 2024', detail: '' },
    ]);
    expect(told()).toEqual([]);
  });

  it('go the other way as well', () => {
    expect(told(at(17, 7), at(17, 8), at(18, 1), at(20, 9))).toHaveLength(3);
  });
});
