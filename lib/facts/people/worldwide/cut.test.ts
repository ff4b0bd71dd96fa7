import { describe, expect, it, vi } from 'vitest';
import { people as ja } from '../../../languages/ja/people';
import { people as zh } from '../../../languages/zh/people';
import { WORD_BEGINS } from '../tagger/glyphs';
import { cutterOf } from './cut';

/** The words of a text as the cutter marks them, and what the segmenter was given on the way. */
function read(words: typeof zh, text: string): { found: string[]; given: string[] } {
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  const { length, starts, marks } = cutterOf(words, () => 0)(text);
  const given = segment.mock.calls.map(([piece]) => piece);
  segment.mockRestore();
  const begins = Array.from({ length }, (_, i) => i).filter((i) => ((marks?.[i] ?? 0) & WORD_BEGINS) !== 0);
  return { found: begins.map((i, n) => text.slice(starts[i], starts[begins[n + 1]])), given };
}

const SENTENCES = [
  ['zh', zh, '港口的引航员昨天在会议上表示，新的码头将于三月开放。'],
  ['ja', ja, '港の水先人は昨日の会議で、新しい埠頭が三月に開業すると述べた。'],
] as const;

describe('a long text that is cut into letters', () => {
  it.each(SENTENCES)('is given to the segmenter in short stretches that end at a mark: %s', (_, words, sentence) => {
    const { found, given } = read(words, sentence.repeat(400));
    expect(Math.max(...given.map((piece) => piece.length))).toBeLessThanOrEqual(2000);
    expect(given.join('')).toBe(sentence.repeat(400));
    for (const piece of given) expect(piece).toMatch(/[。、]$/);
    const { found: once } = read(words, sentence);
    expect(found).toEqual(Array.from({ length: 400 }, () => once).flat());
  });

  it.each(SENTENCES)(
    'is given in short stretches where it has no mark, and no word is cut: %s',
    (_, words, sentence) => {
      const plain = sentence.replace(/[。，、]/g, '');
      const { given, found } = read(words, plain.repeat(400));
      expect(Math.max(...given.map((piece) => piece.length))).toBeLessThanOrEqual(2000);
      expect(given.join('').length).toBeLessThan(plain.length * 400 * 1.05);
      const { found: once } = read(words, plain);
      expect(found).toEqual(Array.from({ length: 400 }, () => once).flat());
    },
  );

  it('is given in short stretches where it is a single word', () => {
    const { given } = read(zh, '1'.repeat(9000));
    expect(given.map((piece) => piece.length)).toEqual([2000, 2000, 2000, 2000, 1000]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('is not cut inside a number of which %d units are in the stretch', (inside) => {
    const number = '１２，３４５，６７８';
    const { found, given } = read(zh, `${'港'.repeat(1999 - inside)} ${number}${'。港'.repeat(9)}`);
    expect(given).toEqual([`${'港'.repeat(1999 - inside)} `, `${number}${'。港'.repeat(9)}`]);
    expect(found).toContain(number);
  });
});
