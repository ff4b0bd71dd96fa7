import { expect, it } from 'vitest';
import { isLateOnPoint, isLateReport, isRetold, isVaguePlan } from './retold';

const BURST = 'The Halden dam above Merrow burst on Monday and flooded the lower town.';
const AGAIN = 'Water flooded the lower town of Merrow after the Halden dam burst on Monday.';
const ARREST = 'Police arrested the engineer Tom Bell in Merrow on Tuesday.';
const CUSTODY =
  'Bell, who kept the gates of the works for twenty years and slept beside the old pumps, was put in custody for nights.';
const LEFT =
  'Bell resigned from the works, where three brothers of his mind old pumps, paint gates and feed the swans.';
const VOTE = 'The council of Oden voted against a new railway on Monday.';
const CLAIMS = 'Claims for help in Merrow fell to 473,000, the works said.';
const FELL = 'Claims in Merrow fell by many to 473,000.';
const COUNTED = 'The town counted 473,000 swans.';
const told = (date: string, text: string) => ({ date, text });

it.each([
  ['in like words on its date', told('2025-06-09', BURST), told('2025-06-09', AGAIN)],
  ['in like words on the next day', told('2025-06-09', BURST), told('2025-06-10', AGAIN)],
  [
    'with its exact number, in a week that ended days before',
    told('2025-06-12', CLAIMS),
    told('2025-06-02/2025-06-08', FELL),
  ],
  ['with its exact number on its date', told('2025-06-12', CLAIMS), told('2025-06-12', COUNTED)],
  ['of one turning point', told('2025-06-10', 'An engineer resigned on Monday.'), told('2025-06-10', LEFT)],
  ['of one kind of happening, where they share a word', told('2025-06-10', ARREST), told('2025-06-10', CUSTODY)],
])('an event is told again %s', (_, event, other) => {
  expect(isRetold(event, other)).toBe(true);
});

it.each([
  ['another happening of its date', told('2025-06-09', BURST), told('2025-06-09', VOTE)],
  ['of one kind on another day', told('2025-06-10', ARREST), told('2025-06-11', CUSTODY)],
  ['in like words of another week', told('2025-06-09', BURST), told('2025-06-19', AGAIN)],
  ['with its exact number and nothing else, on another date', told('2025-06-12', CLAIMS), told('2025-06-13', COUNTED)],
  [
    'with a rounded number, in like words days before',
    told('2025-06-12', 'Claims in Merrow fell to 4.7 million.'),
    told('2025-06-09', 'Claims in Merrow fell to 4.7 million.'),
  ],
  ['in like words of a month', told('2025-06', BURST), told('2025-06-09', AGAIN)],
])('it is not by %s', (_, event, other) => {
  expect(isRetold(event, other)).toBe(false);
});

it('an event is reported late by an article of the days after it', () => {
  expect(isLateReport(told('2025-06-12', AGAIN), told('2025-06-09', BURST))).toBe(true);
  expect(isLateReport(told('2025-06-15', AGAIN), told('2025-06-09', BURST))).toBe(false);
  expect(isLateReport(told('2025-06-09', AGAIN), told('2025-06-12', BURST))).toBe(false);
  expect(isLateReport(told('2025-06-12', VOTE), told('2025-06-09', BURST))).toBe(false);
});

it('an event is reported late by what tells days later of the same turning point, in other words', () => {
  const fired =
    'The town fired Bell on Friday, which a lawyer of his called a mistake of swans, pumps, gates and old works.';
  const later = 'Bell, the engineer whom the council of Oden once praised for railway bridges, has been fired.';
  const praised = later.replace('has been fired', 'was praised');
  expect(isLateOnPoint(told('2025-06-16', later), told('2025-06-13', fired))).toBe(true);
  expect(isLateReport(told('2025-06-16', later), told('2025-06-13', fired))).toBe(true);
  expect(isLateOnPoint(told('2025-06-16', praised), told('2025-06-13', fired))).toBe(false);
  expect(isLateOnPoint(told('2025-06-16', 'Falk was fired.'), told('2025-06-13', fired))).toBe(false);
  expect(isLateOnPoint(told('2025-06-18', later), told('2025-06-13', fired))).toBe(false);
});

it('a plan for a month is told by an entry that says its day', () => {
  const vague = { ...told('2025-06', 'Falk will meet Bell in Oden for the first time next month.'), planned: true };
  const exact = told('2025-05-25', 'Falk will meet Bell in Oden on June 16 for the first time.');
  expect(isVaguePlan(vague, exact)).toBe(true);
  expect(isVaguePlan({ ...vague, planned: false }, exact)).toBe(false);
  expect(isVaguePlan({ ...vague, date: '2025-06-16' }, exact)).toBe(false);
  expect(isVaguePlan(vague, told('2025-05-25', VOTE))).toBe(false);
});
