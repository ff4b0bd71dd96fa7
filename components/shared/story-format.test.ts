import { expect, it } from 'vitest';
import { plannedWord } from './story-format';

it.each([
  ['2026-03-20', 'planned'],
  ['2026-04', 'planned'],
  ['2026', 'planned'],
  ['2026-03-19', 'wasPlanned'],
  ['2026-02', 'wasPlanned'],
  ['2026-03-18/2026-03-25', 'planned'],
] as const)('says of what was announced for %s that it %s', (date, word) => {
  const now = new Date(2026, 2, 20, 9);
  expect(plannedWord({ planned: true, date }, now)).toBe(word);
  expect(plannedWord({ planned: false, date }, now)).toBeNull();
});
