import { describe, expect, it } from 'vitest';
import { makeLetters } from './letters';

describe('makeLetters', () => {
  const letters = makeLetters(60, 3, 1);

  it('makes the same letters from the same seed', () => {
    expect(makeLetters(60, 3, 1)).toEqual(letters);
    expect(letters).toHaveLength(60);
  });

  it('marks whole words, and leaves some letters without people', () => {
    for (const { text, people } of letters) {
      expect(text).not.toMatch(/[{}|]/);
      expect(people.map(({ start, end }) => text.slice(start, end)).join(' ')).not.toMatch(/\n/);
    }
    expect(letters.some(({ people }) => people.length === 0)).toBe(true);
    expect(letters.flatMap(({ people }) => people).length).toBeGreaterThan(60);
  });
});
