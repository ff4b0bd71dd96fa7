import { expect, it } from 'vitest';
import { isLateReport, isRetold } from './retold';

const BURST = 'The Halden dam above Merrow burst on Monday and flooded the lower town.';
const AGAIN = 'Water flooded the lower town of Merrow after the Halden dam burst on Monday.';
const ARREST = 'Police arrested the engineer Tom Bell in Merrow on Tuesday.';
const CUSTODY =
  'Bell, who kept the gates of the works for twenty years and slept beside the old pumps, was put in custody for nights.';
const LEFT =
  'Bell resigned from the works, where three brothers of his mind old pumps, paint gates and feed the swans.';
const VOTE = 'The council of Oden voted against a new railway on Monday.';
const told = (date: string, text: string) => ({ date, text });

it.each([
  ['in like words on its date', told('2025-06-09', BURST), told('2025-06-09', AGAIN)],
  ['in like words on the next day', told('2025-06-09', BURST), told('2025-06-10', AGAIN)],
  ['of one turning point', told('2025-06-10', 'An engineer resigned on Monday.'), told('2025-06-10', LEFT)],
  ['of one kind of happening, where they share a word', told('2025-06-10', ARREST), told('2025-06-10', CUSTODY)],
])('an event is told again %s', (_, event, other) => {
  expect(isRetold(event, other)).toBe(true);
});

it.each([
  ['another happening of its date', told('2025-06-09', BURST), told('2025-06-09', VOTE)],
  ['of one kind on another day', told('2025-06-10', ARREST), told('2025-06-11', CUSTODY)],
  ['in like words of another week', told('2025-06-09', BURST), told('2025-06-19', AGAIN)],
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
