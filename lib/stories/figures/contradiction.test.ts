import { describe, expect, it } from 'vitest';
import { findFacts } from '../../facts/find-facts';
import { findDisagreements } from './disagreements';

function valuesOf(...reports: [day: string, text: string][]): (number | null)[][] {
  const articles = reports.map(([publishedAt, text], i) => {
    const blocks = [{ type: 'paragraph' as const, text }];
    const about = { title: '', siteName: `Outlet ${i}`, publishedAt, lang: 'en', blocks };
    const facts = findFacts({ ...about, url: '', byline: [] }, { people: null });
    return { ...about, id: `a${i}`, savedAt: publishedAt, facts };
  });
  return findDisagreements(articles).map(({ sides }) => sides.map(({ fact }) => fact.value));
}
const DAY = '2025-06-03';
const onOneDay = (a: string, b: string) => valuesOf([DAY, a], [DAY, b]);

describe('contradict', () => {
  it('holds for two tolls of one event on one day, bounded alike or not at all', () => {
    expect(
      onOneDay('The ferry fire off Maroa killed 31 people.', 'The ferry fire off Maroa killed 34 people.'),
    ).toEqual([[31, 34]]);
    expect(
      onOneDay(
        'At least 31 people died in the ferry fire off Maroa.',
        'The ferry fire off Maroa killed at least 34 people.',
      ),
    ).toEqual([[31, 34]]);
  });

  it('takes people for anybody, but soldiers not for sailors', () => {
    expect(onOneDay('The fire in Maroa killed 31 people.', 'The fire in Maroa killed 34 soldiers.')).toHaveLength(1);
    expect(onOneDay('The fire in Maroa killed 31 sailors.', 'The fire in Maroa killed 34 soldiers.')).toEqual([]);
  });

  it('does not hold for what moved on, but for what a later report takes back', () => {
    const early = 'The ferry fire off Maroa killed 31 people.';
    expect(valuesOf([DAY, early], ['2025-06-04', 'The ferry fire off Maroa killed 34 people.'])).toEqual([]);
    expect(valuesOf([DAY, early], ['2025-06-04', 'The ferry fire off Maroa killed 28 people.'])).toHaveLength(1);
    expect(valuesOf([DAY, early], ['2025-06-09', 'The ferry fire off Maroa killed 28 people.'])).toEqual([]);
  });

  it('does not hold for a part of the whole, or what is added to it', () => {
    const whole = 'The ferry fire off Maroa killed 31 people.';
    expect(onOneDay(whole, 'The ferry fire off Maroa killed many, including 20 people from Merrow.')).toEqual([]);
    expect(onOneDay(whole, 'The ferry fire off Maroa killed 20 more people.')).toEqual([]);
  });

  it('does not hold for two numbers that one sentence counts of the same', () => {
    expect(
      onOneDay(
        'The ferry fire off Maroa killed 31 people.',
        'The ferry fire off Maroa killed 22 people on deck and killed 14 people below.',
      ),
    ).toEqual([]);
  });

  it('does not hold for two days, two places, or values far apart', () => {
    expect(
      onOneDay('The fire in Maroa killed 31 people on Sunday.', 'The fire in Maroa killed 34 people on Monday.'),
    ).toEqual([]);
    expect(onOneDay('The fire killed 31 people in Maroa.', 'The fire killed 34 people in Merrow.')).toEqual([]);
    expect(onOneDay('The fire in Maroa killed 31 people.', 'The fire in Maroa killed 310 people.')).toEqual([]);
  });

  it('does not hold for ages, durations and changes', () => {
    expect(onOneDay('Ines Falk died in Maroa aged 61.', 'Ines Falk died in Maroa aged 68.')).toEqual([]);
    expect(onOneDay('The talks in Maroa lasted 11 hours.', 'The talks in Maroa lasted 14 hours.')).toEqual([]);
  });
});
