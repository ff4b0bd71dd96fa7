import { describe, expect, it } from 'vitest';
import { rowOf } from '../testing/rows';
import { reasonFor } from './explanations';

const text = 'The Halden reservoir above Merrow is being lowered. Kasimir Otterbeck saw the spillway.';

describe('reasonFor', () => {
  it('names what two articles share: people as this one spells them, words, days, and the days between', () => {
    const people = ['Kasimir Otterbeck', 'Ida Lund'];
    const article = rowOf('a', { text, people, dates: ['2025-03-03', '2025-03-05'], day: 20_003 });
    const like = rowOf('b', { text, people: ['Kasimir Otterbeck'], dates: ['2025-03-03'], day: 20_001 });
    const reason = reasonFor(article, like);
    expect(reason).toMatchObject({
      by: 'similarity',
      like: 'b',
      people: ['Kasimir Otterbeck'],
      dates: ['2025-03-03'],
      daysApart: 2,
    });
    expect(reasonFor(like, article).daysApart).toBe(2);
    expect(reason.words).toContain('Halden');
    // A person is told once, not again by the words of the name.
    expect(reason.words.join(' ')).not.toMatch(/Kasimir|Otterbeck/);
    expect(reason.words).toHaveLength(5);
  });

  it('puts the rarest words first, and leaves out what only one of the two has', () => {
    const article = rowOf('a', { text: 'The government of Merrow met. Halden is calm.' });
    const like = rowOf('b', { text: 'The government of Merrow fell.' });
    expect(reasonFor(article, like).words).toEqual(['Merrow', 'government']);
  });

  it('says nothing of days when one of the two has none', () => {
    expect(reasonFor(rowOf('a', { text }), rowOf('b', { text, dated: false })).daysApart).toBeNull();
    expect(reasonFor(rowOf('a', { text, dated: false }), rowOf('b', { text })).daysApart).toBeNull();
  });

  it('shares nothing when it stands alone', () => {
    const people = ['Ida Lund'];
    expect(reasonFor(rowOf('a', { text, people }), null, 'alone')).toEqual({
      by: 'alone',
      like: null,
      people: [],
      words: [],
      dates: [],
      daysApart: null,
    });
  });

  it('names at most five of each', () => {
    const people = ['Ana Pop', 'Ben Orr', 'Cy Dunn', 'Di Falk', 'Ed Grau', 'Flo Hahn'];
    const dates = [1, 2, 3, 4, 5, 6].map((day) => `2025-03-0${day}`);
    const reason = reasonFor(rowOf('a', { text, people, dates }), rowOf('b', { text, people, dates }), 'reader');
    expect(reason.by).toBe('reader');
    expect(reason.people).toEqual(people.slice(0, 5));
    expect(reason.dates).toEqual(dates.slice(0, 5));
  });
});
