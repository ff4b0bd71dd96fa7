import { describe, expect, it } from 'vitest';
import type { DateFact, Facts, FigureFact, PersonFact } from '../../lib/facts/facts';
import type { ExpectedDate, ExpectedFigure, ExpectedPerson } from './data';
import { isSameName, isSameRole } from './people';
import { scoreSentence } from './score';
import { ratesOf, type Tallies } from './tally';

/** Facts and expectations are placed by their words in the text. */
function placed(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${words} is not in ${text}`);
  const mention = { block: 0, start, end: start + words.length };
  return {
    start,
    fact: {
      mentions: [mention],
      sentence: { block: 0, start: 0, end: text.length },
      weight: 0.5,
      head: '',
      detail: '',
    },
  };
}

interface Case {
  dates?: [words: string, value: string, more?: Partial<ExpectedDate>][];
  figures?: [words: string, more: Partial<ExpectedFigure>][];
  people?: Partial<ExpectedPerson>[];
  foundDates?: [words: string, value: string][];
  foundFigures?: [words: string, more: Partial<FigureFact>][];
  foundPeople?: [words: string, more?: Partial<PersonFact>][];
}

function score(text: string, { dates, figures, people, foundDates, foundFigures, foundPeople }: Case): Tallies {
  const expected = {
    text,
    dates: (dates ?? []).map(([words, value, more]) => ({
      text: words,
      start: placed(text, words).start,
      value,
      ...more,
    })),
    figures: (figures ?? []).map(([words, more]) => ({
      text: words,
      start: placed(text, words).start,
      unit: '',
      ...more,
    })),
    people: (people ?? []).map((person) => ({ name: '', text: [person.name ?? ''], ...person })),
  };
  const facts: Facts = {
    dates: (foundDates ?? []).map(
      ([words, value]): DateFact => ({ kind: 'date', value, text: words, explicit: true, ...placed(text, words).fact }),
    ),
    figures: (foundFigures ?? []).map(
      ([words, more]): FigureFact => ({
        kind: 'figure',
        value: null,
        low: null,
        high: null,
        unit: '',
        unitKind: 'count',
        per: '',
        of: '',
        modifier: null,
        change: null,
        label: words,
        ...placed(text, words).fact,
        ...more,
      }),
    ),
    people: (foundPeople ?? []).map(
      ([words, more]): PersonFact => ({
        kind: 'person',
        name: words,
        aliases: [],
        role: null,
        ...placed(text, words).fact,
        ...more,
      }),
    ),
  };
  return scoreSentence(expected, facts).tallies;
}

const counts = ({ wanted, found, right }: Tallies['dates']) => [wanted, found, right];

describe('the everyday scorer, dates', () => {
  const text = 'It met late on Monday and will meet from Friday until Sunday in mid-May.';
  const one = (value: string, foundValue: string, more?: Partial<ExpectedDate>) =>
    counts(score(text, { dates: [['Monday', value, more]], foundDates: [['late on Monday', foundValue]] }).dates);

  it('matches by overlap and compares the value', () => {
    expect(one('2025-05-05', '2025-05-05')).toEqual([1, 1, 1]);
    expect(one('2025-05-05', '2025-05-12')).toEqual([1, 1, 0]);
  });

  it('counts what is missed and what is extra', () => {
    expect(counts(score(text, { dates: [['Monday', '2025-05-05']] }).dates)).toEqual([1, 0, 0]);
    expect(counts(score(text, { foundDates: [['Monday', '2025-05-05']] }).dates)).toEqual([0, 1, 0]);
  });

  it('takes no account of an optional item, found, wrong or missed', () => {
    expect(one('2025-05-05', '2025-05-05', { optional: true })).toEqual([0, 0, 0]);
    expect(one('2025-05-05', '2024-05-05', { optional: true })).toEqual([0, 0, 0]);
    expect(counts(score(text, { dates: [['Monday', '2025-05-05', { optional: true }]] }).dates)).toEqual([0, 0, 0]);
  });

  it('reads ISO weeks, alternatives, quarters and approximate dates', () => {
    expect(one('2025-W19', '2025-05-05/2025-05-11')).toEqual([1, 1, 1]);
    expect(one('2025-W01', '2024-12-30/2025-01-05')).toEqual([1, 1, 1]);
    expect(one('2025-06-30', '2025-06', { alt: ['2025-06'] })).toEqual([1, 1, 1]);
    expect(one('2025-35', '2025-07/2025-09')).toEqual([1, 1, 1]);
    expect(one('2025-05~', '2025-05')).toEqual([1, 1, 1]);
  });

  it('takes two joined dates as one interval, and one interval as two dates', () => {
    const ends: Case['dates'] = [
      ['Friday', '2025-05-09'],
      ['Sunday', '2025-05-11'],
    ];
    const joined = (value: string): Case['foundDates'] => [['Friday until Sunday', value]];
    expect(counts(score(text, { dates: ends, foundDates: joined('2025-05-09/2025-05-11') }).dates)).toEqual([2, 2, 2]);
    expect(counts(score(text, { dates: ends, foundDates: joined('2025-05-09/2025-05-18') }).dates)).toEqual([2, 1, 0]);
    const interval: Case['dates'] = [['Friday until Sunday', '2025-05-09/2025-05-11']];
    expect(counts(score(text, { dates: interval, foundDates: ends.map(([w, d]) => [w, d]) }).dates)).toEqual([1, 1, 1]);
  });
});

describe('the everyday scorer, figures', () => {
  const text = 'About 40 people, a quarter of the 6ft 7in players, won 3–1 and paid £1.2m in 17 hours and 20 minutes.';
  const one = (words: string, expected: Partial<ExpectedFigure>, found: Partial<FigureFact>) => {
    const tallies = score(text, { figures: [[words, expected]], foundFigures: [[words, found]] });
    return [
      counts(tallies['figures: value']),
      tallies['figures: value + unit'].right,
      tallies['figures: value + approx'].right,
    ];
  };

  it('compares values, not words, and knows our units', () => {
    expect(one('40', { value: 40, unit: 'person' }, { value: 40, unit: 'people' })).toEqual([[1, 1, 1], 1, 1]);
    expect(one('40', { value: 40, unit: 'hour' }, { value: 40, unit: 'h', unitKind: 'duration' })[1]).toBe(1);
    expect(one('40', { value: 40, unit: 'm' }, { value: 40, unit: 'm/d', unitKind: 'measure' })[1]).toBe(1);
    expect(one('40', { value: 40, unit: 'AUD' }, { value: 40, unit: 'USD', unitKind: 'money' })[1]).toBe(0);
    expect(one('40', { value: 40 }, { value: 41 })[0]).toEqual([1, 1, 0]);
  });

  it('compares counted nouns by their head, and lets `person` be any or none', () => {
    expect(one('40', { value: 40, unit: 'jet' }, { value: 40, unit: 'grey jet' })[1]).toBe(1);
    expect(one('40', { value: 40, unit: 'jet' }, { value: 40, unit: 'jet pilot' })[1]).toBe(0);
    expect(one('40', { value: 40, unit: 'knife' }, { value: 40, unit: 'knive' })[1]).toBe(0);
    expect(one('40', { value: 40, unit: 'person' }, { value: 40, unit: 'voter' })[1]).toBe(1);
    expect(one('40', { value: 40, unit: 'person' }, { value: 40, unit: 'h', unitKind: 'duration' })[1]).toBe(0);
  });

  it('takes a share for the same as its percentage, within a hundredth', () => {
    const quarter = { value: 0.25, unit: 'player' };
    expect(one('a quarter', quarter, { value: 0.25, unitKind: 'ratio' })).toEqual([[1, 1, 1], 1, 1]);
    expect(one('a quarter', quarter, { value: 25, unit: '%', unitKind: 'percent' })).toEqual([[1, 1, 1], 1, 1]);
    expect(one('a quarter', { value: 0.3333 }, { value: 1 / 3, unitKind: 'ratio' })[0]).toEqual([1, 1, 1]);
    expect(one('a quarter', { value: 0.3333 }, { value: 0.25, unitKind: 'ratio' })[0]).toEqual([1, 1, 0]);
  });

  it('takes a compound measure in either unit, but not a part of it', () => {
    const height = { value: 79, unit: 'in', alt: '6.583 ft' };
    const feet: Partial<FigureFact> = { unit: '[ft_i]', unitKind: 'measure' };
    expect(one('6ft 7in', height, { ...feet, value: 6 + 7 / 12 })).toEqual([[1, 1, 1], 1, 1]);
    expect(one('6ft 7in', height, { ...feet, value: 79, unit: '[in_i]' })).toEqual([[1, 1, 1], 1, 1]);
    expect(one('6ft 7in', height, { ...feet, value: 6 })[0]).toEqual([1, 1, 0]);
  });

  it('reads scores in the order of the text, and ranges by both ends', () => {
    const found: Partial<FigureFact> = { low: 3, high: 1, unitKind: 'score' };
    expect(one('3–1', { value: '3-1', unit: 'score' }, found)).toEqual([[1, 1, 1], 1, 1]);
    expect(one('3–1', { value: '1-3', unit: 'score' }, found)[0]).toEqual([1, 1, 0]);
    expect(one('3–1', { low: 3, high: 1, unit: 'goal' }, found)[0]).toEqual([1, 1, 0]);
    expect(one('40', { low: 30, high: 40, unit: 'person' }, { low: 30, high: 40 })[0]).toEqual([1, 1, 1]);
    expect(one('40', { low: 30, high: 40, unit: 'person' }, { value: 40 })[0]).toEqual([1, 1, 0]);
  });

  it('scores the hedge apart from the value: none given is wrong by half', () => {
    const hedged = { value: 40, unit: 'person', approx: 'more than' } as const;
    expect(one('40', hedged, { value: 40, modifier: 'atLeast' })).toEqual([[1, 1, 1], 1, 1]);
    expect(one('40', hedged, { value: 40 })).toEqual([[1, 1, 1], 1, 0.5]);
    expect(one('40', hedged, { value: 40, modifier: 'under' })).toEqual([[1, 1, 1], 1, 0]);
    expect(one('40', { value: 40 }, { value: 40, modifier: 'about' })).toEqual([[1, 1, 1], 1, 0]);
  });

  it('counts both parts of a compound measure that is found in two, one wrong and one extra', () => {
    const tallies = score(text, {
      figures: [['17 hours and 20 minutes', { value: 1040, unit: 'minute', alt: '17.333 hour' }]],
      foundFigures: [
        ['17 hours', { value: 17, unit: 'h', unitKind: 'duration' }],
        ['20 minutes', { value: 20, unit: 'min', unitKind: 'duration' }],
      ],
    });
    expect(counts(tallies['figures: value'])).toEqual([1, 2, 0]);
  });

  it('takes no account of a vague number', () => {
    const vague = { value: null, low: 24, unit: 'player', optional: true };
    expect(one('40', vague, { value: 36 })[0]).toEqual([0, 0, 0]);
  });
});

describe('the everyday scorer, people', () => {
  const text = 'Dr Ann Lee, the former mayor, met Bob "Bo" Ray and Lee; Lee left Ray at Hope.';

  it('wants one item a person, under the full name', () => {
    const people = [{ name: 'Ann Lee', text: ['Ann Lee', 'Lee'] }, { name: 'Bob "Bo" Ray' }];
    const right = score(text, { people, foundPeople: [['Dr Ann Lee'], ['Bob "Bo" Ray', { name: 'Bob Ray' }]] });
    expect(counts(right.people)).toEqual([2, 2, 2]);
    const short = score(text, { people, foundPeople: [['Lee'], ['Hope']] });
    expect(counts(short.people)).toEqual([2, 2, 0]);
    const twice = score(text, { people, foundPeople: [['Ann Lee'], ['Lee;', { name: 'Lee' }]] });
    expect(counts(twice.people)).toEqual([2, 2, 1]);
  });

  it('compares roles of those found, apart from the names', () => {
    const roles = (more: Partial<ExpectedPerson>, role: string | null) =>
      counts(score(text, { people: [{ name: 'Ann Lee', ...more }], foundPeople: [['Ann Lee', { role }]] }).roles);
    expect(roles({ role: 'former mayor' }, 'the former mayor')).toEqual([1, 1, 1]);
    expect(roles({ role: 'former mayor' }, 'mayor')).toEqual([1, 1, 0]);
    expect(roles({ role: 'former mayor' }, null)).toEqual([1, 0, 0]);
    expect(roles({}, 'mayor')).toEqual([0, 1, 0]);
    expect(roles({ role: 'Dr', roleOptional: true }, null)).toEqual([0, 0, 0]);
    expect(roles({ role: 'Dr', roleOptional: true }, 'doctor')).toEqual([0, 0, 0]);
    expect(roles({ role: 'Dr', roleOptional: true }, 'mayor')).toEqual([0, 1, 0]);
  });

  it('does not ask for the role of a person who is missed', () => {
    expect(counts(score(text, { people: [{ name: 'Ann Lee', role: 'former mayor' }] }).roles)).toEqual([0, 0, 0]);
  });

  it.each([
    ['Mrs Justice Falkner', 'Falkner', true],
    ['Seamus "the Badger" Tuohy', 'Seamus Tuohy', true],
    ['Inès Baudry', 'Ines Baudry', true],
    ["Luke O'Neill", 'Luke O’Neill', true],
    ['Anthea Rook', 'Anthea Rook KC', true],
    ['Micheál Martin', 'Taoiseach Micheál Martin', false],
    ['Noemie Fox', 'Noemie', false],
  ])('compares the name %s with %s', (expected, found, same) => {
    expect(isSameName(expected, found)).toBe(same);
  });

  it.each([
    ['Gov.', 'governor', true],
    ["service's medical director", 'medical director', true],
    ['wife', 'his wife of 77 years', true],
    ['Conservative MP for North Downs', 'Conservative MP', true],
    ['chairman', 'deputy chairman', false],
    ['Minnesota governor', 'former football coach', false],
  ])('compares the role %s with %s', (expected, found, same) => {
    expect(isSameRole(expected, found)).toBe(same);
  });
});

describe('rates', () => {
  it('are in percent with one decimal, and 0 where nothing is there', () => {
    expect(ratesOf({ wanted: 3, found: 2, right: 1 })).toEqual({ precision: 50, recall: 33.3, f1: 40 });
    expect(ratesOf({ wanted: 0, found: 0, right: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
