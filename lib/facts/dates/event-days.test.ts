import { describe, expect, it } from 'vitest';
import { findDates } from './find-dates';

/** The days of an article that came out on Monday, 10 March 2025. */
const daysOf = (...texts: string[]) =>
  findDates({
    title: '',
    publishedAt: '2025-03-10',
    lang: 'en',
    blocks: texts.map((text) => ({ type: 'paragraph', text })),
  }).facts.map(({ value }) => value);

describe('onOneDay', () => {
  it('gives an event with its weekday one day, whatever the tense of a sentence', () => {
    expect(
      daysOf('The club distanced itself from Thursday night’s fight.', 'Lund decided to weigh in on Thursday’s fight.'),
    ).toEqual(['2025-03-06']);
  });

  it('leaves another event, and one that is said to be the next', () => {
    const told = 'The club distanced itself from Thursday night’s fight.';
    expect(daysOf(told, 'Lund decided to skip Thursday’s match.')).toContain('2025-03-13');
    expect(daysOf(told, 'Lund will not be at next Thursday’s fight.')).toHaveLength(2);
  });
});
