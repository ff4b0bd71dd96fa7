import { expect, it } from 'vitest';
import { keyEvents } from './key-events';

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
