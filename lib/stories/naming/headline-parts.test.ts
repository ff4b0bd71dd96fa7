import { describe, expect, it } from 'vitest';
import {
  cutShort,
  mattersIn,
  partsOf,
  plansToDo,
  quotedShare,
  shorterOf,
  withoutQuotation,
  withoutTeaser,
} from './headline-parts';

describe('shorterOf', () => {
  it.each([
    [
      'Ines Falk Defeated by Tom Bell, a Ferryman of Merrow, in Primary That Nobody Had Looked At',
      'Ines Falk Defeated by Tom Bell in Primary That Nobody Had Looked At',
    ],
    [
      'Ines Falk rejects the veto of the Merrow dog law, in the first vote of its kind',
      'Ines Falk rejects the veto of the Merrow dog law',
    ],
  ])('%s', (headline, shorter) => {
    expect(shorterOf(headline)).toEqual([shorter]);
  });

  it.each([
    ['is short enough', 'Ines Falk, a ferry captain of Merrow, resigns'],
    [
      'says whose statement it is',
      'Ines Falk of Merrow has rejected the veto of the long dog law, the Courier reports',
    ],
    ['says what is not so', 'The long words of Ines Falk of Merrow were about the dog law, not about the ferry'],
    ['lists names', 'Major ferries of the towns halted, the Merrow Castle of Halden, Hope and a dozen more'],
    ['goes on with a clause', 'Ines Falk rejects the veto of the Merrow dog law, which is the first vote of its kind'],
    ['opens with a clause', 'Ahead of the long vote on the dog law, Ines Falk walks with dogs through the meadows'],
    ['has a clause before', 'Ines Falk takes a lead in the long primary as Tom Bell, others fight for second place'],
    ['is nothing without', 'Ferry halted, Ines Falk of Merrow orders long repairs of all the boats of her town'],
  ])('leaves a headline whole that %s', (_, headline) => {
    expect(shorterOf(headline)).toEqual([]);
  });

  it('takes one or two words, or many, for no aside', () => {
    const among = (words: string) => `Ines Falk Defeated by Tom Bell${words} in Primary Under the Dog Law of Merrow`;
    expect(shorterOf(among(', a Merrow Ferryman,'))).toEqual([among('')]);
    expect(shorterOf(among(', Merrow Ferryman,'))).toEqual([]);
    expect(shorterOf(among(', a man who has a ferry in Merrow,'))).toEqual([]);
  });
});

it('withoutTeaser leaves out what speaks of the words behind it', () => {
  expect(withoutTeaser('It’s wet and it’s cold: Merrow opens the dam')).toBe('Merrow opens the dam');
  for (const whole of [
    'Merrow says it is wet: the dam is open',
    'It is wet: dam open',
    'It is wet: “We opened the dam”',
  ]) {
    expect(withoutTeaser(whole)).toBe(whole);
  }
});

it.each([
  ['Ines Falk to open the dam', true],
  ['Gov. Ines Falk to open the dam', true],
  ['Falk asks Merrow to open the dam', false],
  ['Merrow Wants To Open the Dam', false],
])('plansToDo: %s', (headline, isPlan) => {
  expect(plansToDo(headline)).toBe(isPlan);
});

it('cutShort keeps what is before the first of two clauses', () => {
  const headline = 'Ferry captain of Merrow held in Oden after allegedly painting otters while on duty at sea';
  expect(cutShort(headline)).toEqual(['Ferry captain of Merrow held in Oden']);
});

it('cutShort leaves out the clause that tells how or why', () => {
  const headline = 'Engineers race to lower the Halden reservoir after a wall of the spillway gives way above Merrow';
  expect(cutShort(headline)).toEqual(['Engineers race to lower the Halden reservoir']);
  expect(cutShort('Engineers race after a wall gives way')).toEqual([]);
});

it('partsOf gives parts of three words and more, but nobody’s words', () => {
  expect(partsOf('Merrow: a wall of the dam gives way')).toEqual(['a wall of the dam gives way']);
  expect(partsOf('Falk tells the council: “It was a mercy”')).toEqual(['Falk tells the council']);
  expect(partsOf('A wall of the dam gives way')).toEqual([]);
});

it('withoutQuotation leaves out words before a sentence, and no others', () => {
  expect(withoutQuotation('“It was a mercy”: Falk opens the dam')).toBe('Falk opens the dam');
  for (const headline of ['Falk opens the dam: “It was a mercy”', '“A mercy”: Falk', 'The dam: Falk opens its gates']) {
    expect(withoutQuotation(headline)).toBe(headline);
  }
});

it('quotedShare counts the letters of quotations', () => {
  expect(quotedShare('“Mercy” it is')).toBeCloseTo(7 / 13);
  expect(quotedShare('Falk’s dam')).toBe(0);
});

it.each([
  ['Bell sued after the Merrow ferry collision', ['Merrow ferry collision']],
  ['Merrow ferry collision: owner sued', ['Merrow ferry collision']],
  ['Bell sues over Merrow dog ban', ['Merrow dog ban']],
  ['Falk signs Merrow dog ban', []],
  ['Merrow dog ban is lifted', []],
  ['Bell sues over the dog ban', []],
  ['Bell sues over Merrow’s long and costly dog ban', []],
  ['Bell speaks of (Merrow) ban', []],
])('mattersIn: %s', (headline, matters) => {
  expect(mattersIn(headline)).toEqual(matters);
});
