import { expect, it } from 'vitest';
import { keyEvents, withOthers } from './key-events';

const event = (weight: number, isClear = true, isBackground = false) => ({ weight, isClear, isBackground });

it('are the weightiest that are understood alone and belong to the story', () => {
  const [heavy, light, unclear, old, lightest] = [
    event(0.8),
    event(0.5),
    event(1, false),
    event(0.9, true, true),
    event(0.1),
  ];
  expect([...keyEvents([light, unclear, lightest, heavy, old], 2)]).toEqual([heavy, light]);
});

it('are the weightiest of all where none is understood alone', () => {
  const [light, heavy] = [event(0.5, false), event(0.7, false)];
  expect([...keyEvents([light, heavy], 5)]).toEqual([heavy]);
  expect([...keyEvents([], 5)]).toEqual([]);
});

it('are joined by the weightiest others where they are few, first by those of other days', () => {
  const on = (date: string, weight: number, isClear = false) => ({ ...event(weight, isClear), date });
  const key = on('2016-08-31', 1, true);
  const [sameDay, other, light] = [on('2016-08-31', 0.9), on('2016-02-25', 0.5), on('2016-02-25', 0.1)];
  const all = [light, other, sameDay, key];
  expect([...withOthers(new Set([key]), all, 3)]).toEqual([key, other, sameDay]);
  expect([...withOthers(new Set([key]), all, 9)]).toEqual([key, other, sameDay, light]);
  expect([...withOthers(new Set(all), all, 1)]).toEqual(all);
});
