import { describe, expect, it } from 'vitest';
import { hashTerm, stem, termsOf } from './terms';

describe('termsOf', () => {
  it('brings forms of one word together', () => {
    expect(termsOf('flooded, flooding, floods; the city, its cities')).toEqual([
      'flood',
      'flood',
      'flood',
      'city',
      'city',
    ]);
  });

  it('reads numbers without thousands commas, and drops stop words', () => {
    expect(termsOf('There were 1,250 of them, or 3.5% more.')).toEqual(['1250', '3.5']);
  });

  it('reads text without spaces by pairs of characters', () => {
    expect(termsOf('停電が続く')).toEqual(['停電', '電が', 'が続', '続く']);
  });

  it('writes Cyrillic names in Latin letters, and leaves accents alone', () => {
    expect(termsOf('Фалькнер l’État')).toEqual(['falkner', 'l’état'.replace('’', "'")]);
  });

  it('drops the shortest words of a text that is not English, and no short name', () => {
    expect(termsOf('Der Damm an der Ur ist in der Nacht gebrochen', false)).toEqual([
      'der',
      'damm',
      'ur',
      'nacht',
      'gebrochen',
    ]);
  });
});

describe('stem', () => {
  it.each([
    ['stopped', 'stop'],
    ['boxes', 'box'],
    ['virus', 'virus'],
    ['king', 'king'],
    ['red', 'red'],
  ])('%s → %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});

describe('hashTerm', () => {
  it('is a small whole number, the same on every run', () => {
    expect(hashTerm('dam')).toBe(hashTerm('dam'));
    for (const term of ['', 'dam', '停電', 'a b']) {
      expect(hashTerm(term)).toBeGreaterThanOrEqual(0);
      expect(hashTerm(term)).toBeLessThan(2 ** 30);
    }
  });
});
