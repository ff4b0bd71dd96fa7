import { expect, it } from 'vitest';
import { newEvents } from './new-events';

const report = (article: string, text: string) => ({
  ...{ article, text, outlet: 'Courier', publishedAt: '2025-06-03', dateAt: null },
  position: { block: 0, start: 0, end: text.length },
});
const event = (article: string, text: string, more: object = {}) => ({
  ...{ text, isClear: true, isBackground: false },
  reports: [report(article, text)],
  ...more,
});

const known = event('old', 'The army flew generators to the hospital of Lindau on Monday.');
const fresh = event('new', 'Parliament dismissed the head of the mining board on Wednesday.');
const newOf = (...events: ReturnType<typeof event>[]) => newEvents([known, ...events], (article) => article === 'new');

it('gives what only new articles tell', () => {
  expect(newOf(fresh)).toEqual([fresh]);
  expect(newOf({ ...fresh, reports: [...fresh.reports, report('old', 'A board in Lindau lost its head.')] })).toEqual(
    [],
  );
  expect(newOf({ ...fresh, reports: [] })).toEqual([]);
});

it('leaves out what an old one tells of another day', () => {
  expect(newOf(event('new', 'The army flew more generators to the hospital of Lindau.'))).toEqual([]);
});

it('leaves out background, and what is not understood alone', () => {
  expect(newOf({ ...fresh, isBackground: true }, { ...fresh, isClear: false })).toEqual([]);
});
