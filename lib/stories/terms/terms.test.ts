import { describe, expect, it } from 'vitest';
import { newsRarity } from './term-counts';
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

  it('drops what a language has in a third of all articles, and names other common words as that language’s', () => {
    expect(termsOf('Der Damm an der Ur ist in der Nacht gebrochen, und alte Leute leben dort', 'de-AT')).toEqual([
      'damm',
      'ur',
      'de:nacht',
      'gebrochen',
      'de:alte',
      'de:leut',
      'de:leben',
      'de:dort',
    ]);
  });

  it('keeps names and numbers where the common words of a language are not known', () => {
    expect(termsOf('Watu 18 wanaswa kwa makosa mbalimbali Shinyanga', 'sw')).toEqual(['watu', '18', 'shinyanga']);
  });
});

it('knows the common words that Norwegian spells otherwise than Danish', () => {
  expect(termsOf('Falk sier at dammen ble bygget av Oden etter mye regn', 'no')).toEqual([
    'falk',
    'dammen',
    'bygget',
    'oden',
    'no:regn',
  ]);
});

it('counts a word that is common in its language as one that many articles have', () => {
  expect(newsRarity(hashTerm('de:dort'))).toBeLessThan(newsRarity(hashTerm('damm')) - 2);
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
