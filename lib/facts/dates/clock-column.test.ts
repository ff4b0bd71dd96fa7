import { describe, expect, it } from 'vitest';
import { findTimexes } from './timex';

/** The words of each date in the blocks of an article that came out on Wednesday 2025-03-12. */
const dates = (...texts: string[]) =>
  findTimexes(texts, { publishedAt: '2025-03-12', lang: 'en-GB' }).flatMap((found, i) =>
    found.filter(({ edtf }) => edtf !== null).map(({ start, end }) => texts[i].slice(start, end)),
  );

describe('the four figures that open the entries of a live blog', () => {
  it('are times of day', () => {
    expect(dates('2034 A plane has landed.', '2040 Officials were there in 2020.', '2107 The mayor left.')).toEqual([
      '2020',
    ]);
    expect(dates('2107: The mayor left.\n2040: Officials came.\n2034: A plane has landed.')).toEqual([]);
  });

  it('are years where they all may be, or are few', () => {
    expect(dates('2010 The mill opened.', '2014 The mill burned.', '2021 The mill was sold.')).toHaveLength(3);
    expect(dates('2021 The mill was sold.', '2107 The mayor left.')).toContain('2021');
  });
});
