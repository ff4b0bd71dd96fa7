import { expect, it } from 'vitest';
import { formatValue } from './step-chart-value';

it.each([
  [38e6, 'EUR', 'money', '€38M'],
  [97, '%', 'percent', '97%'],
  [4150, 'person', 'count', '4,150'],
  [2.4e6, 'home', 'count', '2.4M'],
  [12.5, 'km', 'measure', '12.5\u202fkm'],
] as const)('writes %d %s as a reader would', (value, unit, unitKind, expected) => {
  expect(formatValue(value, { unit, unitKind }, 'en')).toBe(expected);
});
