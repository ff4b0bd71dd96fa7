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

  it('does not hold for a fact and what was foreseen or thought possible', () => {
    const fact = 'A quake of magnitude 7.0 struck Maroa on Tuesday.';
    expect(onOneDay(fact, 'A quake of magnitude 7.3 struck Maroa on Tuesday.')).toHaveLength(1);
    for (const words of [
      'Scientists had predicted that a quake of magnitude 7.3 would strike Maroa on Tuesday.',
      'A quake of magnitude 7.3 was possible in Maroa on Tuesday.',
      'On Tuesday it could be a quake of magnitude 7.3 that struck Maroa.',
    ])
      expect(onOneDay(fact, words)).toEqual([]);
  });

  it('does not hold for the missing, who are found day by day', () => {
    const [early, late] = ['Twelve people are still missing off Maroa.', 'Nine people are still missing off Maroa.'];
    expect(valuesOf([DAY, early], ['2025-06-04', late])).toEqual([]);
    expect(onOneDay(early, late)).toEqual([[12, 9]]);
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

  it('holds for homes destroyed or lost, whoever counted them, and wherever else the article says it', () => {
    expect(
      onOneDay(
        'The mayor of Dolna Elsha says 46 homes are lost. Ines Falk, the mayor of Dolna Elsha, said 46 homes had been destroyed.',
        'Civil protection officials said 58 homes were destroyed in Dolna Elsha, most of them along the river.',
      ),
    ).toEqual([[46, 58]]);
  });

  it('takes whom a figure is from for no place that it is of', () => {
    expect(
      onOneDay(
        'Bishop Odo Lenz said the ferry fire killed 31 people.',
        'The ferry fire killed 34 people, according to Ines Falk.',
      ),
    ).toEqual([[31, 34]]);
    expect(
      onOneDay(
        'The Falk Institute said 31 people were killed in Maroa by the fire.',
        'The Falk Institute said 34 people were killed by the fire across Torland.',
      ),
    ).toEqual([]);
    expect(
      onOneDay('On Monday Maroa reported 31 cases of fever.', 'On Monday Merrow reported 34 cases of fever.'),
    ).toEqual([]);
  });

  it('holds over days where two sources count from one day', () => {
    const early = 'The bishops say 540 people have been killed since fighting began in March.';
    const late = 'Doctors say 710 people have been killed since fighting began in March.';
    expect(valuesOf([DAY, early], ['2025-06-05', late])).toHaveLength(1);
    expect(valuesOf([DAY, early], ['2025-06-05', late.replace('Doctors', 'The bishops')])).toEqual([]);
  });

  it('reads a sentence that sets two sources against each other', () => {
    const both = 'The bishops say the fire killed 310 people, while the ministry says it killed 19 people.';
    expect(onOneDay('The bishops say the fire killed 310 people.', both)).toHaveLength(1);
  });

  it('holds for levels, however they were reached, and lengths in other units', () => {
    expect(onOneDay('Inflation in Maroa rose to 5.4% in May.', 'In May inflation in Maroa rose to 5.9%.')).toHaveLength(
      1,
    );
    expect(onOneDay('Inflation in Maroa rose 0.4% in May.', 'In May inflation in Maroa rose 0.9%.')).toEqual([]);
    const wreck = (far: string) => `The wreck of the ferry is ${far} off the lighthouse of Maroa.`;
    expect(onOneDay(wreck('25 km'), wreck('10 miles'))).toHaveLength(1);
    expect(onOneDay(wreck('16 km'), wreck('10 miles'))).toEqual([]);
  });

  it('holds for how often something happened, however it is counted', () => {
    const said = 'Bell, the thief of Maroa, had been arrested three times since October for stealing boats.';
    expect(
      onOneDay(said, 'Bell, the thief of Maroa, had four prior arrests since October for stealing boats.'),
    ).toHaveLength(1);
    expect(
      onOneDay(said, 'Bell, the thief of Maroa, had four boats since October, and was arrested for stealing boats.'),
    ).toEqual([]);
  });

  it('takes the people of a sentence, with their offices, for no place that it is of', () => {
    const plan = (sum: string, who: string) =>
      `The senate is to vote on the ${sum} bridge plan on Monday, a victory for ${who}.`;
    expect(
      onOneDay(plan('$30 million', 'Mayor Ines Falk'), plan('$36 million', 'Council Leader Jonas Bell')),
    ).toHaveLength(1);
    expect(onOneDay(plan('$30 million', 'Oden Valley'), plan('$36 million', 'Merrow Hills'))).toEqual([]);
  });

  it('takes bodies for dead, and more than so many for no part', () => {
    expect(
      onOneDay('Nearly 40 bodies were found after the fire in Maroa.', 'The fire in Maroa left 52 dead, police said.'),
    ).toHaveLength(1);
    expect(
      onOneDay('The fire in Maroa killed more than 80 soldiers.', 'The fire in Maroa killed more than 100 soldiers.'),
    ).toHaveLength(1);
  });

  it('does not hold where a sentence is cut off, who did it is counted in, or games are scored', () => {
    const eight = 'The gunman killed eight people at the depot in Maroa.';
    expect(onOneDay(eight, 'Nine people died at the depot in Maroa.')).toHaveLength(1);
    expect(onOneDay(eight, 'Nine people died at the depot in Maroa, including the gunman.')).toHaveLength(1);
    expect(onOneDay(eight, 'The attack at the depot in Maroa left nine dead, including the gunman.')).toEqual([]);
    expect(onOneDay('The Maroa flood cost $31 million.', 'The Maroa flood cost $34 million in...')).toEqual([]);
    expect(onOneDay('Falk scored 31 points in Maroa.', 'Falk scored 34 points in Maroa.')).toEqual([]);
  });

  it('does not hold for ages, durations and changes', () => {
    expect(onOneDay('Ines Falk died in Maroa aged 61.', 'Ines Falk died in Maroa aged 68.')).toEqual([]);
    expect(onOneDay('The talks in Maroa lasted 11 hours.', 'The talks in Maroa lasted 14 hours.')).toEqual([]);
  });
});
