import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../text/edtf';
import fc, { runs } from '../../text/testing/properties';
import { findTimexes } from './timex';

describe('findTimexes, whatever the text', () => {
  const pieces = fc.constantFrom(
    ...`May 23 and 25 , 2025 – - ' 's 16th the of in Monday last next year years ago quarter first two half a ' ' 10:35 p.m.
    2019-21 24/7 05/06/2025 1,000 $ % 9999 0 twenty hundred thousand . \n between to mid early Q3 FY25 century 1990s`.split(
      ' ',
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 30 }).map((words) => words.join(' ')),
    fc.array(pieces, { maxLength: 30 }).map((words) => words.join('')),
  );
  const published = fc.oneof(
    fc.constant(null),
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((d) => d.toISOString()),
    fc.string(),
  );

  it.each(['hundred ', 'May ', 'one and a half ', '1, ', "'82 "])(
    'gets to the end of a text of nothing but %j',
    (words) => {
      expect(findTimexes([words.repeat(50_000)], { publishedAt: '2025-03-12', lang: 'en' })).toHaveLength(1);
    },
  );

  it('spans lie inside the text, in order, apart, and values are EDTF', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 3 }), published, (blocks, publishedAt) => {
        const found = findTimexes(blocks, { publishedAt, lang: 'en' });
        expect(found).toHaveLength(blocks.length);
        found.forEach((list, block) => {
          let from = 0;
          for (const { start, end, edtf, value } of list) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(end).toBeGreaterThan(start);
            expect(value).not.toBe('');
            if (edtf !== null) expect(parseEdtf(edtf), edtf).not.toBeNull();
            from = end;
          }
          expect(from).toBeLessThanOrEqual(blocks[block].length);
        });
      }),
      { numRuns: runs(1000) },
    );
  });
});
