import { expect, it } from 'vitest';
import type { KeptEvent } from '../database/story-records';
import { newsOf } from './shelf-news';

const TODAY = '2026-03-20';

function event(id: string, date: string, more: Partial<KeptEvent> = {}): KeptEvent {
  return {
    id,
    date,
    text: id,
    planned: false,
    people: [],
    weight: 0.5,
    isKey: true,
    isOnlyReported: false,
    since: 0,
    reports: [],
    ...more,
  };
}

const latest = (...events: KeptEvent[]) => newsOf(events, TODAY).latest?.id ?? null;
const next = (...events: KeptEvent[]) => newsOf(events, TODAY).next?.id ?? null;

it('takes as the latest the last of the key events that has happened, on the day itself too', () => {
  expect(latest(event('a', '2026-03-01'), event('c', TODAY), event('b', '2026-03-10'))).toBe('c');
  expect(latest(event('a', '2026-03-10'), event('b', '2026-03-01'))).toBe('a');
  expect(latest(event('a', '2026-03-01'), event('b', '2026-03-10', { isKey: false }))).toBe('a');
  expect(latest(event('a', '2026-03-01'), event('b', '2026-03-10', { planned: true }))).toBe('a');
  expect(latest(event('a', '2026-03-21'), event('b', 'some day'))).toBeNull();
});

it('takes the weightier of one day', () => {
  expect(latest(event('a', '2026-03-10', { weight: 0.2 }), event('b', '2026-03-10', { weight: 0.9 }))).toBe('b');
  expect(latest(event('a', '2026-03-10', { weight: 0.9 }), event('b', '2026-03-10', { weight: 0.2 }))).toBe('a');
});

it('passes over what weighs less than eighteen others, as the page of the story does', () => {
  const weighty = Array.from({ length: 18 }, (_, i) => event(`w${i}`, '2026-03-05'));
  expect(latest(...weighty, event('aside', '2026-03-15', { weight: 0.1 }))).toBe('w0');
  expect(latest(...weighty, event('main', '2026-03-15', { weight: 0.9 }))).toBe('main');
});

it('takes as the next the first that is announced, the weightier of one day', () => {
  const planned = (id: string, date: string, weight = 0.5) => event(id, date, { planned: true, weight });
  expect(next(planned('late', '2026-05-01'), planned('soon', '2026-04-01'), planned('past', '2026-03-01'))).toBe(
    'soon',
  );
  expect(next(planned('a', '2026-04-01', 0.2), planned('b', '2026-04-01', 0.9))).toBe('b');
  expect(next(planned('a', '2026-04-01', 0.9), planned('b', '2026-04-01', 0.2))).toBe('a');
  expect(next(event('told', '2026-04-01'))).toBeNull();
});
